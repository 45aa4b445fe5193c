import { dayOf } from "@/domain/day";
import { kinds } from "@/domain/lifecycle";
import type { Status } from "@/domain/programme";
import { someOf, totalOf } from "@/domain/progress/chart";
import type { FlowPoint } from "@/domain/progress/progress";
import { Hatches, Swatch } from "./band";
import { FlowPicture, narrow, wide } from "./flow-picture";
import { Say } from "./say";
import type { Telling } from "./shape";
import type { Voice } from "./voice";

/** How many ideas lay in which status over the programme's whole time: a picture, and a table of the same. */
export function Flow(telling: Telling) {
  const { voices, programme, progress } = telling;
  const { flow } = progress;
  const last = flow.at(-1);
  if (!last) return null;
  const statuses = layered(programme.statuses);
  return (
    <div className="flow">
      <figure>
        <Hatches />
        <FlowPicture telling={telling} statuses={statuses} flow={flow} size={wide} />
        <FlowPicture telling={telling} statuses={statuses} flow={flow} size={narrow} />
        <figcaption className="small muted">
          <Say voices={voices}>{(voice) => flowSaid(voice, telling)}</Say>
        </figcaption>
      </figure>
      <FlowTable
        voices={voices}
        timeZone={programme.timeZone}
        statuses={statuses.toReversed()}
        points={someOf(flow, 6)}
      />
    </div>
  );
}

/** From the bottom: what is done carries the rest, what is parked lies on top of it. */
function layered(statuses: readonly Status[]): readonly Status[] {
  const place = ({ kind }: Status): number =>
    kind === "parked" ? kinds.length : kinds.length - 1 - kinds.indexOf(kind);
  return statuses.toSorted((a, b) => place(a) - place(b));
}

function flowSaid(voice: Voice, { programme, progress }: Telling): string {
  const [first, last] = [progress.flow[0], progress.flow.at(-1)];
  if (!first || !last) return "";
  const ofKind = (wanted: string): number =>
    programme.statuses.filter(({ kind }) => kind === wanted).reduce((sum, { id }) => sum + (last.counts[id] ?? 0), 0);
  return voice.t("flow.said", {
    from: totalOf(first),
    begin: voice.longDay(dayOf(first.at, programme.timeZone)),
    to: totalOf(last),
    done: ofKind("done"),
    active: ofKind("active"),
  });
}

function FlowTable({
  voices,
  timeZone,
  statuses,
  points,
}: {
  readonly voices: readonly Voice[];
  readonly timeZone: string;
  readonly statuses: readonly Status[];
  readonly points: readonly FlowPoint[];
}) {
  const [voice] = voices;
  return (
    <table className="mini">
      <caption className="sr-only">
        <Say voices={voices}>{({ t }) => t("flow.table")}</Say>
      </caption>
      <thead>
        <tr>
          <th scope="col">
            <Say voices={voices}>{({ t }) => t("status")}</Say>
          </th>
          {points.map(({ at }) => (
            <th key={at.getTime()} scope="col" className="r">
              {voice?.date(at)}
              <span className="sr-only"> {dayOf(at, timeZone).slice(0, 4)}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statuses.map(({ id, kind, names }) => (
          <tr key={id}>
            <th scope="row">
              <Swatch band={kind} /> <Say voices={voices}>{({ name }) => name(names)}</Say>
            </th>
            {points.map(({ at, counts }) => (
              <td key={at.getTime()} className="r">
                {voice?.number(counts[id] ?? 0)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">
            <Say voices={voices}>{({ t }) => t("total")}</Say>
          </th>
          {points.map((point) => (
            <td key={point.at.getTime()} className="r">
              {voice?.number(totalOf(point))}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
