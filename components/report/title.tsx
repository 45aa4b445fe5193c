import Link from "next/link";
import type { ReportedIdea, ReportedProgramme } from "@/domain/report/report";
import { titleFor } from "@/domain/text";
import type { ReportVoice } from "./voice";

/** An idea's title in a column; where there is none in its language, the original and which language that is in. */
export function ColumnTitle({
  voice,
  programme,
  idea,
  linked,
}: {
  readonly voice: ReportVoice;
  readonly programme: ReportedProgramme;
  readonly idea: ReportedIdea;
  readonly linked: boolean;
}) {
  const { text, language } = titleFor(idea.title, { language: voice.language, reads: [] });
  const words = <span lang={language}>{text}</span>;
  return (
    <>
      {linked ? (
        <Link href={`/${programme.slug}/ideas/${idea.number}`} prefetch={false}>
          {words}
        </Link>
      ) : (
        words
      )}
      {language !== voice.language && (
        <span className="report-tongue">
          <span aria-hidden="true">{language.toUpperCase()}</span>
          <span className="hide">{voice.say(`in.${language}`)}</span>
        </span>
      )}
    </>
  );
}

/** An idea's titles in the languages of the report, as far as there are any, one under the other. */
export function Titles({
  voices,
  programme,
  idea,
  linked,
}: {
  readonly voices: readonly ReportVoice[];
  readonly programme: ReportedProgramme;
  readonly idea: ReportedIdea;
  readonly linked: boolean;
}) {
  const found = voices.map(({ language }) => titleFor(idea.title, { language, reads: [] }));
  const shown = new Map(found.map(({ language, text }) => [language, text]));
  const words = [...shown].map(([language, text], place) => (
    <span key={language} lang={language} className="report-title">
      {place > 0 && " "}
      {text}
    </span>
  ));
  return linked ? (
    <Link href={`/${programme.slug}/ideas/${idea.number}`} prefetch={false}>
      {words}
    </Link>
  ) : (
    words
  );
}
