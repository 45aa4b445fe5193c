"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from "react";
import { reads } from "@/api/client";
import { IdeaProvider, useIdea } from "@/components/idea/idea-context";
import { useSteadyField } from "@/components/idea/steady";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { CommentTranslation } from "@/components/translation/comment-translation";
import type { Onward } from "@/components/translation/form-buttons";
import { IdeaTranslation } from "@/components/translation/idea-translation";
import type { DeskEntry } from "@/domain/desk";
import type { Idea } from "@/domain/idea";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";

type Opened = { readonly idea: Idea } | "opening" | "gone" | "unreachable";

/** One text of the desk with the form for it; its heading has the focus when it opens. */
export function DeskForm({
  entry,
  position,
  count,
  leave,
  onward,
}: {
  readonly entry: DeskEntry;
  readonly position: number;
  readonly count: number;
  readonly leave: () => void;
  readonly onward: Onward;
}) {
  const t = useTranslations("desk");
  const { programme, people } = useProgramme();
  const author = people.get(entry.said?.by ?? "");
  const [opened, read] = useOpened(entry);
  const content = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const title = titleFor(entry.title, useReader());
  useSteadyField(content);
  useEffect(() => heading.current?.focus(), []);

  /** From anywhere in the form, as from within its fields. */
  const save = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.defaultPrevented) return;
    event.preventDefault();
    content.current?.querySelector("form")?.requestSubmit();
  };

  return (
    // Keys that come up from the fields and buttons within.
    <section ref={content} className="sheet desk-form" aria-labelledby="desk-form" onKeyDown={save}>
      <header>
        <p className="row between small">
          <button type="button" className="link" onClick={leave}>
            <ArrowLeft className="i" aria-hidden="true" />
            {t("back")}
          </button>
          <span className="muted num">{t("position", { position, count })}</span>
        </p>
        <h2 id="desk-form" ref={heading} lang={title.language} tabIndex={-1}>
          {title.text}
        </h2>
        <p className="small muted">
          <span className="mark">{shelfMark(programme, entry.number)}</span>{" "}
          {entry.said ? t("comment", { name: author?.name ?? "…" }) : t("wholeIdea")} ·{" "}
          <Link className="link" href={`/${programme.slug}/ideas/${entry.number}`}>
            {t("toIdea")}
          </Link>
        </p>
      </header>
      {typeof opened === "object" ? (
        <IdeaProvider idea={opened.idea}>
          <Form entry={entry} leave={leave} onward={onward} />
        </IdeaProvider>
      ) : opened === "opening" ? (
        <p role="status" className="desk-wait muted">
          {t("opening")}
        </p>
      ) : (
        <div role="alert" className="desk-wait">
          <p>{t(opened)}</p>
          <p className="row">
            {opened === "unreachable" && (
              <button type="button" className="btn" onClick={read}>
                {t("again")}
              </button>
            )}
            <button type="button" className="btn" onClick={onward.skip}>
              {t("back")}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}

function Form({
  entry: { piece, idea: id, language },
  leave,
  onward,
}: {
  readonly entry: DeskEntry;
  readonly leave: () => void;
  readonly onward: Onward;
}) {
  const t = useTranslations("desk");
  const { idea, withdrawn } = useIdea();
  const comment = idea.comments.find((said) => said.id === piece);
  if (withdrawn || idea.card.archived || (piece !== id && !comment)) {
    return (
      <p role="alert" className="desk-wait">
        {t("gone")}
      </p>
    );
  }
  return comment ? (
    <CommentTranslation comment={comment} language={language} leave={leave} onward={onward} />
  ) : (
    <IdeaTranslation language={language} leave={leave} onward={onward} />
  );
}

/** The idea that a text belongs to, as it now is; and how to ask for it again. */
function useOpened({ idea }: DeskEntry): readonly [Opened, () => void] {
  const { programme } = useProgramme();
  const [opened, setOpened] = useState<Opened>("opening");
  const read = useCallback(async (): Promise<Opened> => {
    const answer = await reads.idea(programme.slug, idea);
    if ("done" in answer) return { idea: answer.done };
    return answer.refused === "not_found" ? "gone" : "unreachable";
  }, [programme.slug, idea]);
  useEffect(() => {
    let there = true;
    void read().then((found) => {
      if (there) setOpened(found);
    });
    return () => {
      there = false;
    };
  }, [read]);
  const again = (): void => {
    setOpened("opening");
    void read().then(setOpened);
  };
  return [opened, again];
}
