"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { filters } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
import { useFault, useRefusal } from "@/components/ui/refusal";
import { filterNameRule, type SavedFilter } from "@/domain/saved-filter";
import { faultIn } from "@/domain/writing";
import { useFilterWords } from "./filter-words";

/** A name for the filter that is set, or another name and other conditions for one that is saved. */
export function FilterForm({
  title,
  saved,
  address,
  onDone,
  onCancel,
}: {
  readonly title: string;
  readonly saved?: SavedFilter;
  /** What is filtered by now. */
  readonly address: string;
  readonly onDone: (after: readonly SavedFilter[], name: string) => void;
  readonly onCancel?: () => void;
}) {
  const { programme } = useProgramme();
  const t = useTranslations("view.saved");
  const fault = useFault();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const words = useFilterWords();
  const [id] = useState(() => saved?.id ?? newId());
  const [name, setName] = useState(saved?.name ?? "");
  const [shared, setShared] = useState(saved?.shared ?? false);
  const [replaced, setReplaced] = useState(false);
  const [error, setError] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (saved) form.current?.querySelector("input")?.focus();
  }, [saved]);

  const complain = (sentence: string): void => {
    setError(sentence);
    announce(sentence);
    form.current?.querySelector("input")?.focus();
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const wrong = faultIn(name, filterNameRule);
    if (wrong) return complain(fault(wrong, filterNameRule.most));
    setSending(true);
    const { slug } = programme;
    const answer = await (saved
      ? filters.edit(slug, saved.id, { name, shared, ...(replaced && { address }) })
      : filters.save(slug, { id, name, address, shared }));
    setSending(false);
    if ("done" in answer) return onDone(answer.done.filters, name.trim());
    const [first] = "fields" in answer ? Object.values(answer.fields ?? {}) : [];
    complain(first ? fault(first, filterNameRule.most) : refusal(answer));
  };
  const other = saved && address !== "" && saved.address !== address;
  return (
    <form ref={form} className="saved-form" noValidate aria-label={title} onSubmit={(event) => void submit(event)}>
      <h3>{title}</h3>
      <p className="small muted">{words(saved && !replaced ? saved.address : address).join(" · ")}</p>
      <Field
        label={t("name")}
        value={name}
        error={error}
        autoComplete="off"
        onChange={(event) => {
          setName(event.target.value);
          setError(null);
        }}
      />
      <label className="saved-check">
        <input type="checkbox" className="check" checked={shared} onChange={() => setShared(!shared)} />
        {t("share")}
      </label>
      {other && (
        <label className="saved-check">
          <input type="checkbox" className="check" checked={replaced} onChange={() => setReplaced(!replaced)} />
          {t("replace")}
        </label>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        {onCancel && (
          <button type="button" className="btn" onClick={onCancel}>
            {t("cancel")}
          </button>
        )}
        <button type="submit" className="btn btn-go" aria-disabled={sending || undefined}>
          {sending ? t("sending") : t("save")}
        </button>
      </div>
    </form>
  );
}
