"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { useSentence } from "@/components/history/sentence";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { type BundleTopic, type Item, isTakenBack, type Step, waysOf } from "@/domain/activity/bundle";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import type { Told } from "./shape";
import { StatusAt } from "./status-at";

/** An idea with what was done to it. */
export function IdeaItem({
  item,
  idea,
  topic,
  alone,
}: {
  readonly item: Item;
  readonly idea: Told | undefined;
  /** What the sentence above it tells. */
  readonly topic: BundleTopic;
  /** Whether the sentence above it is about this idea alone, and names it. */
  readonly alone: boolean;
}) {
  const t = useTranslations("activity");
  const { programme } = useProgramme();
  const reader = useReader();
  const ways = waysOf(item);
  const title = idea && titleFor(idea.title, reader);
  return (
    <li className="act-item">
      {idea && title ? (
        <span>
          {!alone && (
            <>
              <span className="mark">{shelfMark(programme, idea.number)}</span>{" "}
            </>
          )}
          <Link href={`/${programme.slug}/ideas/${idea.number}`} prefetch={false} lang={title.language}>
            {title.text}
          </Link>
          {idea.archived && <span className="act-tag">{t("onArchive")}</span>}
        </span>
      ) : (
        <span>{t("unknownIdea")}</span>
      )}
      <span className="act-what">
        {ways.map((way, place) => (
          <Way key={way.join(" ")} way={way} undone={place === ways.length - 1 && isTakenBack(item)} />
        ))}
        <Steps steps={item.steps.filter((step) => !isSaid(step, topic, alone))} />
      </span>
    </li>
  );
}

function Way({ way, undone }: { readonly way: readonly string[]; readonly undone: boolean }) {
  const t = useTranslations("activity");
  return (
    <span className="act-way">
      {way.map((status, place) => (
        <Fragment key={`${place} ${status}`}>
          {place > 0 && " "}
          <span className="act-stop">
            {place > 0 && (
              <>
                <span aria-hidden="true">→</span>
                <span className="sr-only">{t("towards")} </span>
              </>
            )}
            <StatusAt id={status} />
          </span>
        </Fragment>
      ))}
      {undone && <Tag>{t("undone")}</Tag>}
    </span>
  );
}

function Tag({ children }: { readonly children: ReactNode }) {
  return <span className="act-tag">{children}</span>;
}

/** What else was done, each thing once and how often; ways from status to status are told apart. */
function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTranslations("activity");
  const sentence = useSentence();
  const told = new Map<string, { readonly words: string; readonly tag: string | null; readonly count: number }>();
  for (const { change, takenBack } of steps) {
    if (!("idea" in change) || change.kind === "proposed") continue;
    if (change.kind === "moved" && change.data.from !== change.data.to) continue;
    const words = sentence(change);
    const tag = takenBack ? t("undone") : change.undoes === undefined ? null : t("undoing");
    const key = `${change.kind} ${words} ${tag}`;
    told.set(key, { words, tag, count: (told.get(key)?.count ?? 0) + 1 });
  }
  const comments = steps.filter(({ change }) => change.kind === "commented").length;
  return [...told].map(([key, { words, tag, count }]) => (
    <span key={key} className="act-step">
      {key.startsWith("commented ")
        ? t("comments", { count: comments })
        : count > 1
          ? t("times", { sentence: words, count })
          : words}
      {tag && <Tag>{tag}</Tag>}
    </span>
  ));
}

/** Whether the sentence above has said it already. */
function isSaid({ change, takenBack }: Step, topic: BundleTopic, alone: boolean): boolean {
  if (takenBack || change.undoes !== undefined) return false;
  if (change.kind === "commented") return alone && topic === "commented";
  return (change.kind === "archived" || change.kind === "restored") && change.kind === topic;
}
