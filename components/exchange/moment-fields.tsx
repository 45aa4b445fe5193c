"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import type { Moment } from "./exchange-typed";

/** A day and a time as clocks show it there, with what is wrong about the two of them. */
export function MomentFields({
  name,
  label,
  hint,
  error,
  moment,
  change,
}: {
  readonly name: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly error: ReactNode;
  readonly moment: Moment;
  readonly change: (part: Partial<Moment>) => void;
}) {
  const t = useTranslations("exchange.form");
  const id = useId();
  const described = [hint && `${id}hint`, error && `${id}error`].filter(Boolean).join(" ");
  const control = {
    name,
    required: true,
    ...(error ? { "aria-invalid": true as const } : {}),
    ...(described && { "aria-describedby": described }),
  };
  return (
    <fieldset className="moment">
      <legend className="field-label">{label}</legend>
      <div className="moment-fields">
        <label>
          <span className="small muted">{t("day")}</span>
          <input
            {...control}
            type="date"
            className="field num"
            min="1900-01-01"
            max="2199-12-31"
            value={moment.day}
            onChange={({ target }) => change({ day: target.value })}
          />
        </label>
        <label>
          <span className="small muted">{t("clock")}</span>
          <input
            {...control}
            type="time"
            className="field num"
            value={moment.clock}
            onChange={({ target }) => change({ clock: target.value.slice(0, 5) })}
          />
        </label>
      </div>
      {hint && (
        <p className="field-hint" id={`${id}hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="field-error" id={`${id}error`}>
          <CircleAlert className="i" aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </fieldset>
  );
}
