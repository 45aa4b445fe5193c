import { dayOf } from "@/domain/day";
import { type Language, nameIn } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import { daysOf } from "@/domain/progress/period";
import type { Report, ReportedIdea, Who } from "@/domain/report/report";
import { figureRows } from "./figure-rows";
import type { Cell, Sheet } from "./sheet";
import { headIn, type Part, sheetNameIn, type TableVoice } from "./voice";

/** One table of a report, with a column for each voice where the words differ. */
export function tableOf(part: Part, report: Report, voices: readonly TableVoice[]): Sheet {
  return { ideas: ideaTable, figures: figureTable, changes: changeTable }[part](report, voices);
}

interface Column<Row> {
  readonly head: string;
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Sheet {
  return {
    name,
    head: columns.map(({ head }) => head),
    widths: columns.map(({ width }) => width),
    rows: rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}

function titleOf({ title }: Pick<ReportedIdea, "title">, language: Language, voices: readonly TableVoice[]): string {
  const own = title.texts[language];
  if (own !== undefined) return own;
  // Where no column has it in its own language, the first has the original, so that no idea stands there nameless.
  const told = voices.some((voice) => title.texts[voice.language] !== undefined);
  return told || language !== voices[0]?.language ? "" : (title.texts[title.original] ?? "");
}

function titles(report: Report, voices: readonly TableVoice[]): readonly Column<ReportedIdea>[] {
  return [
    {
      head: headIn(voices, ({ word }) => word("head.mark")),
      width: 10,
      cell: ({ number }) => shelfMark(report.programme, number),
    },
    ...voices.map(
      ({ language, word }): Column<ReportedIdea> => ({
        head: word("head.title"),
        width: 42,
        cell: (idea) => titleOf(idea, language, voices),
      }),
    ),
  ];
}

function ideaTable(report: Report, voices: readonly TableVoice[]): Sheet {
  const { programme } = report;
  const named = (of: "themes" | "statuses", id: string | null, language: Language): string => {
    const found = programme[of].find((each) => each.id === id);
    return found ? nameIn(found.names, language) : "";
  };
  const chosen = new Map(report.chosen.map(({ idea, description }) => [idea, description]));
  const inFull = voices.map(
    ({ language, word }, place): Column<ReportedIdea> => ({
      head: word("head.description"),
      width: 60,
      cell({ id }) {
        const description = chosen.get(id);
        const versions = description?.versions ?? [];
        const own = versions.find((version) => version.language === language);
        const told = versions.some((version) => voices.some((voice) => voice.language === version.language));
        const { source = "" } = own ?? (told || place > 0 ? undefined : versions[0]) ?? {};
        return mentionsNamed(source, report, language);
      },
    }),
  );
  const columns: readonly Column<ReportedIdea>[] = [
    ...titles(report, voices),
    ...voices.map(({ language, word }) => ({
      head: word("head.theme"),
      width: 26,
      cell: ({ theme }: ReportedIdea) => named("themes", theme, language),
    })),
    ...voices.map(({ language, word }) => ({
      head: word("head.status"),
      width: 18,
      cell: ({ status }: ReportedIdea) => named("statuses", status, language),
    })),
    {
      head: headIn(voices, ({ word }) => word("head.due")),
      width: 12,
      cell: ({ due }) => (due === null ? null : { day: due }),
    },
    ...peopleColumns(report, voices, "head.owners", ({ owners }: ReportedIdea) => owners),
    ...(chosen.size > 0 ? inFull : []),
  ];
  const listed = report.themes.flatMap(({ ideas }) => ideas);
  const rows = [...new Set([...listed, ...report.chosen.map(({ idea }) => idea)])];
  return sheetOf(
    sheetNameIn(voices, "ideas"),
    columns,
    rows.flatMap((id) => report.ideas[id] ?? []),
  );
}

/** Markdown in which mentions say whom they mean. */
function mentionsNamed(source: string, report: Report, language: Language): string {
  return source.replace(/@\[([0-9a-f-]{36})\]/g, (mention, mark: string) => {
    const who = report.mentioned[mark];
    return who ? `@${calledIn(report, who, language)}` : mention;
  });
}

function calledIn({ programme }: Report, { name, library }: Who, language: Language): string {
  const city = nameIn(programme.partners.find(({ id }) => id === library)?.city ?? {}, language);
  return name === null || city === "" ? (name ?? city) : `${name} (${city})`;
}

/** Who it is, in a column for each voice where their cities are called differently. */
function peopleColumns<Row>(
  report: Report,
  voices: readonly TableVoice[],
  head: "head.owners" | "head.by",
  people: (row: Row) => readonly Who[],
): readonly Column<Row>[] {
  return voices.map(({ language, word }) => ({
    head: word(head),
    width: 30,
    cell: (row) =>
      people(row)
        .map((who) => calledIn(report, who, language))
        .filter((who) => who !== "")
        .join(", "),
  }));
}

function changeTable(report: Report, voices: readonly TableVoice[]): Sheet {
  const { programme, names } = report;
  const rows = report.changes.flatMap(({ idea, last, by, facts }) => {
    const told = report.ideas[idea];
    return told ? facts.map((fact) => ({ idea: told, last, by, fact })) : [];
  });
  type Row = (typeof rows)[number];
  const columns: readonly Column<Row>[] = [
    {
      head: headIn(voices, ({ word }) => word("head.day")),
      width: 12,
      cell: ({ last }) => ({ day: dayOf(new Date(last), programme.timeZone) }),
    },
    ...titles(report, voices).map(({ cell, ...column }) => ({ ...column, cell: ({ idea }: Row) => cell(idea) })),
    ...voices.map(({ word, fact: say }) => ({
      head: word("head.change"),
      width: 48,
      cell: ({ fact }: Row) => say(fact),
    })),
    ...(names ? peopleColumns<Row>(report, voices, "head.by", ({ by }) => by) : []),
  ];
  return sheetOf(sheetNameIn(voices, "changes"), columns, rows);
}

function figureTable(report: Report, voices: readonly TableVoice[]): Sheet {
  const { programme, progress } = report;
  const { first, last } = daysOf(progress.period, programme.timeZone);
  const days = { first, last, made: dayOf(new Date(report.made), programme.timeZone) };
  const shared = (head: string, width = 10): { readonly head: string; readonly width: number } => ({ head, width });
  const heads = [
    ...voices.map(({ word }) => shared(word("head.area"), 22)),
    ...voices.map(({ word }) => shared(word("head.figure"), 28)),
    ...(["count", "tandem"] as const).map((key) =>
      shared(
        headIn(voices, ({ word }) => word(`head.${key}`)),
        12,
      ),
    ),
    ...programme.partners.map(({ city }) =>
      shared(
        headIn(voices, ({ alone, language }) => alone(nameIn(city, language))),
        18,
      ),
    ),
    ...(["some", "nobody", "active", "done", "median", "ninetieth"] as const).map((key) =>
      shared(
        headIn(voices, ({ word }) => word(`head.${key}`)),
        16,
      ),
    ),
  ];
  return {
    name: sheetNameIn(voices, "figures"),
    head: heads.map(({ head }) => head),
    widths: heads.map(({ width }) => width),
    rows: figureRows(report, days, voices),
  };
}
