import { StatusNamed } from "@/components/progress/status-named";
import { shelfMark } from "@/domain/programme";
import type { ChosenIdea } from "@/domain/report/report";
import { Columns } from "./columns";
import { Owners } from "./owners";
import type { ReportProps } from "./report";
import { Section } from "./section";
import { ChosenDescription, ChosenTitle } from "./texts";
import type { ReportVoice } from "./voice";

/** The chosen ideas with all of their words. */
export function Chosen(props: ReportProps) {
  const { report, voices } = props;
  if (report.chosen.length === 0) return null;
  return (
    <Section voices={voices} id="chosen" title={({ say }) => say("chosen.title")}>
      {report.chosen.map((chosen) => (
        <ChosenArticle key={chosen.idea} {...props} chosen={chosen} />
      ))}
    </Section>
  );
}

function ChosenArticle({ report, voices, linked, chosen }: ReportProps & { readonly chosen: ChosenIdea }) {
  const { programme, ideas } = report;
  const idea = ideas[chosen.idea];
  if (!idea) return null;
  const status = programme.statuses.find(({ id }) => id === idea.status);
  const theme = programme.themes.find(({ id }) => id === idea.theme);
  return (
    <article className="report-idea" aria-labelledby={`report-idea-${idea.number}`}>
      <header>
        <span className="mark">{shelfMark(programme, idea.number)}</span>
        <h3 id={`report-idea-${idea.number}`}>
          <ChosenTitle chosen={chosen} voices={voices} number={idea.number} {...(linked && { slug: programme.slug })} />
        </h3>
        <div className="report-idea-facts">
          <Columns voices={voices}>
            {(voice) => (
              <p>
                {status && <StatusNamed status={status} voices={[voice]} />}
                {factsOf(voice, theme ? voice.name(theme.names) : voice.t("themeless"), idea.due).map((fact) => (
                  <span key={fact}>{fact}</span>
                ))}
              </p>
            )}
          </Columns>
          <p>
            <Owners report={report} voices={voices} owners={idea.owners} />
          </p>
        </div>
      </header>
      <ChosenDescription chosen={chosen} report={report} voices={voices} />
    </article>
  );
}

function factsOf({ say, day }: ReportVoice, theme: string, due: string | null): readonly string[] {
  return [theme, ...(due === null ? [] : [say("themes.due", { day: day(due) })])];
}
