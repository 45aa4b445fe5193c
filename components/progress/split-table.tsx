import { StatusBridge } from "@/components/idea/status-bridge";
import { CityAt } from "@/components/member/sign";
import type { Theme } from "@/domain/programme";
import type { Split, ThemeSplit } from "@/domain/progress/figures";
import type { FigureName, SplitPart } from "@/domain/progress/progress";
import type { BandName } from "./band";
import { Swatch } from "./band";
import { Bar } from "./bar";
import { FigureLink } from "./figure";
import { Say, saidIn } from "./say";
import type { Telling } from "./shape";
import type { Voice } from "./voice";

const empty: ThemeSplit = { all: [], tandem: [], alone: {}, some: [], nobody: [], active: [], done: [] };

/** The parts in which ideas are carried: by all cities, by one alone, by some of more than two, by nobody. */
function partsOf(telling: Telling): readonly { readonly part: SplitPart; readonly band: BandName }[] {
  const { partners } = telling.programme;
  const alone = partners.map(({ id }, place) => ({
    part: { carried: "alone", library: id } as const,
    band: aloneBands[place] ?? ("some" as const),
  }));
  return [
    { part: { carried: "tandem" }, band: "tandem" },
    ...alone,
    ...(partners.length > 2 ? [{ part: { carried: "some" } as const, band: "some" as const }] : []),
    { part: { carried: "nobody" }, band: "nobody" },
  ];
}

const aloneBands = ["alone-0", "alone-1", "alone-2"] as const;

function countOf(split: Split, part: SplitPart): number {
  if (part.carried === "alone") return split.alone[part.library]?.length ?? 0;
  if (part.carried === "active" || part.carried === "done") return 0;
  return split[part.carried].length;
}

function PartName({
  telling,
  part,
  voice,
}: {
  readonly telling: Telling;
  readonly part: SplitPart;
  readonly voice: Voice;
}) {
  if (part.carried !== "alone") return voice.t(`carried.${part.carried}`);
  const place = telling.programme.partners.findIndex(({ id }) => id === part.library);
  const partner = telling.programme.partners[place];
  return partner && <CityAt place={place} name={voice.t("carried.alone", { city: voice.name(partner.city) })} />;
}

function partSaid(telling: Telling, part: SplitPart, voice: Voice): string {
  if (part.carried !== "alone") return voice.t(`carried.${part.carried}`);
  const partner = telling.programme.partners.find(({ id }) => id === part.library);
  return voice.t("carried.alone", { city: partner ? voice.name(partner.city) : "" });
}

/** How many ideas lie in each status, and which cities carry them. */
export function StatusTable(telling: Telling) {
  const { programme, progress } = telling;
  const rows = programme.statuses.map((status) => ({
    key: status.id,
    name: (voice: Voice) => (
      <span className="status-name">
        <StatusBridge kind={status.kind} /> {voice.name(status.names)}
      </span>
    ),
    said: (voice: Voice) => voice.name(status.names),
    split: progress.statuses[status.id] ?? empty,
    figure: (part: SplitPart): FigureName => ({ figure: "status", of: status.id, part }),
  }));
  return <SplitTable telling={telling} head="status" caption="statusTable" rows={rows} />;
}

/** How many ideas belong to each theme, and which cities carry them. */
export function ThemeTable(telling: Telling) {
  const { programme, progress } = telling;
  const row = (theme: Theme | null, split: ThemeSplit) => ({
    key: theme?.id ?? "none",
    name: (voice: Voice) => (theme ? voice.name(theme.names) : <i>{voice.t("themeless")}</i>),
    said: (voice: Voice) => (theme ? voice.name(theme.names) : voice.t("themeless")),
    split,
    figure: (part: SplitPart): FigureName => ({ figure: "theme", of: theme?.id ?? null, part }),
  });
  const rows = [
    ...programme.themes.map((theme) => row(theme, progress.themes[theme.id] ?? empty)),
    ...(progress.themeless ? [row(null, progress.themeless)] : []),
  ];
  return <SplitTable telling={telling} head="theme" caption="themeTable" rows={rows} stages />;
}

