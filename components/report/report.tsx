import { Flow } from "@/components/progress/flow";
import { Headline } from "@/components/progress/headline";
import type { Telling } from "@/components/progress/shape";
import { StatusTable, ThemeTable } from "@/components/progress/split-table";
import { Ages, Durations } from "@/components/progress/times";
import type { Report } from "@/domain/report/report";
import { Changes } from "./changes";
import { Chosen } from "./chosen";
import { Figures } from "./figures";
import { ReportHead } from "./head";
import { Next } from "./next";
import { RunningHeads } from "./running-heads";
import { Section } from "./section";
import { Themes } from "./themes";
import type { ReportVoice } from "./voice";

export interface ReportProps {
  readonly report: Report;
  /** One language, or two side by side. */
  readonly voices: readonly ReportVoice[];
  /** Whether figures and ideas lead to their pages; whoever has no account cannot open them. */
  readonly linked: boolean;
}

/** A report from its heading to its last idea, as it is printed. It needs nothing but what it is given. */
export function ReportSheet(props: ReportProps) {
  const { report, voices } = props;
  const [first] = voices;
  if (!first) return null;
  const telling = tellingOf(props);
  const all = Object.values(report.progress.statuses).reduce((sum, split) => sum + split.all.length, 0);
  return (
    <article className="report sheet" lang={first.language} data-voices={voices.length}>
      <RunningHeads report={report} voices={voices} />
      <ReportHead report={report} voices={voices} />
      <div className="report-headline">
        <Headline {...telling} />
      </div>
      <Figures telling={telling} voices={voices} />
      <Section voices={voices} id="statuses" title={({ t }) => t("statusTable")}>
        <StatusTable {...telling} />
      </Section>
      <Section voices={voices} id="themes" title={({ t }) => t("themeTable")}>
        <ThemeTable {...telling} />
      </Section>
      <Section voices={voices} id="ages" title={({ t }) => t("ages.title")}>
        <Ages {...telling} />
      </Section>
      <Section voices={voices} id="durations" title={({ t }) => t("durations.title")}>
        <Durations {...telling} />
      </Section>
      <Section voices={voices} id="flow" title={({ t }) => t("flow.title", { count: all })}>
        <Flow {...telling} />
      </Section>
      <Changes {...props} />
      <Themes {...props} />
      <Next report={report} voices={voices} />
      <Chosen {...props} />
    </article>
  );
}

/** What the parts of the page on progress tell from; none of those that stand here names a person or an idea. */
function tellingOf({ report, voices, linked }: ReportProps): Telling {
  const { programme, progress } = report;
  return {
    voices,
    programme: { ...programme, people: [] },
    progress: { ...progress, moves: [], awaited: [] },
    cards: new Map(),
    reader: { language: voices[0]?.language ?? "en", reads: [] },
    linked,
  };
}
