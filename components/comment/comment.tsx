"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Explained } from "@/components/glossary/explained";
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
import { Ask } from "@/components/translation/ask";
import { MachineDraft } from "@/components/translation/machine-draft";
import { Stale } from "@/components/translation/stale";
import type { Comment as Said } from "@/domain/idea";
import { may } from "@/domain/permission";
import { targetsFor } from "@/domain/text";
import { CommentEdit } from "./comment-edit";
import { useDeletion } from "./deletion";
import { written } from "./mention-text";
import { useMentions } from "./people";
import { type Edited, WaitingDrafts } from "./waiting-drafts";

const CommentTranslation = dynamic(() =>
  import("@/components/translation/comment-translation").then((module) => module.CommentTranslation),
);

/** What somebody said, in the reader's language where a colleague put it into that. */
export function Comment({ comment }: { readonly comment: Said }) {
  const t = useTranslations("comment");
  const { programme, member, people } = useProgramme();
  const { rights, fresh } = useIdea();
  const text = useTranslations("text");
  const { people: mentioned, words } = useMentions();
  const reader = useReader();
  const remove = useDeletion();
  const { shown, other } = versionsFor(comment.text, reader);
  const [flipped, setFlipped] = useState(false);
  const [editing, setEditing] = useState<Edited | null>(null);
  const acts = useRef<HTMLParagraphElement>(null);
  const edited = useRef<typeof editing>(null);
  useEffect(() => {
    if (editing === null && edited.current !== null) {
      acts.current?.querySelector<HTMLElement>(`[data-edits="${edited.current}"]`)?.focus();
    }
    edited.current = editing;
  }, [editing]);

  const author = people.get(comment.by);
  const version = flipped && other ? other : shown;
  // Who reads the original in her own language needs no version of it.
  const turns = other !== null && !shown.original;
  const mayEdit = rights.comment && may.editComment(member, comment);
  const mayDelete = rights.comment && may.deleteComment(member, { partners: programme.partners }, comment);
  const targets = rights.translate ? targetsFor(comment.text, programme.languages, reader) : [];
  const translation = comment.text.translations.find(({ language }) => language === version.language);
  const leave = (): void => setEditing(null);
  const id = `comment-${comment.id}`;

  return (
    <li className="com" id={id} tabIndex={-1} data-fresh={fresh.has(`comment:${comment.id}`) || undefined}>
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
        {editing === "original" ? (
          <CommentEdit comment={comment} leave={leave} />
        ) : editing !== null ? (
          <CommentTranslation comment={comment} language={editing} leave={leave} />
        ) : (
          <>
            <Explained html={withMentions(version.html, words)} lang={version.language} />
            {translation?.outdated && (
              <Stale
                text={comment.text}
                translation={translation}
                focus={id}
                worded={(source) => written(source, mentioned)}
              />
            )}
            <MachineDraft text={comment.text} translation={translation} focus={id} />
            <Fresh part={`comment:${comment.id}`} />
            <WaitingDrafts
              comment={comment.id}
              edits={mayEdit ? ["original", ...targets] : targets}
              open={setEditing}
            />
            {(turns || mayEdit || mayDelete || targets.length > 0) && (
              <p ref={acts} className="acts no-print">
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
                {targets.map((language) => (
                  <button
                    key={language}
                    type="button"
                    className="link"
                    data-edits={language}
                    aria-describedby={`${id}-by`}
                    onClick={() => setEditing(language)}
                  >
                    {comment.text.translations.some((each) => each.language === language)
                      ? text(`translation.change.${language}`)
                      : text(`translation.add.${language}`)}
                  </button>
                ))}
                {mayEdit && (
                  <button
                    type="button"
                    className="link"
                    data-edits="original"
                    aria-describedby={`${id}-by`}
                    onClick={() => setEditing("original")}
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
            <Ask comment={comment.id} texts={[comment.text]} />
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
        ? reader.reads.includes(text.original)
          ? t(`original.${text.original}`)
          : t(`onlyOriginal.${text.original}`)
        : t(`original.${text.original}`)
      : t(`versionBy.${shown.language}`, { name });
  return (
    <p className="lgl">
      <LanguageBadge language={text.original} note={note} />
    </p>
  );
}