interface Row {
  readonly key: string;
  readonly name: (voice: Voice) => React.ReactNode;
  readonly said: (voice: Voice) => string;
  readonly split: Split & Partial<Pick<ThemeSplit, "active" | "done">>;
  readonly figure: (part: SplitPart) => FigureName;
}

function SplitTable({
  telling,
  head,
  caption,
  rows,
  stages = false,
}: {
  readonly telling: Telling;
  readonly head: "status" | "theme";
  readonly caption: "statusTable" | "themeTable";
  readonly rows: readonly Row[];
  /** Whether those under way and done are told too. */
  readonly stages?: boolean;
}) {
  const { voices } = telling;
  const parts = partsOf(telling);
  const stagesShown = stages ? (["active", "done"] as const) : [];
  const most = Math.max(...rows.map(({ split }) => split.all.length), 1);
  const cell = (row: Row, part: SplitPart, count: number, said: (voice: Voice) => string) => (
    <td key={part.carried === "alone" ? part.library : part.carried} className="r">
      <FigureLink
        telling={telling}
        name={row.figure(part)}
        count={count}
        label={saidIn(voices, (voice) => `${row.said(voice)}, ${said(voice)}`)}
      />
    </td>
  );
  return (
    <figure>
      <figcaption className="small muted">
        <Say voices={voices}>{({ t }) => t(`${caption}Said`, saidOf(rows))}</Say>
      </figcaption>
      <div className="scroller">
        <table className="split">
          <caption className="sr-only">
            <Say voices={voices}>{({ t }) => t(caption)}</Say>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <Say voices={voices}>{({ t }) => t(head)}</Say>
              </th>
              <th scope="col">
                <span className="sr-only">{saidIn(voices, ({ t }) => t("picture"))}</span>
              </th>
              {parts.map(({ part, band }) => (
                <th key={part.carried === "alone" ? part.library : part.carried} scope="col" className="r">
                  <Swatch band={band} />{" "}
                  <Say voices={voices}>{(voice) => <PartName telling={telling} part={part} voice={voice} />}</Say>
                </th>
              ))}
              {stagesShown.map((stage) => (
                <th key={stage} scope="col" className="r">
                  <Say voices={voices}>{({ t }) => t(`carried.${stage}`)}</Say>
                </th>
              ))}
              <th scope="col" className="r">
                <Say voices={voices}>{({ t }) => t("total")}</Say>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  <Say voices={voices}>{(voice) => row.name(voice)}</Say>
                </th>
                <td>
                  <Bar parts={parts.map(({ part, band }) => ({ band, count: countOf(row.split, part) }))} most={most} />
                </td>
                {parts.map(({ part }) =>
                  cell(row, part, countOf(row.split, part), (voice) => partSaid(telling, part, voice)),
                )}
                {stagesShown.map((stage) =>
                  cell(row, { carried: stage }, row.split[stage]?.length ?? 0, ({ t }) => t(`carried.${stage}`)),
                )}
                {cell(row, { carried: "all" }, row.split.all.length, ({ t }) => t("total"))}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>
                <Say voices={voices}>{({ t }) => t("total")}</Say>
              </th>
              {parts.map(({ part }) => (
                <td key={part.carried === "alone" ? part.library : part.carried} className="r">
                  {voices[0]?.number(sumOf(rows, (split) => countOf(split, part)))}
                </td>
              ))}
              {stagesShown.map((stage) => (
                <td key={stage} className="r">
                  {voices[0]?.number(sumOf(rows, (split) => split[stage]?.length ?? 0))}
                </td>
              ))}
              <td className="r">{voices[0]?.number(sumOf(rows, (split) => split.all.length))}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </figure>
  );
}

function sumOf(rows: readonly Row[], count: (split: Row["split"]) => number): number {
  return rows.reduce((sum, { split }) => sum + count(split), 0);
}

function saidOf(rows: readonly Row[]): { readonly all: number; readonly tandem: number; readonly nobody: number } {
  return {
    all: sumOf(rows, ({ all }) => all.length),
    tandem: sumOf(rows, ({ tandem }) => tandem.length),
    nobody: sumOf(rows, ({ nobody }) => nobody.length),
  };
}
