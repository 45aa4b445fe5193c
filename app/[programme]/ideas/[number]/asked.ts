import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache } from "react";
import { currentMember } from "@/auth";
import { ideaSeenBy } from "@/db/ideas";
import { seenUpTo } from "@/db/seen";
import type { Idea } from "@/domain/idea";
import type { Member } from "@/domain/member";
import { type Programme, shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import { programmeOpened } from "../../opened";

export interface Address {
  readonly params: Promise<{ readonly programme: string; readonly number: string }>;
}

interface Asked {
  readonly member: Member;
  readonly programme: Programme;
  readonly idea: Idea;
  /** The revision up to which the member has seen it. */
  readonly seen: number;
}

interface Found {
  readonly member: Member;
  readonly programme: Programme | null;
  readonly idea: Idea | null;
  readonly seen: number;
}

/** What of an address there is for this member, read once for a page and its title. */
const found = cache(async (slug: string, number: string): Promise<Found> => {
  const member = await currentMember();
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/ideas/${number}`)}`);
  const programme = (await programmeOpened(member, slug))?.programme ?? null;
  const asked = programme && /^[1-9]\d{0,8}$/.test(number);
  const idea = asked ? await ideaSeenBy(member, programme, Number(number)) : null;
  const seen = idea && programme ? await seenUpTo(member, programme.id, idea.card.id) : 0;
  return { member, programme, idea, seen };
});

/** The idea that an address names; without one for this member, not found. */
export async function ideaAsked(slug: string, number: string): Promise<Asked> {
  const { member, programme, idea, seen } = await found(slug, number);
  if (!programme || !idea) notFound();
  return { member, programme, idea, seen };
}

/** What the window is called: the idea's shelf mark and its title in the reader's language, or what is missing. */
export async function titleOfIdea({ programme: slug, number }: Awaited<Address["params"]>): Promise<string> {
  const [{ programme, idea, member }, language, t] = await Promise.all([
    found(slug, number),
    getLocale(),
    getTranslations(),
  ]);
  if (!programme) return t("error.notFoundTitle");
  if (!idea) return t("idea.unknown");
  const { text } = titleFor(idea.card.title, { language, reads: member.reads });
  return `${shelfMark(programme, idea.card.number)} ${text}`;
}

/** The whole title of what is shown instead of an idea: the template of the layouts does not reach it. */
export async function titleInstead({ params }: Address): Promise<Metadata> {
  const [title, t] = await Promise.all([params.then(titleOfIdea), getTranslations("metadata")]);
  return { title: { absolute: t("template").replace("%s", () => title) } };
}
