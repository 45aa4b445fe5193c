import { FigureLink } from "@/components/progress/figure";
import { Say, saidIn } from "@/components/progress/say";
import type { Telling } from "@/components/progress/shape";
import { plainFigureOf } from "@/domain/progress/progress";
import { concerns, movements } from "@/domain/report/figures";
import { Section } from "./section";
import type { ReportVoice } from "./voice";

interface FiguresProps {
  readonly telling: Telling;
  readonly voices: readonly ReportVoice[];
}

/** What moved in the period, and what somebody should look at, in numbers. */
export function Figures(props: FiguresProps) {
  return (
    <Section voices={props.voices} id="figures" title={({ say }) => say("figures.title")}>
      <div className="report-pair">
        <FigureTable {...props} part="movements" figures={movements} />
        <FigureTable {...props} part="concerns" figures={concerns} />
      </div>
    </Section>
  );
}

function FigureTable({
  telling,
  voices,
  part,
  figures,
}: FiguresProps & {
  readonly part: "movements" | "concerns";
  readonly figures: typeof movements | typeof concerns;
}) {
  return (
    <table className="report-figures">
      <thead>
        <tr>
          <th scope="col">
            <Say voices={voices}>{({ say }) => say(`figures.${part}`)}</Say>
          </th>
          <th scope="col" className="r">
            <span className="hide">{voices[0]?.say("figures.count")}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <tr key={figure}>
            <th scope="row">
              <Say voices={voices}>{({ t }) => t(`list.${figure}`)}</Say>
            </th>
            <td className="r">
              <FigureLink
                telling={telling}
                name={{ figure }}
                count={plainFigureOf(telling.progress, figure).length}
                label={saidIn(telling.voices, ({ t }) => t(`list.${figure}`))}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
