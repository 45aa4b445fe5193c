import { periodAt } from "@/db/period";
import { reportSeenBy } from "@/db/report";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import { csvOf } from "@/domain/export/csv";
import { dispositionOf, partOfName } from "@/domain/export/file-name";
import { tableOf } from "@/domain/export/tables";
import { type Part, parts, type TableVoice } from "@/domain/export/voice";
import { workbookOf } from "@/domain/export/workbook";
import type { Report } from "@/domain/report/report";
import type { Extent } from "./report-asked";
import { fileWord, partWord, voiceOfTables } from "./report-voice";

/** A file on its way, and what it is to be called. */
export interface Keep {
  readonly body: string | ArrayBuffer;
  readonly disposition: string;
}

/** One table of a report as CSV; null for whoever does not see all of the programme. */
export async function csvFile(extent: Extent, part: Part): Promise<Keep | null> {
  const report = await reportOf(extent);
  if (!report) return null;
  const body = csvOf(tableOf(part, report, voicesOf(extent)));
  const words = part === "ideas" ? [] : [partWord(extent.reader, part)];
  return { body, disposition: named(extent, words, "csv") };
}

/** All tables of a report as one XLSX file; null for whoever does not see all of the programme. */
export async function workbookFile(extent: Extent): Promise<Keep | null> {
  const report = await reportOf(extent);
  if (!report) return null;
  const voices = voicesOf(extent);
  const sheets = parts.map((part) => tableOf(part, report, voices));
  const file = await workbookOf(sheets, extent.languages[0] ?? extent.reader);
  return { body: await file.arrayBuffer(), disposition: named(extent, [], "xlsx") };
}

async function reportOf({ viewer, programme, period: asked, names, chosen }: Extent): Promise<Report | null> {
  const period = await periodAt(viewer, programme, asked, now());
  return reportSeenBy(viewer, programme, { period, names, chosen });
}

function voicesOf({ languages, programme }: Extent): readonly TableVoice[] {
  return languages.map((language) => voiceOfTables(language, programme));
}

/** As "lnm-bericht-2026-11-23.csv", and "lnm-bericht-kennzahlen-2026-11-23.csv" for another table than the ideas. */
function named({ programme, reader }: Extent, words: readonly string[], kind: "csv" | "xlsx"): string {
  const name = [programme.mark, fileWord(reader), ...words].map(partOfName).filter((part) => part !== "");
  return dispositionOf(`${[...name, dayOf(now(), programme.timeZone)].join("-")}.${kind}`);
}
