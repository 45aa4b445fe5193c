import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { Activity } from "@/components/activity/activity";
import type { FigureWords, Given } from "@/components/activity/shape";
import { periodSaid } from "@/components/progress/headline";
import { Live } from "@/components/progress/live";
import { PeriodChoice } from "@/components/progress/period-choice";
import type { Voice } from "@/components/progress/voice";
import { MoreMessages } from "@/components/ui/more-messages";
import { PaperFoot } from "@/components/view/paper-foot";
import { activitySeenBy, type Activity as Seen } from "@/db/activity";
import { dayOfEntry, spotIn, textOfSpot } from "@/domain/activity/entry";
import { type ActivityFilter, activityFilterIn, addressOfActivity, addressOfFilter } from "@/domain/activity/filter";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import type { Member } from "@/domain/member";
import type { Programme } from "@/domain/programme";
import { lastMonths } from "@/domain/progress/calendar";
import { type Asked, addressOfPeriod, isMisread } from "@/domain/progress/period";
import { localTimeOf } from "@/domain/time";
import { misreadOf, type ProgressPageProps, progressAsked, voiceIn } from "../told";

export async function generateMetadata({ params, searchParams }: ProgressPageProps): Promise<Metadata> {
  const [{ programme: slug }, search, t] = await Promise.all([params, searchParams, getTranslations("activity")]);
  const { programme, member } = await progressAsked(slug, search);
  const voice = await voiceIn(member.language, programme);
  return { title: t("pageTitle", { programme: voice.name(programme.names) }) };
}

/** What happened in a programme, day by day. */
export default async function ActivityPage({ params, searchParams }: ProgressPageProps) {
  const [{ programme: slug }, search] = await Promise.all([params, searchParams]);
  const { member, programme, revision, get, asked } = await progressAsked(slug, search);
  const filter = activityFilterIn({ get });
  const at = now();
  const [voice, t, { activity, vocabulary }, told] = await Promise.all([
    voiceIn(member.language, programme),
    getTranslations("activity"),
    getMessages(),
    isMisread(asked) ? null : activityTold(member, programme, { revision, asked, filter, before: get("before"), at }),
  ]);
  const back = isMisread(asked) ? "" : addressOfPeriod(asked);
  const said = told ? periodSaid(voice, told.seen.period, programme.timeZone) : voice.t("period.choose");
  const period = (
    <PeriodChoice
      voice={voice}
      address={`/${slug}/progress/activity`}
      asked={isMisread(asked) ? null : asked}
      said={said}
      sinceExchange={voice.t("period.usual")}
      months={lastMonths(dayOf(at, programme.timeZone), programme.begins)}
      typed={{ from: get("from") ?? "", to: get("to") ?? "" }}
      misread={misreadOf(asked)}
      beside={addressOfFilter(filter)}
    />
  );
  return (
    <main id="content" tabIndex={-1} className="page progress activity">
      <Live revision={revision} />
      <header className="progress-head">
        <p className="kicker">
          <Link href={{ pathname: `/${slug}/progress`, search: back && `?${back}` }} className="link">
            {voice.t("back")}
          </Link>
        </p>
        <h1>{t("title")}</h1>
        {told && <p className="muted">{said}</p>}
      </header>
      {told ? (
        <MoreMessages messages={{ activity, vocabulary }}>
          <Activity given={told.given} figures={figureWords(voice)} period={period} />
          <div className="on-paper">
            <PaperFoot />
          </div>
        </MoreMessages>
      ) : (
        <div className="progress-tools">{period}</div>
      )}
    </main>
  );
}

function figureWords({ t }: Voice): FigureWords {
  return {
    new: t("list.new"),
    forward: t("list.forward"),
    back: t("list.back"),
    done: t("list.done"),
    parked: t("list.parked"),
    resumed: t("list.resumed"),
    moves: t("moved.title"),
  };
}

async function activityTold(
  member: Member,
  programme: Programme,
  {
    revision,
    asked,
    filter,
    before,
    at,
  }: {
    readonly revision: number;
    readonly asked: Asked;
    readonly filter: ActivityFilter;
    readonly before: string | null;
    readonly at: Date;
  },
): Promise<{ readonly seen: Seen; readonly given: Given }> {
  const from = spotIn(before);
  const seen = await activitySeenBy(member, programme, { asked, filter, before: from, now: at });
  if (!seen) notFound();
  const { entries, cards, counted, next, period, begun } = seen;
  const { timeZone } = programme;
  const [first] = entries;
  const broken = from && localTimeOf(new Date(from.at), timeZone).slice(0, 10);
  const days = { from: begun && dayOf(begun, timeZone), to: dayOf(new Date(period.from.getTime() - 1), timeZone) };
  return {
    seen,
    given: {
      revision,
      asked,
      filter,
      entries,
      ideas: cards.map(({ id, number, title, archived }) => ({ id, number, title, archived })),
      counted,
      next: next && textOfSpot(next),
      before: from && before,
      continued: first && dayOfEntry(first, timeZone) === broken ? broken : null,
      earlier:
        begun && days.from && begun < period.from
          ? addressOfActivity({ kind: "days", from: days.from, to: days.to }, filter)
          : null,
    },
  };
}
