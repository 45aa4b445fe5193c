import Link from "next/link";
import type { ReactNode } from "react";
import type { Card } from "@/domain/board";
import { dayOf, daysBetween } from "@/domain/day";
import type { PlainFigure } from "@/domain/progress/progress";
import { plainFigureOf } from "@/domain/progress/progress";
import { AwaitedVersions } from "./awaited";
import { ByDay } from "./by-day";
import { Flow } from "./flow";
import { Headline } from "./headline";
import { IdeaLines } from "./idea-lines";
import { Moves } from "./moves";
import { Part } from "./part";
import { Say, saidIn } from "./say";
import { addressOfFigure, type Telling } from "./shape";
import { StatusTable, ThemeTable } from "./split-table";
import { Ages, Durations } from "./times";
import type { Voice } from "./voice";

/** So many ideas of a list are shown; the link below it leads to all. */
const shown = 6;
const movesShown = 8;
/** So many more are folded below them: of a long time, more than anybody reads would come with the page. */
const movesFolded = 200;

/** The page from its sentence to its last list; without anything to tell only its tools. */
export function Report({
  telling,
  tools,
  stuckAfter,
}: {
  readonly telling: Telling | null;
  readonly tools: ReactNode;
  /** Where those who may set what counts as stuck do so. */
  readonly stuckAfter?: ReactNode;
}) {
  if (!telling) return <div className="progress-tools">{tools}</div>;
  const { voices, programme, progress, reader } = telling;
  const [only, second] = voices;
  // What is told in one language that is not the page's own.
  const lang = only && !second && only.language !== reader.language ? only.language : undefined;
  const { period, moves } = progress;
  const all = Object.values(progress.statuses).reduce((sum, split) => sum + split.all.length, 0);
  return (
    <>
      <header className="progress-head" lang={lang}>
        <p className="kicker">
          <Say voices={voices}>
            {({ t, name, longDay }) =>
              t("kicker", { programme: name(programme.names), day: longDay(dayOf(period.to, programme.timeZone)) })
            }
          </Say>
        </p>
        <Headline {...telling} />
      </header>
      <div className="progress-tools">{tools}</div>
      <div lang={lang}>
        <Movements {...telling} />
        <Section voices={voices} id="flow" title={({ t }) => t("flow.title", { count: all })}>
          <Flow {...telling} />
        </Section>
        <Section voices={voices} id="statuses" title={({ t }) => t("statusTable")}>
          <StatusTable {...telling} />
        </Section>
        <Section voices={voices} id="themes" title={({ t }) => t("themeTable")}>
          <ThemeTable {...telling} />
        </Section>
        <div className="progress-pair">
          <Listed telling={telling} figure="stuck" why={whyStuck(telling)}>
            {stuckAfter}
          </Listed>
          <Listed telling={telling} figure="overdue" why={whyOverdue(telling)} />
          <Listed telling={telling} figure="incomplete" />
          <Listed telling={telling} figure="ownerless" />
        </div>
        <Section voices={voices} id="moved" plain title={({ t }) => t("moved.title")}>
          {moves.length === 0 ? (
            <p className="muted">
              <Say voices={voices}>{({ t }) => t("moved.none")}</Say>
            </p>
          ) : (
            <>
              <Moves telling={telling} moves={moves.slice(0, movesShown)} />
              {moves.length > movesShown && (
                <details className="progress-more no-print">
                  <summary className="link">
                    <Say voices={voices}>{({ t }) => t("moved.all", { count: moves.length - movesShown })}</Say>
                  </summary>
                  <Moves telling={telling} moves={moves.slice(movesShown, movesShown + movesFolded)} />
                  <Part voices={voices} shown={movesShown + movesFolded} all={moves.length} />
                </details>
              )}
              <ByDay telling={telling} kind="moves" words />
            </>
          )}
        </Section>
        <Section
          voices={voices}
          id="awaited"
          plain
          title={({ t }) => t("awaited.title", { count: progress.awaited.length })}
        >
          <AwaitedVersions {...telling} />
        </Section>
        <div className="progress-pair">
          <Section voices={voices} id="ages" title={({ t }) => t("ages.title")}>
            <Ages {...telling} />
          </Section>
          <Section voices={voices} id="durations" title={({ t }) => t("durations.title")}>
            <Durations {...telling} />
          </Section>
        </div>
      </div>
    </>
  );
}

