import Link from "next/link";
import { withMentions } from "@/components/text/mentions";
import { Prose } from "@/components/ui/prose";
import type { ChosenIdea, Report, ReportedText, ReportedVersion } from "@/domain/report/report";
import { Columns, HeadColumns } from "./columns";
import type { ReportVoice } from "./voice";
import { whoSaid } from "./who";

interface TextProps {
  readonly chosen: ChosenIdea;
  readonly voices: readonly ReportVoice[];
}

/** What a column shows of a text: the version in its language, or, where no other column has it, the original. */
function shownIn(text: ReportedText, voice: ReportVoice, voices: readonly ReportVoice[]): ReportedVersion | null {
  const own = text.versions.find(({ language }) => language === voice.language);
  if (own || voices.some(({ language }) => language !== voice.language && isIn(text, language))) return own ?? null;
  return text.versions.find(({ language }) => language === text.original) ?? null;
}

function isIn({ versions }: ReportedText, wanted: string): boolean {
  return versions.some(({ language }) => language === wanted);
}

/** The title in each column; where it is missing there, that is told below it. */
export function ChosenTitle({
  chosen: { title },
  voices,
  slug,
  number,
}: TextProps & {
  /** The programme and the number of the idea, where the title leads to its page. */
  readonly slug?: string;
  readonly number: number;
}) {
  return (
    <HeadColumns voices={voices}>
      {(voice) => {
        const version = shownIn(title, voice, voices);
        const words = version && <span lang={version.language}>{version.source}</span>;
        return (
          <>
            {words && slug !== undefined ? (
              <Link href={`/${slug}/ideas/${number}`} prefetch={false}>
                {words}
              </Link>
            ) : (
              words
            )}
            <Marks text={title} version={version} voice={voice} of="title" />
          </>
        );
      }}
    </HeadColumns>
  );
}

/** The description in each column, with what there is to say about the version. */
export function ChosenDescription({
  chosen: { description },
  voices,
  report,
}: TextProps & { readonly report: Report }) {
  const written = description.versions.some(({ source }) => source.trim() !== "");
  return (
    <Columns voices={voices}>
      {(voice) => {
        if (!written) return <p className="muted">{voice.say("chosen.empty")}</p>;
        const version = shownIn(description, voice, voices);
        return (
          <>
            <p className="report-version small muted">
              {version &&
                voice.say(`${version.language === description.original ? "original" : "version"}.${version.language}`)}
              <Marks text={description} version={version} voice={voice} of="description" />
            </p>
            {version && <Prose lang={version.language} html={htmlOf(version, voice, report)} />}
          </>
        );
      }}
    </Columns>
  );
}

/** What a reader must know of a version: that there is none, that it lags behind, that nobody has checked it. */
function Marks({
  text,
  version,
  voice,
  of,
}: {
  readonly text: ReportedText;
  readonly version: ReportedVersion | null;
  readonly voice: ReportVoice;
  readonly of: "title" | "description";
}) {
  const marks = [
    ...(isIn(text, voice.language) ? [] : [voice.say(`missing.${of}.${voice.language}`)]),
    ...(version?.outdated ? [voice.say(`outdated.${of}.${version.language}`)] : []),
    ...(version?.machine ? [voice.say("machine")] : []),
  ];
  return marks.map((mark) => (
    <span key={mark} className="report-mark">
      {mark}
    </span>
  ));
}

/** A description as it is shown: mentions as people, and its headings below that of the idea. */
function htmlOf({ html }: ReportedVersion, voice: ReportVoice, { programme, mentioned }: Report): string {
  const lower = html.replaceAll(/<(\/?)h([3-5])>/g, (_, end: string, level: string) => `<${end}h${Number(level) + 1}>`);
  return withMentions(lower, (mark) => {
    const who = mentioned[mark];
    return who ? whoSaid(voice, programme, who) : voice.say("who.unknown");
  });
}
