import { awaitsItsDay } from "@/domain/lifecycle";
import { ages, type Span } from "@/domain/progress/durations";
import type { BandName } from "./band";
import { Swatch } from "./band";
import { Bar } from "./bar";
import { FigureLink } from "./figure";
import { ageSaid } from "./figure-name";
import { Say, saidIn } from "./say";
import type { Telling } from "./shape";
import { StatusNamed } from "./status-named";
import type { Voice } from "./voice";

const bands: readonly BandName[] = ["age-0", "age-1", "age-2", "age-3"];

/** How long open ideas have been in their status. */
export function Ages(telling: Telling) {
  const { voices, programme, progress } = telling;
  const rows = programme.statuses
    .filter(({ kind }) => awaitsItsDay(kind))
    .map((status) => ({ status, groups: progress.ages[status.id] ?? bands.map(() => []) }));
  const most = Math.max(...rows.map(({ groups }) => groups.reduce((sum, group) => sum + group.length, 0)), 1);
  const long = rows.reduce((sum, { groups }) => sum + (groups.at(-1)?.length ?? 0), 0);
  return (
    <figure>
      <figcaption className="small muted">
        <Say voices={voices}>{({ t }) => t("ages.said", { long, days: ages.at(-1) ?? 0 })}</Say>
      </figcaption>
      <div className="scroller">
        <table className="split">
          <caption className="sr-only">
            <Say voices={voices}>{({ t }) => t("ages.table")}</Say>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Say voices={voices}>{({ t }) => t("status")}</Say>
              </th>
              <th scope="col">
                <span className="sr-only">{saidIn(voices, ({ t }) => t("picture"))}</span>
              </th>
              {bands.map((band, group) => (
                <th key={band} scope="col" className="r">
                  <Swatch band={band} /> <Say voices={voices}>{(voice) => ageSaid(voice, group)}</Say>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ status, groups }) => (
              <tr key={status.id}>
                <th scope="row">
                  <StatusNamed status={status} voices={voices} />
                </th>
                <td>
                  <Bar parts={bands.map((band, group) => ({ band, count: groups[group]?.length ?? 0 }))} most={most} />
                </td>
                {bands.map((band, group) => (
                  <td key={band} className="r">
                    <FigureLink
                      telling={telling}
                      name={{ figure: "age", of: status.id, group }}
                      count={groups[group]?.length ?? 0}
                      label={saidIn(voices, (voice) => `${voice.name(status.names)}, ${ageSaid(voice, group)}`)}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** How long ideas stayed in the statuses that they left in the period, and how long their whole way took. */
export function Durations({ voices, programme, progress }: Telling) {
  const rows = programme.statuses.flatMap((status) => {
    const span = progress.stays[status.id];
    return span ? [{ status, span }] : [];
  });
  if (rows.length === 0 && !progress.toDone) {
    return (
      <p className="muted">
        <Say voices={voices}>{({ t }) => t("durations.none")}</Say>
      </p>
    );
  }
  const cells = (span: Span) => (
    <>
      <td className="r">{days(voices, span.median)}</td>
      <td className="r">{days(voices, span.ninetieth)}</td>
      <td className="r">{voices[0]?.number(span.count)}</td>
    </>
  );
  return (
    <table className="durations">
      <caption className="sr-only">
        <Say voices={voices}>{({ t }) => t("durations.table")}</Say>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Say voices={voices}>{({ t }) => t("status")}</Say>
          </th>
          {(["median", "ninetieth", "count"] as const).map((column) => (
            <th key={column} scope="col" className="r">
              <Say voices={voices}>{({ t }) => t(`durations.${column}`)}</Say>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ status, span }) => (
          <tr key={status.id}>
            <th scope="row">
              <StatusNamed status={status} voices={voices} />
            </th>
            {cells(span)}
          </tr>
        ))}
        {progress.toDone && (
          <tr>
            <th scope="row">
              <Say voices={voices}>{({ t }) => t("durations.toDone")}</Say>
            </th>
            {cells(progress.toDone)}
          </tr>
        )}
      </tbody>
    </table>
  );
}

/** Days, told to the tenth while they are few. */
function days(voices: readonly Voice[], value: number) {
  const n = value < 10 ? Math.round(value * 10) / 10 : Math.round(value);
  return <Say voices={voices}>{({ t }) => t("durations.days", { n })}</Say>;
}
