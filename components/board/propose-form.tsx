"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useId, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { deeds } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { draftKey, useDraft } from "@/components/text/draft";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
import { useFault, useRefusal } from "@/components/ui/refusal";
import { useToast } from "@/components/ui/toaster";
import type { Board, Card } from "@/domain/board";
import { isLanguage, type Language } from "@/domain/language";
import { fits, limits } from "@/domain/length";
import type { Fault } from "@/domain/outcome";
import { rankBehind } from "@/domain/rank";

interface ProposeFormProps {
  /** Called with the new idea's id as soon as its card can be seen. */
  readonly onProposed: (id: string) => void;
  readonly onClose: () => void;
}

interface Proposal {
  readonly id: string;
  readonly title: string;
  readonly language: Language;
}

/**
 * A new idea in one line. What was typed is never lost: a refused title stays with its reason, and one that
 * was not proposed is a draft of this device until it is, or until "Cancel" drops it.
 */
export function ProposeForm({ onProposed, onClose }: ProposeFormProps) {
  const { programme, member, store } = useProgramme();
  const t = useTranslations("board.propose");
  const sentenceOf = useFault();
  const refusal = useRefusal();
  const announce = useAnnounce();
  const toast = useToast();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const { draft, keep, drop } = useDraft(draftKey(member.id, programme.id, "propose"));
  const title = draft?.text ?? "";
  const [resumed, setResumed] = useState(title.trim() !== "");
  const [chosen, setChosen] = useState<Language | null>(null);
  const drafted = programme.languages.find((each) => each === draft?.language);
  const language = chosen ?? drafted ?? presetLanguage(programme.languages, member.language);
  const write = (text: string, in_: Language = language): void => {
    if (text === "") drop();
    else keep({ text, language: in_ });
  };
  const [error, setError] = useState<string | null>(null);
  const [sending, setSending] = useState(false);
  const attempt = useRef<{ readonly idea: Proposal; readonly request: string } | null>(null);

  const complain = (sentence: string): void => {
    setError(sentence);
    announce(sentence);
    input.current?.focus();
  };

  const propose = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending) return;
    const fault = faultOf(title);
    if (fault) return complain(sentenceOf(fault, limits.title));
    setError(null);
    setSending(true);
    // An answer that got lost is asked for again with the same ids, so that the idea is not proposed twice.
    const before = attempt.current;
    const same = before?.idea.title === title.trim() && before.idea.language === language;
    const { idea, request } = same
      ? before
      : { idea: { id: newId(), title: title.trim(), language }, request: newId() };
    attempt.current = { idea, request };
    const answered = store.perform({
      guess: (board) => guessed(board, programme.statuses.find((status) => status.kind === "proposed")?.id, idea),
      request,
      send: () => deeds.propose(programme.slug, idea, request),
    });
    const answer = await answered;
    setSending(false);
    if (!("done" in answer)) {
      const wrong = "fields" in answer ? answer.fields?.title : undefined;
      return complain(wrong ? sentenceOf(wrong, limits.title) : refusal(answer));
    }
    attempt.current = null;
    announce(t("proposed", { title: idea.title }));
    toast({ text: t("proposed", { title: idea.title }) });
    drop();
    onProposed(idea.id);
  };

  return (
    <form
      className="propose"
      aria-label={t("label")}
      onSubmit={(event) => void propose(event)}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
      noValidate
    >
      <Field
        ref={input}
        label={t("title")}
        {...(resumed && { "aria-describedby": `${id}-draft` })}
        error={error}
        lang={language}
        value={title}
        autoComplete="off"
        // The form opens because somebody asked for it, to type at once.
        autoFocus
        onChange={(event) => {
          setResumed(false);
          write(event.target.value);
        }}
      />
      <div>
        <label className="field-label" htmlFor={`${id}-language`}>
          {t("language")}
        </label>
        <select
          id={`${id}-language`}
          className="field"
          value={language}
          onChange={({ target: { value } }) => {
            if (!isLanguage(value)) return;
            setChosen(value);
            write(title, value);
          }}
        >
          {programme.languages.map((each) => (
            <option key={each} value={each}>
              {t(`languages.${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div className="propose-deeds">
        <button type="submit" className="btn btn-go" aria-disabled={sending}>
          {sending ? t("sending") : t("send")}
        </button>
        <button
          type="button"
          className="btn"
          onClick={() => {
            drop();
            onClose();
          }}
        >
          {t("cancel")}
        </button>
      </div>
      {resumed && (
        <p id={`${id}-draft`} className="propose-draft">
          {t("draft")}
        </p>
      )}
    </form>
  );
}

function presetLanguage(languages: readonly Language[], mine: Language): Language {
  return languages.includes(mine) ? mine : (languages[0] ?? mine);
}

function faultOf(title: string): Fault | null {
  if (title.trim() === "") return "empty";
  return fits(title.trim(), limits.title) ? null : "too_long";
}

/** The new card as it will look: first in its column, as yet without a number. */
function guessed(board: Board, status: string | undefined, idea: Proposal): readonly Card[] {
  if (status === undefined) return [];
  const column = board.columns[status] ?? [];
  return [
    {
      id: idea.id,
      number: 0,
      status,
      theme: null,
      rank: rankBehind(column, null),
      due: null,
      since: new Date().toISOString(),
      title: { original: idea.language, texts: { [idea.language]: idea.title } },
      outdated: [],
      owners: [],
      comments: 0,
      archived: false,
      revision: 0,
    },
  ];
}
