import { dayOf } from "@/domain/day";
import type { Status } from "@/domain/programme";
import { apart, layersOf, scaleTo, totalOf } from "@/domain/progress/chart";
import type { FlowPoint } from "@/domain/progress/progress";
import { startOf } from "@/domain/time";
import { Band } from "./band";
import { saidIn } from "./say";
import type { Telling } from "./shape";

/** Two pictures of the same, in pixels of their own: letters keep their size on a phone, where the second is shown. */
export const wide = { width: 720, left: 44, right: 572, className: "picture picture-wide" };
export const narrow = { width: 372, left: 30, right: 244, className: "picture picture-narrow" };
const top = 46;
const bottom = 286;

/** Statuses as layers over the time of a programme, with their names at the end and its milestones above. */
export function FlowPicture({
  telling: { voices, programme, progress },
  statuses,
  flow,
  size: { width, left, right, className },
}: {
  readonly telling: Telling;
  readonly statuses: readonly Status[];
  readonly flow: readonly FlowPoint[];
  readonly size: typeof wide;
}) {
  const begin = flow[0]?.at.getTime() ?? 0;
  const end = flow.at(-1)?.at.getTime() ?? begin + 1;
  const scale = scaleTo(Math.max(...flow.map(totalOf)));
  const x = (at: number): number => round(left + ((at - begin) / Math.max(end - begin, 1)) * (right - left));
  const y = (count: number): number => round(bottom - (count / scale.top) * (bottom - top));
  const layers = layersOf(
    flow,
    statuses.map(({ id }) => id),
  );
  const middles = layers.map(({ edges }) => {
    const edge = edges.at(-1) ?? { from: 0, to: 0 };
    return y((edge.from + edge.to) / 2);
  });
  const labels = apart(middles, 17, { from: top, to: bottom });
  const [voice] = voices;
  const milestones = milestonesOf(programme, progress.period).filter(({ at }) => at > begin && at < end);
  return (
    <svg
      viewBox={`0 0 ${width} 330`}
      role="img"
      aria-label={saidIn(voices, ({ t }) => t("flow.label"))}
      className={className}
    >
      {Array.from({ length: scale.top / scale.step + 1 }, (_, line) => line * scale.step).map((count) => (
        <g key={count}>
          <path d={`M${left} ${y(count)}H${right}`} className="scale" />
          <text x={left - 10} y={y(count) + 4.5} textAnchor="end" className="tick">
            {voice?.number(count)}
          </text>
        </g>
      ))}
      {layers.map(({ status, edges }, place) => {
        const upper = edges.map(({ to }, index) => `${x(flow[index]?.at.getTime() ?? 0)} ${y(to)}`);
        const lower = edges.map(({ from }, index) => `${x(flow[index]?.at.getTime() ?? 0)} ${y(from)}`).toReversed();
        const kind = statuses[place]?.kind ?? "proposed";
        return <Band key={status} kind={kind} d={`M${[...upper, ...lower].join("L")}Z`} />;
      })}
      {milestones.map(({ at, key }, place) => (
        <g key={key}>
          <path d={`M${x(at)} ${top - 12}V${bottom}`} className="milestone" />
          <text
            x={x(at)}
            y={top - 18 - (place % 2) * 15}
            textAnchor={x(at) > (left + right) / 2 ? "end" : "start"}
            className="milestone-name"
          >
            {voices.map(({ language, t, date }, place) => (
              <tspan key={language} {...(voices.length > 1 && { lang: language })}>
                {place > 0 && " / "}
                {t(`flow.${key}`, { day: date(new Date(at)) })}
              </tspan>
            ))}
          </text>
        </g>
      ))}
      <path d={`M${left} ${bottom}H${right}`} className="ground" />
      {ticksOf(flow, x, programme.timeZone).map(({ at, year }, place, all) => (
        <text
          key={at.getTime()}
          x={x(at.getTime())}
          y={bottom + 20}
          textAnchor={place === 0 ? "start" : place === all.length - 1 ? "end" : "middle"}
          className="tick"
        >
          {voice?.shortMonth(at, year)}
        </text>
      ))}
      {statuses.map(({ id, names }, place) => {
        const count = flow.at(-1)?.counts[id] ?? 0;
        if (count === 0) return null;
        const at = labels[place] ?? 0;
        return (
          <g key={id}>
            <path d={`M${right + 4} ${middles[place] ?? at}L${right + 12} ${at}`} className="leader" />
            <text x={right + 17} y={at + 4.5} className="band-name">
              {voices.length === 1 && `${voice?.name(names)} `}
              <tspan fontWeight="700">{voice?.number(count)}</tspan>
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** The beginning and the end of the programme, and that of the period. */
function milestonesOf(
  { begins, ends, timeZone }: Telling["programme"],
  { from, sinceExchange }: Telling["progress"]["period"],
): readonly { readonly key: "opening" | "closing" | "exchange"; readonly at: number }[] {
  return [
    { key: "opening" as const, at: startOf(begins, timeZone).getTime() },
    ...(ends === null ? [] : [{ key: "closing" as const, at: startOf(ends, timeZone).getTime() }]),
    ...(sinceExchange ? [{ key: "exchange" as const, at: from.getTime() }] : []),
  ];
}

/** So far apart are names of months written below the picture. */
const tickGap = 46;
const firstGap = 72;

/** The points that are written below the picture, from the last one back, and which of them tell their year. */
function ticksOf(
  flow: readonly FlowPoint[],
  x: (at: number) => number,
  timeZone: string,
): readonly { readonly at: Date; readonly year: boolean }[] {
  const points: Date[] = [];
  for (const { at } of flow.toReversed()) {
    const [next] = points;
    if (!next || x(next.getTime()) - x(at.getTime()) >= tickGap) points.unshift(at);
  }
  // The first one tells its year too, and begins where the others have their middle.
  const [first, second] = points;
  if (first && second && x(second.getTime()) - x(first.getTime()) < firstGap) points.splice(1, 1);
  return points.map((at, place) => ({
    at,
    year: place === 0 || yearOf(at, timeZone) !== yearOf(points[place - 1] ?? at, timeZone),
  }));
}

function yearOf(at: Date, timeZone: string): string {
  return dayOf(at, timeZone).slice(0, 4);
}
