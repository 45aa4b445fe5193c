import { notFound, redirect } from "next/navigation";
import { createTranslator } from "next-intl";
import { currentMember } from "@/auth";
import type { Telling } from "@/components/progress/shape";
import { type Voice, voiceOf } from "@/components/progress/voice";
import { periodAt } from "@/db/period";
import { progressSeenBy } from "@/db/progress";
import { now } from "@/domain/clock";
import type { Language } from "@/domain/language";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import { type Asked, askedIn, isMisread, type Misread } from "@/domain/progress/period";
import { languagesOf, type Spoken, spokenIn } from "@/domain/progress/spoken";
import { programmeOpened } from "../opened";

type Search = Readonly<Record<string, string | readonly string[] | undefined>>;

export interface ProgressPageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Search>;
}

/** Who asks for progress and of which programme; whoever does not see all of a programme finds no such page. */
export async function progressAsked(
  slug: string,
  search: Search,
): Promise<{
  member: Member;
  programme: Programme;
  revision: number;
  get: (key: string) => string | null;
  asked: Asked | Misread;
  spoken: Spoken;
}> {
  const member = await currentMember();
  const get = (key: string): string | null => [search[key]].flat()[0] ?? null;
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/progress`)}`);
  const seen = await programmeOpened(member, slug);
  if (!seen || !may.seeAll(member, seen.programme)) notFound();
  return { member, ...seen, get, asked: askedIn({ get }), spoken: spokenIn(get("languages"), seen.programme) };
}

export async function voiceIn(language: Language, programme: Programme): Promise<Voice> {
  const messages = (await import(`@/messages/${language}.json`)).default;
  const t = createTranslator({ locale: language, messages, namespace: "progress", timeZone: programme.timeZone });
  return voiceOf(language, t, programme.timeZone);
}

/** The voices of the languages that were chosen. */
export function voicesIn(spoken: Spoken, programme: Programme, member: Member): Promise<readonly Voice[]> {
  return Promise.all(languagesOf(spoken, programme, member).map((language) => voiceIn(language, programme)));
}

/** Progress in a period, ready to be told in some languages. */
export async function progressTold(
  member: Member,
  programme: Programme,
  asked: Asked,
  voices: readonly Voice[],
  spoken: Spoken = null,
): Promise<Telling> {
  const period = await periodAt(member, programme, asked, now());
  const seen = await progressSeenBy(member, programme, period);
  if (!seen) notFound();
  const { language, reads } = member;
  return { voices, programme, ...seen, reader: { language, reads }, linked: true, spoken };
}

export function misreadOf(asked: Asked | Misread): Misread | null {
  return isMisread(asked) ? asked : null;
}
