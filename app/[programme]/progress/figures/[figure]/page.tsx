import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { cache } from "react";
import { ByDay } from "@/components/progress/by-day";
import { figureSaid } from "@/components/progress/figure-name";
import { periodSaid } from "@/components/progress/headline";
import { IdeaLines } from "@/components/progress/idea-lines";
import { Live } from "@/components/progress/live";
import { isFigure } from "@/domain/activity/filter";
import { addressOfPeriod, isMisread } from "@/domain/progress/period";
import { figureAt } from "@/domain/progress/progress";
import { type ProgressPageProps, progressAsked, progressTold, voiceIn } from "../../told";

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
  const { member, programme, revision, asked } = await progressAsked(slug, search);
  if (isMisread(asked)) notFound();
  const voice = await voiceIn(member.language, programme);
  const telling = await progressTold(member, programme, asked, [voice]);
  const figure = figureAt(telling.progress, decodeURIComponent(key));
  if (!figure) notFound();
  return { telling, voice, figure, asked, revision };
});

export async function generateMetadata(props: FigurePageProps): Promise<Metadata> {
  const { telling, voice, figure } = await figureAsked(props);
  return { title: figureSaid(voice, telling.programme, figure.name) };
}

/** Exactly the ideas that a figure counts. */
export default async function FigurePage(props: FigurePageProps) {
  const { telling, voice, figure, asked, revision } = await figureAsked(props);
  const { programme, progress } = telling;
  const search = addressOfPeriod(asked);
  const title = figureSaid(voice, programme, figure.name);
  return (
    <main id="content" tabIndex={-1} className="page progress">
      <Live revision={revision} />
      <header className="progress-head">
        <p className="kicker">
          <Link href={{ pathname: `/${programme.slug}/progress`, search: search && `?${search}` }} className="link">
            {voice.t("back")}
          </Link>
        </p>
        <h1>{title}</h1>
        <p className="muted">
          {voice.t("counted", {
            count: figure.ideas.length,
            period: periodSaid(voice, progress.period, programme.timeZone),
          })}
        </p>
        {isFigure(figure.name.figure) && figure.ideas.length > 0 && (
          <p>
            <ByDay telling={telling} kind={figure.name.figure} words />
          </p>
        )}
      </header>
      {figure.ideas.length > 0 && (
        <section className="sheet progress-block" aria-label={title}>
          <IdeaLines telling={telling} ideas={figure.ideas} label={title} />
        </section>
      )}
    </main>
  );
}
