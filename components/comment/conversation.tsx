"use client";

import { RotateCw } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Fragment, useState } from "react";
import { When } from "@/components/history/when";
import { useIdea } from "@/components/idea/idea-context";
import { StatusBridge } from "@/components/idea/status-bridge";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { draftKey, useDraft } from "@/components/text/draft";
import { useRefusal } from "@/components/ui/refusal";
import { NewDivider } from "@/components/visit/divider";
import { useUnread } from "@/components/visit/visited";
import type { Change } from "@/domain/change";
import { nameIn } from "@/domain/language";
import { Comment } from "./comment";
import { CommentForm } from "./comment-form";
import { written } from "./mention-text";
import { useMentions } from "./people";
import { talkOf } from "./talk";
import { type Pending, type Unsent, useOutbox } from "./unsent";

const most = 14;
const last = 10;

/** What the two cities say to each other about an idea, with its status changes between. */
export function Conversation() {
  const t = useTranslations("comment");
  const { member } = useProgramme();
  const { idea, rights } = useIdea();
  const { waiting, send, drop } = useOutbox();
  const { people } = useMentions();
  const { draft, keep } = useDraft(draftKey(member.id, idea.card.id, "comment"));
  const takeBack = ({ id, source, language }: Unsent): void => {
    keep({ text: [draft?.text, written(source, people)].filter(Boolean).join("\n\n"), language });
    drop(id);
  };
  const [all, setAll] = useState(false);
  const entries = talkOf(idea);
  const unread = useUnread();
  const first = entries.findIndex((entry) => entry.kind === "comment" && unread.comments.has(entry.comment.id));
  const folded = all || entries.length <= most ? 0 : entries.length - last;
  const hidden = first < 0 ? folded : Math.min(folded, first);
  const languages = new Set(idea.comments.map((comment) => comment.text.original)).size;
  return (
    <section className="talk" aria-labelledby="talk">
      <header className="row between">
        <h2 id="talk" tabIndex={-1}>
          {t("title")}
        </h2>
        {idea.comments.length > 0 && (
          <p className="small muted">{t("count", { count: idea.comments.length, languages })}</p>
        )}
      </header>
      {hidden > 0 && (
        <p className="earlier no-print">
          <button type="button" className="link small" onClick={() => setAll(true)}>
            {t("earlier", { count: hidden })}
          </button>
        </p>
      )}
      <ol>
        {entries.slice(hidden).map((entry, place) =>
          entry.kind === "comment" ? (
            <Fragment key={entry.comment.id}>
              {hidden + place === first && <NewDivider />}
              <Comment comment={entry.comment} />
            </Fragment>
          ) : (
            <Moved key={entry.change.deed} change={entry.change} />
          ),
        )}
        {waiting.map((comment) => (
          <Waiting key={comment.id} comment={comment} send={send} takeBack={takeBack} />
        ))}
      </ol>
      {idea.comments.length === 0 && waiting.length === 0 && (
        <p className="empty-talk">
          <span>{t("empty")}</span>
          {rights.comment && <span className="small muted">{t("emptyWhy")}</span>}
        </p>
      )}
      {rights.comment ? <CommentForm send={send} /> : <p className="small muted closed">{t("closed")}</p>}
    </section>
  );
}

function Moved({ change }: { readonly change: Change & { readonly kind: "moved" } }) {
  const t = useTranslations("comment");
  const locale = useLocale();
  const { programme, people } = useProgramme();
  const person = people.get(change.by);
  const status = (id: string) => programme.statuses.find((other) => other.id === id);
  const [from, to] = [status(change.data.from), status(change.data.to)];
  return (
    <li className="ev">
      {to ? <StatusBridge kind={to.kind} /> : <span />}
      <p>
        {t.rich("moved", {
          name: person?.name ?? t("somebody"),
          from: from ? nameIn(from.names, locale) : "…",
          to: to ? nameIn(to.names, locale) : "…",
          b: (words) => <b>{words}</b>,
          city: () => (person ? <City library={person.library} /> : null),
        })}{" "}
        <When at={change.at} precision="time" className="num nb" />
      </p>
    </li>
  );
}

/** A comment on its way: plain, because only the server makes text of Markdown. */
function Waiting({
  comment,
  send,
  takeBack,
}: {
  readonly comment: Pending;
  readonly send: (comment: Unsent) => Promise<boolean>;
  readonly takeBack: (comment: Unsent) => void;
}) {
  const t = useTranslations("comment");
  const { member, people } = useProgramme();
  const mentions = useMentions();
  const refusal = useRefusal();
  const me = people.get(member.id) ?? member;
  const paragraphs = written(comment.source, mentions.people).split(/\n{2,}/);
  return (
    <li className="com waiting">
      <Initials person={me} size="l" />
      <article aria-label={t("unsent")}>
        <header>
          <b>{me.name}</b> <City library={me.library} />
          <span className="muted">{me.branch}</span>
        </header>
        <div className="prose" lang={comment.language}>
          {paragraphs.map((paragraph, index) => (
            <p key={`${index}:${paragraph.length}`} className="whitespace-pre-line">
              {paragraph}
            </p>
          ))}
        </div>
        {comment.sending ? (
          <p className="sending small muted">{t("sending")}</p>
        ) : (
          <>
            {comment.refused === null ? (
              <p className="small muted">{t("notYetSent")}</p>
            ) : (
              <p className="field-error" role="alert">
                {refusal({ refused: comment.refused })}
              </p>
            )}
            <p className="acts no-print">
              <button type="button" className="link" onClick={() => void send(comment)}>
                <RotateCw className="i" aria-hidden="true" />
                {t("sendAgain")}
              </button>
              <button type="button" className="link" onClick={() => takeBack(comment)}>
                {t("takeBack")}
              </button>
            </p>
          </>
        )}
      </article>
    </li>
  );
}
