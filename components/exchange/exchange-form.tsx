"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { exchanges } from "@/api/client";
import { useWhen } from "@/components/history/when";
import { useProgramme } from "@/components/programme/context";
import { draftKey, useDraft } from "@/components/text/draft";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import { detailsGiven, detailsOf, type Exchange, faultsInExchange } from "@/domain/exchange";
import type { Fault } from "@/domain/outcome";
import { ExchangeFields } from "./exchange-fields";
import { detailsTyped, nothingTyped, type Typed, typedIn, typedOf } from "./exchange-typed";
import { NewerNote } from "./newer-note";

/**
 * Where an exchange is written down or changed. What was typed is never lost: it stays with what is wrong about it,
 * and as a draft of this device until it is saved, or until "Cancel" drops it.
 */
export function ExchangeForm({
  exchange,
  gone = false,
  label,
  onKept,
  onLeave,
}: {
  /** Null for a new one. */
  readonly exchange: Exchange | null;
  /** Whether somebody removed it meanwhile: saving writes it down anew. */
  readonly gone?: boolean;
  readonly label: string;
  readonly onKept: (kept: Pick<Exchange, "id" | "names">) => void;
  readonly onLeave: () => void;
}) {
  const t = useTranslations("exchange");
  const { programme, member, store } = useProgramme();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const when = useWhen();
  const form = useRef<HTMLFormElement>(null);
  const { draft, keep, drop } = useDraft(draftKey(member.id, exchange?.id ?? programme.id, "exchange"));
  const kept = exchange ? typedOf(detailsOf(exchange, programme.timeZone)) : nothingTyped;
  const [resumed, setResumed] = useState(() => (draft && typedIn(draft.text) ? draft : null));
  const [typed, setTyped] = useState(() => (draft && typedIn(draft.text)) ?? kept);
  const [edition, setEdition] = useState(resumed?.edition ?? exchange?.edition ?? 0);
  const [theirs, setTheirs] = useState<Exchange | null>(null);
  const [faults, setFaults] = useState<Readonly<Record<string, Fault>>>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const [id] = useState(() => (exchange && !gone ? exchange.id : newId()));
  // The same request again, after an answer that got lost, writes nothing down twice.
  const request = useRef(newId());
  // Somebody else saved it while it is being changed here: by the news, or by the answer to saving.
  const newest = theirs && theirs.edition > (exchange?.edition ?? 0) ? theirs : exchange;
  const newer = !gone && newest && newest.edition > edition ? newest : null;

  const write = (next: Typed, from = edition): void => {
    setTyped(next);
    const text = JSON.stringify(next);
    if (text === JSON.stringify(kept)) drop();
    else keep({ text, edition: from });
  };
  const complain = (found: Readonly<Record<string, Fault>>): void => {
    setFaults(found);
    announce(t("form.faulty", { count: Object.keys(found).length }));
    const fields = [...(form.current?.querySelectorAll<HTMLInputElement | HTMLSelectElement>("[name]") ?? [])];
    const wrong = fields.filter(({ name }) => found[name] !== undefined);
    // Of a day and a time it is the one that is missing.
    (wrong.find(({ name, value }) => name === wrong[0]?.name && value === "") ?? wrong[0])?.focus();
  };
  const save = async (over: number): Promise<void> => {
    if (saving) return;
    setFailure(null);
    const details = detailsTyped(typed);
    const wrong = faultsInExchange(details, programme);
    if (Object.keys(wrong).length > 0) return complain(wrong);
    setFaults({});
    setSaving(true);
    const given = detailsGiven(details);
    const answer = await store.perform({
      request: request.current,
      send: (deed) =>
        exchange && !gone
          ? exchanges.edit(programme.slug, id, { ...given, edition: over }, deed)
          : exchanges.add(programme.slug, { ...given, id }, deed),
    });
    setSaving(false);
    if ("done" in answer) {
      drop();
      return onKept({ id, names: given.names });
    }
    if (answer.refused !== "unreachable") request.current = newId();
    if (answer.refused === "newer_edition" && "current" in answer) setTheirs(answer.current as Exchange);
    else if (answer.refused === "invalid" && answer.fields) complain(answer.fields);
    else setFailure(refusal(answer));
  };
  const startOver = (): void => {
    drop();
    setResumed(null);
    setFaults({});
    setTyped(kept);
    setEdition(exchange?.edition ?? 0);
  };

  return (
    <form
      ref={form}
      className="exchange-form no-print"
      aria-label={label}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(edition);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") onLeave();
      }}
    >
      {gone && <Note>{t("gone")}</Note>}
      {resumed && !gone && (
        <p className="small muted row">
          {t("draft", { when: when.of(resumed.at, "time") })}
          <button type="button" className="link" onClick={startOver}>
            {t("startOver")}
          </button>
        </p>
      )}
      <ExchangeFields typed={typed} faults={faults} write={write} />
      <div role="status" className="newer">
        {newer && (
          <NewerNote
            newer={newer}
            mine={detailsTyped(typed)}
            saving={saving}
            keep={() => void save(newer.edition)}
            take={() => {
              drop();
              setFaults({});
              setTyped(typedOf(detailsOf(newer, programme.timeZone)));
              setEdition(newer.edition);
            }}
          />
        )}
      </div>
      {failure && <Note tone="alarm">{failure}</Note>}
      <p className="row">
        <button type="submit" className="btn btn-go" aria-disabled={saving}>
          {saving ? t("form.saving") : exchange && !gone ? t("form.save") : t("form.add")}
        </button>
        <button
          type="button"
          className="btn btn-bare"
          onClick={() => {
            drop();
            onLeave();
          }}
        >
          {t("form.cancel")}
        </button>
      </p>
    </form>
  );
}