/** What happened in the period in numbers, each of which leads to its ideas. */
function Movements(telling: Telling) {
  const { voices, progress } = telling;
  const figures = ["new", "forward", "back", "done", "parked", "resumed"] as const;
  return (
    <ul className="movements" aria-label={saidIn(voices, ({ t }) => t("movements"))}>
      {figures.map((figure) => {
        const count = plainFigureOf(progress, figure).length;
        const words = (
          <>
            <b className="num">{voices[0]?.number(count)}</b>{" "}
            <Say voices={voices}>{({ t }) => t(`figure.${figure}`, { count })}</Say>
          </>
        );
        return (
          <li key={figure}>
            {count > 0 && telling.linked ? (
              <Link href={addressOfFigure(telling, { figure })} prefetch={false}>
                {words}
              </Link>
            ) : (
              <span className={count === 0 ? "muted" : undefined}>{words}</span>
            )}
            {count > 0 && <ByDay telling={telling} kind={figure} />}
          </li>
        );
      })}
    </ul>
  );
}

function Section({
  voices,
  id,
  title,
  plain = false,
  children,
}: {
  readonly voices: readonly Voice[];
  readonly id: string;
  readonly title: (voice: Voice) => string;
  /** Lies on the desk itself, not on a sheet. */
  readonly plain?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <section className={plain ? "progress-list" : "sheet progress-block"} aria-labelledby={id}>
      <h2 id={id}>
        <Say voices={voices}>{title}</Say>
      </h2>
      {children}
    </section>
  );
}

/** The ideas that somebody should look at for one reason. */
function Listed({
  telling,
  figure,
  why,
  children,
}: {
  readonly telling: Telling;
  readonly figure: PlainFigure & ("stuck" | "overdue" | "incomplete" | "ownerless");
  readonly why?: (card: Card, voice: Voice) => string;
  readonly children?: ReactNode;
}) {
  const { voices, progress, programme } = telling;
  const ideas = plainFigureOf(progress, figure);
  const days = programme.stuckAfter;
  return (
    <Section voices={voices} id={figure} plain title={({ t }) => t(`concern.${figure}`, { count: ideas.length })}>
      <p className="small muted">
        <Say voices={voices}>{({ t }) => t(`concern.${ideas.length === 0 ? "none" : "why"}.${figure}`, { days })}</Say>
      </p>
      {ideas.length > 0 && (
        <IdeaLines
          telling={telling}
          ideas={ideas.slice(0, shown)}
          label={saidIn(voices, ({ t }) => t(`concern.${figure}`, { count: ideas.length }))}
          {...(why && { why })}
        />
      )}
      {ideas.length > shown && telling.linked && (
        <Link className="link small no-print" href={addressOfFigure(telling, { figure })} prefetch={false}>
          <Say voices={voices}>{({ t }) => t("concern.all", { count: ideas.length })}</Say>
        </Link>
      )}
      {children}
    </Section>
  );
}

function whyStuck({ programme, progress }: Telling) {
  const today = dayOf(progress.period.to, programme.timeZone);
  return (card: Card, { t }: Voice): string =>
    t("why.since", { days: daysBetween(dayOf(new Date(card.since), programme.timeZone), today) });
}

function whyOverdue({ programme, progress }: Telling) {
  const today = dayOf(progress.period.to, programme.timeZone);
  return (card: Card, { t, day }: Voice): string =>
    card.due === null ? "" : t("why.overdue", { days: daysBetween(card.due, today), day: day(card.due) });
}
