import Link from "next/link";
import { useLocale } from "next-intl";
import type { Card } from "@/domain/board";
import type { Member } from "@/domain/member";
import { type Programme, shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";

/** The way to an idea by its title; to a comment of its conversation where one is named. */
export function IdeaLink({
  programme,
  card,
  member,
  comment,
  className,
}: {
  readonly programme: Programme;
  readonly card: Pick<Card, "number" | "title">;
  readonly member: Member;
  readonly comment?: string;
  readonly className?: string;
}) {
  const title = titleFor(card.title, { language: useLocale(), reads: member.reads });
  const place = comment === undefined ? "" : `#comment-${comment}`;
  return (
    <Link href={`/${programme.slug}/ideas/${card.number}${place}`} prefetch={false} className={className}>
      <span className="hide">{shelfMark(programme, card.number)}: </span>
      <span lang={title.language}>{title.text}</span>
    </Link>
  );
}

/** The label on an idea's spine. Decoration: its shelf mark is said with its title. */
export function Spine({ programme, number }: { readonly programme: Programme; readonly number: number }) {
  return (
    <span className="spine" aria-hidden="true">
      {programme.mark}
      <b>{number}</b>
    </span>
  );
}
