import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { TimelineView } from "@/components/timeline/timeline";
import { MoreMessages } from "@/components/ui/more-messages";
import { boardSeenBy } from "@/db/board";
import { holidaysOf } from "@/db/holidays";
import { cardsOf } from "@/domain/board";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import { addressWith, filterIn } from "@/domain/filter";
import { freeDays } from "@/domain/holiday";
import { nameIn } from "@/domain/language";
import { isMonth, stretchOf } from "@/domain/timeline";
import { programmeOpened } from "../opened";

interface TimelinePageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: TimelinePageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  if (!member) return { title: t("timeline.label") };
  const seen = await programmeOpened(member, slug);
  if (!seen) return { title: t("error.notFoundTitle") };
  return { title: t("timeline.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

/** The months of a programme: which of them, and what is free in them, the server knows. */
export default async function TimelinePage({ params, searchParams }: TimelinePageProps) {
  const [{ programme: slug }, search, member] = await Promise.all([params, searchParams, currentMember()]);
  const get = (key: string): string | null => [search[key]].flat()[0] ?? null;
  const asked = get("from");
  const from = isMonth(asked) ? asked : null;
  if (!member) {
    const address = addressWith(filterIn({ get }), from === null ? "" : `from=${from}`);
    redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/timeline${address}`)}`);
  }
  const seen = await programmeOpened(member, slug);
  if (!seen) notFound();
  const { programme } = seen;
  const { board, revision } = await boardSeenBy(member, programme);
  const days = cardsOf(board).flatMap(({ due }) => (due === null ? [] : [due]));
  const stretch = stretchOf(programme, { today: dayOf(now(), programme.timeZone), days, from });
  const holidays = await holidaysOf(programme, {
    from: `${stretch.months[0]}-01`,
    to: `${stretch.months.at(-1)}-31`,
    language: member.language,
  });
  const { timeline } = await getMessages();
  return (
    <main id="content" className="board-page timeline-page">
      <MoreMessages messages={{ timeline }}>
        <TimelineView stretch={stretch} free={freeDays(holidays)} revision={revision} />
      </MoreMessages>
    </main>
  );
}
