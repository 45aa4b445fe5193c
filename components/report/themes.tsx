import { Say } from "@/components/progress/say";
import { StatusNamed } from "@/components/progress/status-named";
import { shelfMark } from "@/domain/programme";
import type { ReportedIdea, ThemeIdeas } from "@/domain/report/report";
import { HeadColumns } from "./columns";
import { Owners } from "./owners";
import type { ReportProps } from "./report";
import { Section } from "./section";
import { Titles } from "./title";
import type { ReportVoice } from "./voice";

/** All ideas on the board, theme by theme, with who carries them and how far they have come. */
export function Themes(props: ReportProps) {
  const { report, voices } = props;
  return (
    <Section voices={voices} id="ideas" title={({ say }) => say("themes.title")}>
      {report.themes.length === 0 && (
        <p className="muted">
          <HeadColumns voices={voices}>{({ say }) => say("themes.none")}</HeadColumns>
        </p>
      )}
      {report.themes.map((theme) => (
        <ThemeTable key={theme.theme} {...props} theme={theme} />
      ))}
    </Section>
  );
}

function ThemeTable({ report, voices, linked, theme }: ReportProps & { readonly theme: ThemeIdeas }) {
  const { programme, ideas } = report;
  const found = programme.themes.find(({ id }) => id === theme.theme);
  const named = (voice: ReportVoice): string => (found ? voice.name(found.names) : voice.t("themeless"));
  const shown = theme.ideas.flatMap((id) => ideas[id] ?? []);
  return (
    <table className="report-ideas">
      <caption>
        <h3>
          <HeadColumns voices={voices}>
            {(voice) => voice.say("themes.theme", { theme: named(voice), count: shown.length })}
          </HeadColumns>
        </h3>
      </caption>
      <thead>
        <tr>
          {(["mark", "idea"] as const).map((column) => (
            <th key={column} scope="col">
              <Say voices={voices}>{({ t }) => t(`lines.${column}`)}</Say>
            </th>
          ))}
          <th scope="col">
            <Say voices={voices}>{({ t }) => t("status")}</Say>
          </th>
          <th scope="col">
            <Say voices={voices}>{({ t }) => t("lines.carried")}</Say>
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((idea) => (
          <tr key={idea.id}>
            <td>
              <span className="mark">{shelfMark(programme, idea.number)}</span>
            </td>
            <th scope="row">
              <Titles voices={voices} programme={programme} idea={idea} linked={linked} />
              <Due voices={voices} idea={idea} />
            </th>
            <td>
              <StatusAt report={report} voices={voices} idea={idea} />
            </td>
            <td>
              <Owners report={report} voices={voices} owners={idea.owners} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Due({ voices, idea: { due } }: { readonly voices: readonly ReportVoice[]; readonly idea: ReportedIdea }) {
  if (due === null) return null;
  return (
    <span className="report-due small muted">
      <Say voices={voices}>{({ say, day }) => say("themes.due", { day: day(due) })}</Say>
    </span>
  );
}

function StatusAt({ report, voices, idea }: Pick<ReportProps, "report" | "voices"> & { readonly idea: ReportedIdea }) {
  const status = report.programme.statuses.find(({ id }) => id === idea.status);
  return status && <StatusNamed status={status} voices={voices} />;
}
