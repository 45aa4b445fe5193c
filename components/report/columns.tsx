import type { ReactNode } from "react";
import type { ReportVoice } from "./voice";

/** The same in each language of the report, each in a column of its own; on a narrow screen one under the other. */
export function Columns({
  voices,
  children,
}: {
  readonly voices: readonly ReportVoice[];
  readonly children: (voice: ReportVoice) => ReactNode;
}) {
  return (
    <div className="report-columns" data-columns={voices.length}>
      {voices.map((voice) => (
        <div key={voice.language} lang={voice.language}>
          {children(voice)}
        </div>
      ))}
    </div>
  );
}

/** The same for a heading, which is one in all its languages. */
export function HeadColumns({
  voices,
  children,
}: {
  readonly voices: readonly ReportVoice[];
  readonly children: (voice: ReportVoice) => ReactNode;
}) {
  return (
    <span className="report-columns" data-columns={voices.length}>
      {voices.map((voice, place) => (
        <span key={voice.language} lang={voice.language}>
          {place > 0 && " "}
          {children(voice)}
        </span>
      ))}
    </span>
  );
}
