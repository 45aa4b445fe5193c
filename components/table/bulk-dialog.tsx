"use client";

import { CircleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { useFault, useRefusal } from "@/components/ui/refusal";
import { type BulkChange, mostAtOnce } from "@/domain/bulk";
import { isDay } from "@/domain/day";
import { nameIn } from "@/domain/language";
import type { Refused } from "@/domain/outcome";

const same = "";
const none = "none";

const untouched = { status: same, theme: same, day: same, due: "", owner: same, letGo: same };

type Form = typeof untouched;

/** What is to become of all selected ideas; what is left as it is here stays as it is at each of them. */
export function BulkDialog({
  ideas,
  change,
  onClose,
}: {
  readonly ideas: readonly string[];
  readonly change: (ideas: readonly string[], wish: BulkChange) => Promise<Refused | { refused: "unreachable" } | null>;
  readonly onClose: () => void;
}) {
  const { programme, member } = useProgramme();
  const t = useTranslations("table.bulk");
  const fault = useFault();
  const refusal = useRefusal();
  const [form, setForm] = useState<Form>(untouched);
  const [errors, setErrors] = useState<{ readonly form?: string; readonly due?: string }>({});
  const [sending, setSending] = useState(false);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);

  const tooMany = ideas.length > mostAtOnce;
  const set = (part: Partial<Form>): void => {
    setForm((before) => ({ ...before, ...part }));
    setErrors({});
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending || tooMany) return;
    if (form.day === "on" && !isDay(form.due)) {
      return setErrors({ due: fault(form.due === "" ? "empty" : "not_a_day") });
    }
    const wish = wishOf(form);
    if (Object.keys(wish).length === 0) return setErrors({ form: t("chooseFirst") });
    setSending(true);
    const refused = await change(ideas, wish);
    setSending(false);
    if (!refused) return onClose();
    const [first] = "fields" in refused ? Object.values(refused.fields ?? {}) : [];
    setErrors({ form: first ? fault(first) : refusal(refused) });
  };

  const people = programme.people
    .filter(({ guest }) => !guest)
    .map(({ id, name, library }) => {
      const city = programme.partners.find((partner) => partner.id === library);
      return { id, label: t("person", { name, city: city ? nameIn(city.city, member.language) : "" }) };
    })
    .sort((a, b) => a.label.localeCompare(b.label, member.language));
  const options = (all: readonly { readonly id: string; readonly label: string }[]) =>
    all.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ));

  return (
    <Dialog open title={t("title", { count: ideas.length })} onClose={onClose}>
      <form className="grid gap-4" noValidate onSubmit={(event) => void submit(event)}>
        {tooMany && (
          <p className="field-error" role="alert">
            <CircleAlert className="i" aria-hidden="true" />
            <span>{t("tooMany", { most: mostAtOnce })}</span>
          </p>
        )}
        <Field label={t("status")}>
          {(control) => (
            <select
              {...control}
              ref={first}
              value={form.status}
              onChange={(event) => set({ status: event.target.value })}
            >
              <option value={same}>{t("same")}</option>
              {options(programme.statuses.map(({ id, names }) => ({ id, label: nameIn(names, member.language) })))}
            </select>
          )}
        </Field>
        <Field label={t("theme")}>
          {(control) => (
            <select {...control} value={form.theme} onChange={(event) => set({ theme: event.target.value })}>
              <option value={same}>{t("same")}</option>
              <option value={none}>{t("noTheme")}</option>
              {options(programme.themes.map(({ id, names }) => ({ id, label: nameIn(names, member.language) })))}
            </select>
          )}
        </Field>
        <Field label={t("due")}>
          {(control) => (
            <select {...control} value={form.day} onChange={(event) => set({ day: event.target.value })}>
              <option value={same}>{t("same")}</option>
              <option value="on">{t("onDay")}</option>
              <option value={none}>{t("noDay")}</option>
            </select>
          )}
        </Field>
        {form.day === "on" && (
          <Field
            label={t("day")}
            type="date"
            min="1900-01-01"
            max="2199-12-31"
            value={form.due}
            error={errors.due}
            onChange={(event) => set({ due: event.target.value })}
          />
        )}
        <Field label={t("owner")}>
          {(control) => (
            <select {...control} value={form.owner} onChange={(event) => set({ owner: event.target.value })}>
              <option value={same}>{t("same")}</option>
              {options(people)}
            </select>
          )}
        </Field>
        <Field label={t("letGo")}>
          {(control) => (
            <select {...control} value={form.letGo} onChange={(event) => set({ letGo: event.target.value })}>
              <option value={same}>{t("same")}</option>
              {options(people.filter(({ id }) => id !== form.owner))}
            </select>
          )}
        </Field>
        {errors.form && (
          <p className="field-error" role="alert">
            <CircleAlert className="i" aria-hidden="true" />
            <span>{errors.form}</span>
          </p>
        )}
        <div className="flex flex-wrap justify-end gap-2">
          <button type="button" className="btn" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="submit" className="btn btn-go" aria-disabled={sending || tooMany || undefined}>
            {sending ? t("sending") : t("do", { count: ideas.length })}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function wishOf({ status, theme, day, due, owner, letGo }: Form): BulkChange {
  return {
    ...(status !== same && { status }),
    ...(theme !== same && { theme: theme === none ? null : theme }),
    ...(day !== same && { due: day === none ? null : due }),
    ...(owner !== same && { owner }),
    ...(letGo !== same && letGo !== owner && { letGo }),
  };
}
