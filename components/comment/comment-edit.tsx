"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { deeds, newerText } from "@/api/client";
import { useHold } from "@/components/idea/hold";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { DifferenceView } from "@/components/text/difference-view";
import { draftKey, useDraft } from "@/components/text/draft";
import { CopyButton } from "@/components/text/editor-notes";
import { LanguageChoice } from "@/components/text/language-choice";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import { useFault, useRefusal } from "@/components/ui/refusal";
import type { Comment } from "@/domain/idea";
import { isLanguage, type Language } from "@/domain/language";
import { fits, limits } from "@/domain/length";
import type { Text } from "@/domain/text";
import { CommentField } from "./comment-field";
import { sent, written } from "./mention-text";
import { useMentions } from "./people";

/** Edits one's own comment; an edit in another window that was quicker is shown, never overwritten unseen. */
export function CommentEdit({ comment, leave }: { readonly comment: Comment; readonly leave: () => void }) {
  const t = useTranslations("comment");
  const { programme, member } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const { people } = useMentions();
  const { draft, keep, drop } = useDraft(draftKey(member.id, idea.card.id, comment.id));
  const announce = useAnnounce();
  const refusal = useRefusal();
  const fault = useFault();
  const field = useRef<HTMLTextAreaElement>(null);
  const [begun] = useState(draft);
  const [text, setText] = useState(begun?.text ?? written(comment.text.source, people));
  const [edition, setEdition] = useState(begun?.edition ?? comment.text.edition);
  const [language, setLanguage] = useState<Language>(
    isLanguage(begun?.language) ? begun.language : comment.text.original,
  );
  const [error, setError] = useState<string | null>(null);
  const [newer, setNewer] = useState<Text | null>(null);
  const [saving, setSaving] = useState(false);
  useHold(true);

  useEffect(() => {
    const area = field.current;
    area?.focus({ preventScroll: true });
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);

  const write = (next: string): void => {
    setText(next);
    setError(null);
    keep({ text: next, edition, language });
  };
  const save = async (): Promise<void> => {
    const source = sent(text, people).trim();
    const wrong = source === "" ? "empty" : fits(source, limits.comment) ? null : "too_long";
    if (wrong) {
      setError(fault(wrong));
      return;
    }
    setSaving(true);
    const answer = await perform({
      send: (request) =>
        deeds.editComment(programme.slug, idea.card.id, comment.id, { edition, text: source, language }, request),
    });
    setSaving(false);
    if ("done" in answer) {
      drop();
      await refresh();
      announce(t("saved"));
      leave();
      return;
    }
    const current = newerText(answer);
    if (current) {
      setNewer(current);
      setEdition(current.edition);
      void refresh();
    } else {
      const at = "fields" in answer ? Object.values(answer.fields ?? {})[0] : undefined;
      setError(at ? fault(at) : refusal(answer));
    }
  };

  return (
    <form
      className="comment-edit no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {newer && (
        <div role="alert">
          <Note>
            <p>{t("newer")}</p>
            <DifferenceView before={written(newer.source, people)} after={text} lang={newer.original} />
            <p className="row">
              <CopyButton text={text} label={t("copyMine")} />
              <button
                type="button"
                className="btn btn-s"
                onClick={() => {
                  drop();
                  leave();
                }}
              >
                {t("takeTheirs")}
              </button>
            </p>
          </Note>
        </div>
      )}
      <CommentField
        label={t("editing")}
        text={text}
        language={language}
        field={field}
        error={error}
        write={write}
        send={() => void save()}
        escape={leave}
      />
      <div className="row between">
        <LanguageChoice label={t("writtenIn")} language={language} choose={setLanguage} />
        <span className="row">
          <button type="button" className="btn btn-s btn-bare" onClick={leave}>
            {t("leave")}
          </button>
          <button type="submit" className="btn btn-s btn-go" disabled={saving}>
            {newer ? t("takeMine") : t("save")}
          </button>
        </span>
      </div>
    </form>
  );
}
