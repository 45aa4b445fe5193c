import { notFound, redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { cache } from "react";
import { currentMember } from "@/auth";
import { ideaSeenBy } from "@/db/ideas";
import { programmeSeenBy } from "@/db/programmes";
import type { Idea } from "@/domain/idea";
import type { Member } from "@/domain/member";
import { type Programme, shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";

export interface Address {
  readonly params: Promise<{ readonly programme: string; readonly number: string }>;
}

interface Asked {
  readonly member: Member;
  readonly programme: Programme;
  readonly idea: Idea;
}

/** The idea that an address names, read once for a page and its title; without one for this member, not found. */
export const ideaAsked = cache(async (slug: string, number: string): Promise<Asked> => {
  const member = await currentMember();
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/ideas/${number}`)}`);
  const seen = /^[1-9]\d{0,8}$/.test(number) ? await programmeSeenBy(member, slug) : null;
  const idea = seen && (await ideaSeenBy(member, seen.programme, Number(number)));
  if (!seen || !idea) notFound();
  return { member, programme: seen.programme, idea };
});

/** What the window is called while the idea is open: its shelf mark and its title in the reader's language. */
export async function titleOfIdea({ programme: slug, number }: Awaited<Address["params"]>): Promise<string> {
  const [{ programme, idea, member }, language] = await Promise.all([ideaAsked(slug, number), getLocale()]);
  const { text } = titleFor(idea.card.title, { language, reads: member.reads });
  return `${shelfMark(programme, idea.card.number)} ${text}`;
}
