import type { ReactNode } from "react";
import { HeadColumns } from "./columns";
import type { ReportVoice } from "./voice";

/** A part of the report under its heading. */
export function Section({
  voices,
  id,
  title,
  children,
}: {
  readonly voices: readonly ReportVoice[];
  readonly id: string;
  readonly title: (voice: ReportVoice) => string;
  readonly children: ReactNode;
}) {
  return (
    <section className="report-section" data-part={id} aria-labelledby={`report-${id}`}>
      <h2 id={`report-${id}`}>
        <HeadColumns voices={voices}>{title}</HeadColumns>
      </h2>
      {children}
    </section>
  );
}
