"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import type { Answer } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { Field } from "@/components/ui/field";
import { MineOrTheirs } from "@/components/ui/mine-or-theirs";
import { Note } from "@/components/ui/note";
import { useFault, useRefusal } from "@/components/ui/refusal";
import type { News } from "@/domain/change";
import { type Language, languages, type Names } from "@/domain/language";
import type { Fault } from "@/domain/outcome";
import { faultsInNames, nameRule, namesGiven } from "@/domain/vocabulary";
import { cleaned, faultIn } from "@/domain/writing";

export interface NamesKept {
  readonly names: Names;
  readonly edition: number;
}

/**
 * Where something is named in each language. It is not sent while a name is missing that the programme needs, and
 * says which. When somebody else named it meanwhile, both stand side by side.
 */
export function NamesForm({
  kept,
  beside,
  label,
  send,
  onKept,
  onLeave,
}: {
  /** Null for something new. */
  readonly kept: NamesKept | null;
  /** What must be called otherwise. */
  readonly beside: readonly { readonly names: Names }[];
  readonly label: string;
  readonly send: (given: NamesKept, request: string) => Promise<Answer<News>>;
  readonly onKept: (request: string) => void;
  readonly onLeave: () => void;
}) {
  const t = useTranslations("vocabulary");
  const { programme, store } = useProgramme();
  const refusal = useRefusal();
  const sentence = useFault();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<Names>(kept?.names ?? {});
  const [edition, setEdition] = useState(kept?.edition ?? 0);
  const [theirs, setTheirs] = useState<NamesKept | null>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const request = useRef(newId());
  // Somebody else named it while it is being named here: by the news, or by the answer to saving.
  const newer = theirs && theirs.edition > edition ? theirs : kept && kept.edition > edition ? kept : null;

  const complain = (found: Readonly<Record<string, Fault>>): void => {
    setFaults(found);
    const [first] = Object.keys(found);
    form.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
  };
  const save = async (over: number): Promise<void> => {
    if (saving) return;
    setFailure(null);
    const names = namesGiven(
      Object.fromEntries(Object.entries(typed).map(([language, name]) => [language, cleaned(name, nameRule)])),
    );
    const wrong = faultsOf(names, programme.languages, beside);
    if (Object.keys(wrong).length > 0) return complain(wrong);
    setFaults({});
    setSaving(true);
    const deed = request.current;
    const answer = await store.perform({ request: deed, send: (id) => send({ names, edition: over }, id) });
    setSaving(false);
    if ("done" in answer) return onKept(deed);
    // The same request again, after an answer that got lost, names nothing twice.
    if (answer.refused !== "unreachable") request.current = newId();
    if (answer.refused === "newer_edition" && "current" in answer) setTheirs(answer.current as NamesKept);
    else if ("fields" in answer && answer.fields) complain(answer.fields);
    else setFailure(refusal(answer));
  };

  return (
    <form
      ref={form}
      className="names-form no-print"
      aria-label={label}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(edition);
      }}
    >
      <div className="names-fields">
        {languages.map((language, index) => {
          const needed = programme.languages.includes(language);
          const fault = faults[`names.${language}`];
          return (
            <Field
              key={language}
              label={
                <>
                  {t(`in.${language}`)}
                  {!needed && <span className="muted"> {t("optional")}</span>}
                </>
              }
              error={fault && (fault === "empty" ? t(`missing.${language}`) : sentence(fault, nameRule.most))}
              name={`names.${language}`}
              lang={language}
              value={typed[language] ?? ""}
              autoComplete="off"
              autoFocus={index === 0}
              required={needed}
              onChange={({ target }) => setTyped((before) => ({ ...before, [language]: target.value }))}
            />
          );
        })}
      </div>
      <div role="status" className="newer">
        {newer && (
          <Note>
            <p>{t("newer")}</p>
            <dl className="names">
              {languages.map(
                (language) =>
                  newer.names[language] && (
                    <div key={language}>
                      <dt>{t(`in.${language}`)}</dt>
                      <dd lang={language}>{newer.names[language]}</dd>
                    </div>
                  ),
              )}
            </dl>
            <MineOrTheirs
              saving={saving}
              mine={t("keepMine")}
              theirs={t("takeTheirs")}
              keepMine={() => void save(newer.edition)}
              takeTheirs={() => {
                setTyped(newer.names);
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

function faultsOf(
  names: Names,
  needed: readonly Language[],
  beside: readonly { readonly names: Names }[],
): Readonly<Record<string, Fault>> {
  const found: Record<string, Fault> = { ...faultsInNames(names, needed, beside) };
  for (const language of languages) {
    const fault = faultIn(names[language] ?? "", { ...nameRule, required: false });
    if (fault) found[`names.${language}`] = fault;
  }
  return found;
}
