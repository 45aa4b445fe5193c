"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Fresh } from "@/components/history/fresh";
import { When } from "@/components/history/when";
import { useIdea } from "@/components/idea/idea-context";
import { LanguageBadge } from "@/components/idea/language-badge";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { withMentions } from "@/components/text/mentions";
import { useReader } from "@/components/text/reader";
import { versionsFor } from "@/components/text/version";
import { Prose } from "@/components/ui/prose";
import type { Comment as Said } from "@/domain/idea";
import { may } from "@/domain/permission";
import { CommentEdit } from "./comment-edit";
import { useDeletion } from "./deletion";
import { useMentions } from "./people";

/** What somebody said, in the reader's language where a colleague put it into that. */
export function Comment({ comment }: { readonly comment: Said }) {
  const t = useTranslations("comment");
  const { programme, member, people } = useProgramme();
  const { rights, fresh } = useIdea();
  const { words } = useMentions();
  const reader = useReader();
  const remove = useDeletion();
  const { shown, other } = versionsFor(comment.text, reader);
  const [flipped, setFlipped] = useState(false);
  const [editing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wasEditing = useRef(false);
  useEffect(() => {
    if (!editing && wasEditing.current) opener.current?.focus();
    wasEditing.current = editing;
  }, [editing]);

  const author = people.get(comment.by);
  const version = flipped && other ? other : shown;
  // Who reads the original in her own language needs no version of it.
  const turns = other !== null && !shown.original;
  const mayEdit = rights.comment && may.editComment(member, comment);
  const mayDelete = rights.comment && may.deleteComment(member, { partners: programme.partners }, comment);
  const id = `comment-${comment.id}`;

  return (
    <li className="com" id={id} data-fresh={fresh.has(`comment:${comment.id}`) || undefined}>
      {author ? <Initials person={author} size="l" /> : <span />}
      <article aria-labelledby={`${id}-by`}>
        <header>
          <b id={`${id}-by`}>{author?.name ?? t("somebody")}</b>
          {author && <City library={author.library} />}
          <span className="muted">{author?.branch}</span>
          <span className="muted num at">
            <When at={comment.at} precision="time" />
            {comment.edited !== null && ` · ${t("edited")}`}
          </span>
        </header>
        <LanguageLine comment={comment} flipped={flipped} />
        {editing ? (
          <CommentEdit comment={comment} leave={() => setEditing(false)} />
        ) : (
          <>
            <Prose html={withMentions(version.html, words)} lang={version.language} />
            <Fresh part={`comment:${comment.id}`} />
            {(turns || mayEdit || mayDelete) && (
              <p className="acts no-print">
                {turns && (
                  <button
                    type="button"
                    className="link"
                    aria-pressed={flipped}
                    aria-describedby={`${id}-by`}
                    onClick={() => setFlipped(!flipped)}
                  >
                    {flipped ? t(`showVersion.${shown.language}`) : t(`showOriginal.${comment.text.original}`)}
                  </button>
                )}
                {mayEdit && (
                  <button
                    ref={opener}
                    type="button"
                    className="link"
                    aria-describedby={`${id}-by`}
                    onClick={() => setEditing(true)}
                  >
                    {t("edit")}
                  </button>
                )}
                {mayDelete && (
                  <button
                    type="button"
                    className="link"
                    aria-describedby={`${id}-by`}
                    onClick={() => void remove(comment)}
                  >
                    {t("delete")}
                  </button>
                )}
              </p>
            )}
          </>
        )}
      </article>
    </li>
  );
}

/** What the shown words are: whose version, or the original where it is not in the reader's language. */
function LanguageLine({ comment, flipped }: { readonly comment: Said; readonly flipped: boolean }) {
  const t = useTranslations("comment");
  const { people } = useProgramme();
  const reader = useReader();
  const { text } = comment;
  const { shown, other } = versionsFor(text, reader);
  if (shown.original && shown.language === reader.language) return null;
  const name = people.get(shown.by)?.name ?? "";
  const note =
    shown.original || (flipped && other)
      ? shown.original
        ? t(`onlyOriginal.${text.original}`)
        : t(`original.${text.original}`)
      : t(`versionBy.${shown.language}`, { name });
  return (
    <p className="lgl">
      <LanguageBadge language={text.original} note={note} />
    </p>
  );
}
