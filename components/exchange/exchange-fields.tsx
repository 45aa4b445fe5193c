"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { useProgramme } from "@/components/programme/context";
import { Field } from "@/components/ui/field";
import { useFault } from "@/components/ui/refusal";
import { exchangeKinds, exchangeNameRule, linkRule, placeRule } from "@/domain/exchange";
import { nameIn } from "@/domain/language";
import type { Fault } from "@/domain/outcome";
import { instantsAt, isLocalTime } from "@/domain/time";
import { localOf, type Moment, type Typed, withBeginning } from "./exchange-typed";
import { MomentFields } from "./moment-fields";

/** What is asked of an exchange: of a visit where it leads, of an online meeting where it is joined. */
export function ExchangeFields({
  typed,
  faults,
  write,
}: {
  readonly typed: Typed;
  readonly faults: Readonly<Record<string, Fault>>;
  readonly write: (typed: Typed) => void;
}) {
  const t = useTranslations("exchange");
  const language = useLocale();
  const { programme } = useProgramme();
  const sentence = useFault();
  const id = useId();
  const errorOf = (field: string, most?: number) => faults[field] && sentence(faults[field], most);
  const host = programme.partners.find((partner) => partner.id === typed.host);
  const twice = (moment: Moment): string | false => {
    const local = localOf(moment);
    return isLocalTime(local) && instantsAt(local, programme.timeZone).length > 1 && t("form.twice");
  };
  return (
    <div className="exchange-fields">
      <fieldset className="exchange-kinds">
        <legend className="field-label">{t("kind")}</legend>
        {exchangeKinds.map((kind) => (
          <label key={kind}>
            <input
              type="radio"
              className="check"
              name={`${id}kind`}
              checked={typed.kind === kind}
              onChange={() => write({ ...typed, kind })}
            />
            <span>{t(`kinds.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      {programme.languages.map((each) => (
        <Field
          key={each}
          label={t(`form.names.${each}`)}
          error={errorOf(`names.${each}`, exchangeNameRule.most)}
          name={`names.${each}`}
          lang={each}
          value={typed.names[each] ?? ""}
          autoComplete="off"
          required
          onChange={({ target }) => write({ ...typed, names: { ...typed.names, [each]: target.value } })}
        />
      ))}
      {typed.kind === "visit" ? (
        <>
          <Field label={t("form.host")} error={errorOf("host")}>
            {(control) => (
              <select
                {...control}
                name="host"
                required
                value={typed.host}
                onChange={({ target }) => write({ ...typed, host: target.value })}
              >
                <option value="">{t("form.chooseHost")}</option>
                {programme.partners.map((partner) => (
                  <option key={partner.id} value={partner.id}>
                    {nameIn(partner.city, language)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field
            label={t("form.place")}
            hint={t("form.placeHint")}
            error={errorOf("place", placeRule.most)}
            name="place"
            lang={host?.language ?? language}
            value={typed.place}
            autoComplete="off"
            onChange={({ target }) => write({ ...typed, place: target.value })}
          />
        </>
      ) : (
        <Field
          className="exchange-wide"
          label={t("form.link")}
          hint={t("form.linkHint")}
          error={errorOf("link", linkRule.most)}
          name="link"
          type="url"
          inputMode="url"
          spellCheck={false}
          value={typed.link}
          autoComplete="off"
          onChange={({ target }) => write({ ...typed, link: target.value })}
        />
      )}
      <MomentFields
        name="begins"
        label={t("form.begins")}
        hint={twice(typed.begins)}
        error={errorOf("begins")}
        moment={typed.begins}
        change={(part) => write(withBeginning(typed, part))}
      />
      <MomentFields
        name="ends"
        label={t("form.ends")}
        hint={twice(typed.ends)}
        error={errorOf("ends")}
        moment={typed.ends}
        change={(part) => write({ ...typed, ends: { ...typed.ends, ...part } })}
      />
      <p className="exchange-wide small muted">{t("form.zone")}</p>
    </div>
  );
}
