"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { words } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { MineOrTheirs } from "@/components/ui/mine-or-theirs";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import { type Entry, type Wording, wordingGiven } from "@/domain/glossary";
import { type Language, languages } from "@/domain/language";
import type { Fault } from "@/domain/outcome";
import { EntryFields } from "./entry-fields";
import { faultsIn, type Typed, typedOf, wordingOf } from "./entry-typed";

/** Where an entry is written, a new one or one that there is. What was typed stays until it is kept. */
export function EntryForm({
  entry,
  start,
  label,
  onKept,
  onLeave,
}: {
  readonly entry: Entry | null;
  /** What a new entry begins with. */
  readonly start?: Partial<Record<Language, string>>;
  readonly label: string;
  readonly onKept: (id: string) => void;
  readonly onLeave: () => void;
}) {
  const t = useTranslations("glossary");
  const { programme, member, store } = useProgramme();
  const refusal = useRefusal();
  const form = useRef<HTMLFormElement>(null);
  const [id] = useState(() => entry?.id ?? newId());
  const [typed, setTyped] = useState<Typed>(() => typedOf(entry ?? { terms: start ?? {}, also: {}, notes: {} }));
  const [edition, setEdition] = useState(entry?.edition ?? 0);
  const [theirs, setTheirs] = useState<Entry | null>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  // The same request again, after an answer that got lost, adds nothing twice.
  const request = useRef(newId());
  // Somebody else kept it while it is being written here: by the news, or by the answer to saving.
  const newer = theirs && theirs.edition > edition ? theirs : entry && entry.edition > edition ? entry : null;
  const shown = languages.filter(
    (language) => programme.languages.includes(language) || language === member.language || entry?.terms[language],
  );

  const complain = (found: Readonly<Record<string, Fault>>): void => {
    setFaults(found);
    const [first] = Object.keys(found);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const save = async (over: number): Promise<void> => {
    if (saving) return;
    setFailure(null);
    const wording: Wording = wordingGiven(wordingOf(typed));
    const wrong = faultsIn(wording, programme.languages);
    if (Object.keys(wrong).length > 0) return complain(wrong);
    setFaults({});
    setSaving(true);
    const answer = await store.perform({
      request: request.current,
      send: (request) =>
        entry
          ? words.editEntry(programme.slug, id, { ...wording, edition: over }, request)
          : words.addEntry(programme.slug, { ...wording, id }, request),
    });
    setSaving(false);
    if ("done" in answer) return onKept(id);
    if (answer.refused !== "unreachable") request.current = newId();
    if (answer.refused === "newer_edition" && "current" in answer) setTheirs(answer.current as Entry);
    else if ("fields" in answer && answer.fields) complain(answer.fields);
    else setFailure(refusal(answer));
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // A form in the sheet of an idea must not send that of something around it.
    event.stopPropagation();
    void save(edition);
  };

  return (
    <form ref={form} className="entry-form no-print" aria-label={label} noValidate onSubmit={submit}>
      <p className="muted small">{t("formHint")}</p>
      <EntryFields
        languages={shown}
        needed={programme.languages}
        typed={typed}
        faults={faults}
        write={(language, part) => setTyped((before) => ({ ...before, [language]: { ...before[language], ...part } }))}
      />
      <div role="status" className="newer">
        {newer && (
          <Note>
            <p>{t("newer")}</p>
            <dl className="entry-newer">
              {languages.map((language) => {
                const text = [newer.terms[language], ...(newer.also[language] ?? []), newer.notes[language]];
                const told = text.filter(Boolean).join(" · ");
                return told === "" ? null : (
                  <div key={language}>
                    <dt>{t(`in.${language}`)}</dt>
                    <dd lang={language}>{told}</dd>
                  </div>
                );
              })}
            </dl>
            <MineOrTheirs
              saving={saving}
              mine={t("keepMine")}
              theirs={t("takeTheirs")}
              keepMine={() => void save(newer.edition)}
              takeTheirs={() => {
                setTyped(typedOf(newer));
                setEdition(newer.edition);
              }}
            />
          </Note>
        )}
      </div>
      {failure && <Note tone="alarm">{failure}</Note>}
      <p className="row">
        <button type="submit" className="btn btn-go" aria-disabled={saving}>
          {saving ? t("saving") : t("save")}
        </button>
        <button type="button" className="btn btn-bare" onClick={onLeave}>
          {t("cancel")}
        </button>
      </p>
    </form>
  );
}
