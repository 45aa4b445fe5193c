import Link from "next/link";
import type { ReactNode } from "react";
import { LanguageBadge } from "@/components/idea/language-badge";
import { placeOf } from "@/components/member/place";
import { CityAt } from "@/components/member/sign";
import { dayOf } from "@/domain/day";
import { shelfMark } from "@/domain/programme";
import type { Awaited } from "@/domain/progress/awaited";
import { plainFigureOf } from "@/domain/progress/progress";
import { IdeaTitle } from "./idea-lines";
import { Part } from "./part";
import { Say, saidIn } from "./say";
import { addressOfFigure, type Telling } from "./shape";

/** So many versions are shown; the rest is folded. */
const shown = 6;
/** So many more are folded below them; the sentence above leads to all. */
const folded = 60;

/** Which open ideas await a translation, since when, and who was asked for it. */
export function AwaitedVersions(telling: Telling) {
  const { voices, progress, programme, linked } = telling;
  const { awaited, period } = progress;
  const rest = awaited.slice(shown);
  return (
    <>
      <p className="small muted">
        <Say voices={voices}>
          {({ t }) => (
            <>
              {(["missing", "outdated"] as const).map((figure) => {
                const count = plainFigureOf(progress, figure).length;
                const link = (words: ReactNode) =>
                  linked ? (
                    <Link href={addressOfFigure(telling, { figure })} prefetch={false}>
                      {words}
                    </Link>
                  ) : (
                    words
                  );
                return <span key={figure}>{t.rich(`awaited.${figure}`, { count, link })} </span>;
              })}
              {period.to < period.now && t("awaited.today")}
            </>
          )}
        </Say>
      </p>
      {awaited.length > 0 && <Lines telling={telling} lines={awaited.slice(0, shown)} />}
      {rest.length > 0 && (
        <details className="progress-more no-print">
          <summary className="link">
            <Say voices={voices}>{({ t }) => t("awaited.all", { count: rest.length })}</Say>
          </summary>
          <Lines telling={telling} lines={rest.slice(0, folded)} />
          <Part voices={voices} shown={shown + folded} all={awaited.length} />
        </details>
      )}
      {awaited.length > 0 && linked && (
        <p className="no-print">
          <Link className="link small" href={`/${programme.slug}/translate`} prefetch={false}>
            <Say voices={voices}>{({ t }) => t("awaited.desk")}</Say>
          </Link>
        </p>
      )}
    </>
  );
}

function Lines({ telling, lines }: { readonly telling: Telling; readonly lines: readonly Awaited[] }) {
  const { voices, programme, cards } = telling;
  return (
    <table className="lines awaited">
      <caption className="sr-only">
        {saidIn(voices, ({ t }) => t("awaited.title", { count: telling.progress.awaited.length }))}
      </caption>
      <thead className="sr-only">
        <tr>
          {(["mark", "idea", "asked"] as const).map((column) => (
            <th key={column} scope="col">
              <Say voices={voices}>{({ t }) => t(`lines.${column}`)}</Say>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.flatMap((line) => {
          const card = cards.get(line.idea);
          if (!card) return [];
          const { language, outdated } = line;
          const day = dayOf(new Date(line.since), programme.timeZone);
          return (
            <tr key={`${line.idea} ${language}`}>
              <td>
                <span className="mark">{shelfMark(programme, card.number)}</span>
              </td>
              <th scope="row">
                <IdeaTitle telling={telling} card={card} />
                <span className="small muted why">
                  <LanguageBadge
                    language={language}
                    note={
                      <span>
                        <Say voices={voices}>
                          {(voice) =>
                            voice.t(`awaited.${outdated ? "lags" : "lacks"}.${language}`, { day: voice.day(day) })
                          }
                        </Say>
                      </span>
                    }
                  />
                </span>
              </th>
              <td className="carriers">
                <Asked telling={telling} request={line.request} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Asked({ telling, request }: { readonly telling: Telling; readonly request: Awaited["request"] }) {
  const { voices, programme } = telling;
  if (!request) {
    return (
      <span className="muted">
        <Say voices={voices}>{({ t }) => t("awaited.nobody")}</Say>
      </span>
    );
  }
  const person = programme.people.find(({ id }) => id === request.asked);
  const place = placeOf(programme, request.library);
  const city = programme.partners[place]?.city;
  const day = dayOf(new Date(request.at), programme.timeZone);
  return (
    <Say voices={voices}>
      {(voice) => {
        const sign = city && <CityAt place={place} name={voice.name(city)} />;
        return voice.t.rich(`awaited.${person ? "asked" : "askedTeam"}`, {
          day: voice.day(day),
          who: () =>
            person ? (
              <>
                {person.name} {sign}
              </>
            ) : (
              sign
            ),
        });
      }}
    </Say>
  );
}
