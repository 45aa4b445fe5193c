"use client";

import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { Conversation } from "@/components/comment/conversation";
import { History } from "@/components/history/history";
import { useProgramme } from "@/components/programme/context";
import { Description } from "@/components/text/description";
import { sweepDrafts } from "@/components/text/draft";
import { useReader } from "@/components/text/reader";
import { Note } from "@/components/ui/note";
import { NextNew } from "@/components/visit/next-new";
import { Visited } from "@/components/visit/visited";
import type { Idea as Given } from "@/domain/idea";
import { nameIn } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import { Bridge } from "./bridge";
import { Facts } from "./facts";
import { Head } from "./head";
import { IdeaProvider, useIdea } from "./idea-context";
import { Jumps } from "./jumps";
import { CloseSheet } from "./sheet";
import { useSteadyField } from "./steady";

/** An idea whole; the same on a page of its own and on the sheet over the board. */
export function Idea({
  idea,
  seen,
  sheet = false,
}: {
  readonly idea: Given;
  /** The revision up to which the member has seen it. */
  readonly seen: number;
  readonly sheet?: boolean;
}) {
  return (
    <IdeaProvider key={idea.card.id} idea={idea}>
      <Visited seen={seen}>
        <Whole sheet={sheet} />
      </Visited>
    </IdeaProvider>
  );
}

function Whole({ sheet }: { readonly sheet: boolean }) {
  const t = useTranslations("idea");
  const content = useRef<HTMLDivElement>(null);
  useSteadyField(content);
  useEffect(() => sweepDrafts(Date.now()), []);
  useWindowTitle();
  return (
    <div ref={content} className="idea">
      <div className="idea-top">
        <Trail />
        <NextNew sheet={sheet} />
        {sheet && <CloseSheet />}
      </div>
      <State />
      <article className="sheet" aria-labelledby="idea-title">
        <Head />
        <Bridge />
        <Description />
      </article>
      <Jumps />
      <div className="below">
        <Conversation />
        <aside aria-label={t("about")}>
          <Facts />
          <History />
        </aside>
      </div>
    </div>
  );
}

/** The way from the board to this idea. */
function Trail() {
  const t = useTranslations("idea");
  const locale = useLocale();
  const { programme } = useProgramme();
  const { idea } = useIdea();
  const status = programme.statuses.find((other) => other.id === idea.card.status);
  return (
    <nav className="kicker" aria-label={t("trail")}>
      <Link href={`/${programme.slug}/board`}>{t("board")}</Link> <span aria-hidden="true">/</span>{" "}
      {status && nameIn(status.names, locale)} <span aria-hidden="true">/</span>{" "}
      <span aria-current="page">{shelfMark(programme, idea.card.number)}</span>
    </nav>
  );
}

/** Says when the idea can no longer be worked on. */
function State() {
  const t = useTranslations("idea");
  const { idea, withdrawn } = useIdea();
  if (!withdrawn && !idea.card.archived) return null;
  return (
    <div className="idea-state" role="status">
      <Note>{withdrawn ? <p>{t("withdrawn")}</p> : <p>{t("isArchived")}</p>}</Note>
    </div>
  );
}

/** The name of the window follows the title of the idea, also when somebody else changes it. */
function useWindowTitle(): void {
  const t = useTranslations("idea");
  const { programme } = useProgramme();
  const { idea } = useIdea();
  const { text } = titleFor(idea.card.title, useReader());
  const title = t("windowTitle", { title: `${shelfMark(programme, idea.card.number)} ${text}` });
  const told = useRef(title);
  useEffect(() => {
    // The first one came with the page.
    if (told.current !== title) document.title = title;
    told.current = title;
  }, [title]);
}
