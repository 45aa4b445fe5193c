import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ByDay } from "@/components/progress/by-day";
import { figureSaid } from "@/components/progress/figure-name";
import { periodSaid } from "@/components/progress/headline";
import { IdeaLines } from "@/components/progress/idea-lines";
import { Live } from "@/components/progress/live";
import { Say, saidIn } from "@/components/progress/say";
import { isFigure } from "@/domain/activity/filter";
import { addressOf } from "@/domain/filter";
import { addressOfPeriod, isMisread } from "@/domain/progress/period";
import { figureAt, isOfToday } from "@/domain/progress/progress";
import { filterOf } from "@/domain/progress/seen-as";
import { withSpoken } from "@/domain/progress/spoken";
import { type ProgressPageProps, progressAsked, progressTold, voiceIn, voicesIn } from "../../told";

interface FigurePageProps extends Omit<ProgressPageProps, "params"> {
  readonly params: Promise<{ readonly programme: string; readonly figure: string }>;
}

async function figureAsked({ params, searchParams }: FigurePageProps) {
  const [{ programme: slug, figure: key }, search] = await Promise.all([params, searchParams]);
  const address = new URLSearchParams(
    Object.entries(search).flatMap(([name, value]) =>
      [value]
        .flat()
        .slice(0, 1)
        .map((first) => [name, first ?? ""]),
    ),
  );
  return figureTold(slug, key, address.toString());
}

/** Read once for the page and its title. */
const figureTold = cache(async (slug: string, key: string, address: string) => {
  const search = Object.fromEntries(new URLSearchParams(address));
  const { member, programme, revision, asked, spoken } = await progressAsked(slug, search);
  if (isMisread(asked)) notFound();
  const [voice, voices] = await Promise.all([voiceIn(member.language, programme), voicesIn(spoken, programme, member)]);
  const telling = await progressTold(member, programme, asked, voices, spoken);
  const figure = figureAt(telling.progress, decodeURIComponent(key));
  if (!figure) notFound();
  return { telling, voice, figure, asked, revision, spoken };
});

export async function generateMetadata(props: FigurePageProps): Promise<Metadata> {
  const { telling, voice, figure } = await figureAsked(props);
  return { title: figureSaid(voice, telling.programme, figure.name) };
}

/** Exactly the ideas that a figure counts. */
export default async function FigurePage(props: FigurePageProps) {
  const { telling, voice, figure, asked, revision, spoken } = await figureAsked(props);
  const { voices, programme, progress, cards, reader } = telling;
  const { period } = progress;
  const search = withSpoken(addressOfPeriod(asked), spoken);
  const title = saidIn(voices, (each) => figureSaid(each, programme, figure.name));
  const [only, second] = voices;
  const lang = only && !second && only.language !== reader.language ? only.language : undefined;
  const today = isOfToday(figure.name);
  // Board and table show how things are now; archived ideas are among the cards of a period that is over.
  const board = [...cards.values()].filter(({ archived }) => !archived);
  const filter = today || period.to >= period.now ? filterOf(figure, board, programme) : null;
  return (
    <main id="content" tabIndex={-1} className="page progress">
      <Live revision={revision} />
      <header className="progress-head">
        <p className="kicker">
          <Link href={{ pathname: `/${programme.slug}/progress`, search: search && `?${search}` }} className="link">
            {voice.t("back")}
          </Link>
        </p>
        <div lang={lang}>
          <h1>
            <Say voices={voices}>{(each) => figureSaid(each, programme, figure.name)}</Say>
          </h1>
          <p className="muted">
            <Say voices={voices}>
              {(each) =>
                today
                  ? each.t("countedToday", { count: figure.ideas.length })
                  : each.t("counted", {
                      count: figure.ideas.length,
                      period: periodSaid(each, period, programme.timeZone),
                    })
              }
            </Say>
          </p>
        </div>
        {isFigure(figure.name.figure) && figure.ideas.length > 0 && (
          <p>
            <ByDay telling={telling} kind={figure.name.figure} words />
          </p>
        )}
        {filter && (
          <nav className="progress-views no-print" aria-label={voice.t("views.label")}>
            {(["table", "board"] as const).map((view) => (
              <Link
                key={view}
                className="link"
                href={`/${programme.slug}/${view}${addressOf(filter)}`}
                prefetch={false}
              >
                {voice.t(`views.${view}`)}
              </Link>
            ))}
          </nav>
        )}
      </header>
      {figure.ideas.length > 0 && (
        <section className="sheet progress-block" aria-label={title} lang={lang}>
          <IdeaLines telling={telling} ideas={figure.ideas} label={title} />
        </section>
      )}
    </main>
  );
}
