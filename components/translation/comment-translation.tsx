"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef } from "react";
import { deeds } from "@/api/client";
import { CommentField } from "@/components/comment/comment-field";
import { sent, written } from "@/components/comment/mention-text";
import { useMentions } from "@/components/comment/people";
import { Pairs } from "@/components/glossary/pairs";
import { useHold } from "@/components/idea/hold";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { withMentions } from "@/components/text/mentions";
import { useAnnounce } from "@/components/ui/announcer";
import { Prose } from "@/components/ui/prose";
import type { Comment } from "@/domain/idea";
import type { Language } from "@/domain/language";
import { limits } from "@/domain/length";
import { AtWork } from "./at-work";
import { Facing } from "./facing";
import { FormButtons, type Onward } from "./form-buttons";
import { useRendering } from "./rendering";
import { sentOf, useSending } from "./settle";
import { StillRight } from "./still-right";
import { Suggestion } from "./suggestion";

const ConflictView = dynamic(() => import("@/components/text/conflict").then((module) => module.ConflictView));

/** Puts what somebody said into a language, beside its original. */
export function CommentTranslation({
  comment,
  language,
  leave,
  onward,
}: {
  readonly comment: Comment;
  readonly language: Language;
  readonly leave: () => void;
  readonly onward?: Onward;
}) {
  const t = useTranslations("text");
  const { programme } = useProgramme();
  const { idea } = useIdea();
  const { people, words } = useMentions();
  const worded = (source: string): string => written(source, people);
  const rendering = useRendering(comment.text, language, { place: comment.id, worded });
  const { saving, send } = useSending();
  const announce = useAnnounce();
  const field = useRef<HTMLTextAreaElement>(null);
  const heading = useId();
  useHold(true);
  const inRow = onward !== undefined;
  useEffect(() => {
    if (!inRow) field.current?.focus({ preventScroll: true });
  }, [inRow]);

  /** `over`: the edition of somebody else's that mine is stored after. */
  const save = async (over?: number): Promise<void> => {
    if (rendering.kept && !rendering.changed) {
      (onward?.skip ?? leave)();
      return;
    }
    const text = sent(rendering.text, people).trim();
    const translation = { language, ...sentOf(rendering, over), text };
    const kept = await send({ text: { rendering, source: text, most: limits.comment } }, (request) =>
      deeds.translateComment(programme.slug, idea.card.id, comment.id, translation, request),
    );
    if (!kept) return;
    if (onward) return onward.saved();
    announce(t("translation.saved"));
    leave();
  };

  const { conflict } = rendering;
  if (conflict) {
    return (
      <ConflictView
        conflict={conflict}
        saving={saving}
        error={rendering.error}
        takeMine={() => save(conflict.theirs.edition)}
        takeTheirs={() => {
          rendering.drop();
          leave();
        }}
      />
    );
  }

  return (
    <form
      className="translating no-print"
      aria-labelledby={heading}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id={heading}>{t(`translation.form.${language}`)}</h3>
      <AtWork comment={comment.id} language={language} />
      <Facing
        rendering={rendering}
        name={t("translation.originalComment")}
        saving={saving}
        worded={worded}
        shown={<Prose html={withMentions(comment.text.html, words)} lang={comment.text.original} className="prose" />}
      >
        <Pairs rendering={rendering} field={field} />
        <CommentField
          label={t(`translation.comment.${language}`)}
          text={rendering.text}
          language={language}
          field={field}
          error={rendering.error}
          write={rendering.write}
          send={() => void save()}
          escape={leave}
        />
        <Suggestion rendering={rendering} field="comment" name={t(`translation.comment.${language}`)} worded={worded} />
      </Facing>
      <FormButtons saving={saving} leave={leave} onward={onward}>
        {onward && <StillRight texts={[comment.text]} language={language} said={onward.saved} />}
      </FormButtons>
    </form>
  );
}
