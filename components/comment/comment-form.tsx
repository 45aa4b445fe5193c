"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { useHold } from "@/components/idea/hold";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { draftKey, useDraft } from "@/components/text/draft";
import { LanguageChoice } from "@/components/text/language-choice";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import { useFault } from "@/components/ui/refusal";
import { isLanguage, type Language } from "@/domain/language";
import { fits, limits } from "@/domain/length";
import { CommentField } from "./comment-field";
import { sent } from "./mention-text";
import { useMentions } from "./people";
import type { Unsent } from "./unsent";

/** Where a new comment is written; what is typed survives a reload. */
export function CommentForm({ send }: { readonly send: (comment: Unsent) => Promise<boolean> }) {
  const t = useTranslations("comment");
  const { programme, member } = useProgramme();
  const { idea } = useIdea();
  const { draft, keep, drop } = useDraft(draftKey(member.id, idea.card.id, "comment"));
  const { people } = useMentions();
  const announce = useAnnounce();
  const fault = useFault();
  const mine = useReader().language;
  const field = useRef<HTMLTextAreaElement>(null);
  const [chosen, setChosen] = useState<Language | null>(null);
  const [error, setError] = useState<string | null>(null);
  const text = draft?.text ?? "";
  useHold(text !== "");

  const preset = programme.languages.includes(mine) ? mine : (programme.languages[0] ?? mine);
  const language = chosen ?? (isLanguage(draft?.language) ? draft.language : preset);
  const write = (next: string, in_: Language = language): void => {
    setError(null);
    if (next === "") drop();
    else keep({ text: next, language: in_ });
  };
  const submit = async (): Promise<void> => {
    const source = sent(text, people).trim();
    const wrong = source === "" ? "empty" : fits(source, limits.comment) ? null : "too_long";
    if (wrong) {
      setError(fault(wrong));
      field.current?.focus();
      return;
    }
    drop();
    field.current?.focus();
    if (await send({ id: newId(), source, language, at: Date.now() })) announce(t("sent"));
    else announce(t("notSent"));
  };

  return (
    <form
      className="write no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <CommentField
        label={t("new")}
        text={text}
        language={language}
        field={field}
        error={error}
        write={write}
        send={() => void submit()}
        escape={text === "" ? null : () => field.current?.blur()}
      />
      <div className="row between">
        <LanguageChoice
          label={t("writtenIn")}
          language={language}
          choose={(next) => {
            setChosen(next);
            if (text !== "") write(text, next);
          }}
        />
        <button type="submit" className="btn btn-go">
          {t("send")}
        </button>
      </div>
    </form>
  );
}
