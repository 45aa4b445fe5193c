import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import { programmeSeenBy } from "@/db/programmes";
import { linkWith, noteOpening, type OpenLink } from "@/db/report-links";
import { parts } from "@/domain/export/voice";
import type { Opening } from "@/domain/report-link";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { limitedByAddress, spend } from "./limit";
import { periodAsked, periodQuery } from "./period-asked";
import { refuseWith } from "./problem";
import { chosenIn, type Extent, languagesIn, numbersRule } from "./report-asked";
import { csvFile, type Keep, workbookFile } from "./report-file";
import { filing } from "./route";

const noun = "report";
const csv = "text/csv";
const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const languages = input
  .refined((value) => languagesIn(value) !== null, "not_a_language")
  .openapi({
    type: "string",
    example: "de,fr",
  });
const isPart = (value: string): value is (typeof parts)[number] => parts.some((part) => part === value);
const part = input.refined(isPart, "wrong_type").openapi({ type: "string", enum: [...parts] });
const names = input
  .refined((value) => value === "true" || value === "false", "wrong_type")
  .openapi({ type: "boolean" });

const asked = {
  ...periodQuery,
  languages: languages.optional(),
  names: names.optional(),
  chosen: numbersRule.optional(),
};
const fromLink = { languages: languages.optional() };
const own = { noun, needs: "seeAll" } as const;
const shared = { noun, needs: "nobody", also: ["too_many_requests"] } as const;

const routes = {
  csv: filing({
    ...own,
    operationId: "downloadReport",
    path: "/programmes/{programme}/report.csv",
    query: { ...asked, part: part.optional() },
    type: csv,
  }),
  xlsx: filing({
    ...own,
    operationId: "downloadWorkbook",
    path: "/programmes/{programme}/report.xlsx",
    query: asked,
    type: xlsx,
  }),
  sharedCsv: filing({
    ...shared,
    operationId: "downloadSharedReport",
    path: "/shared/{secret}/report.csv",
    query: { ...fromLink, part: part.optional() },
    type: csv,
  }),
  sharedXlsx: filing({
    ...shared,
    operationId: "downloadSharedWorkbook",
    path: "/shared/{secret}/report.xlsx",
    query: fromLink,
    type: xlsx,
  }),
};

/** The report of a programme as tables, for its teams. */
export const report = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.csv, async (c) => {
    const { part, ...asked } = c.req.valid("query");
    const extent = await extentAsked(c, asked);
    return kept(c, csv, await csvFile(extent, part && isPart(part) ? part : "ideas"));
  })
  .openapi(routes.xlsx, async (c) => kept(c, xlsx, await workbookFile(await extentAsked(c, c.req.valid("query")))));

/** The same for whoever has the address of a link, whether she has an account or not. */
export const sharedReport = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.sharedCsv, async (c) => {
    const { part, languages } = c.req.valid("query");
    const link = await linkAsked(c);
    const file = await csvFile(extentOf(link, languages), part && isPart(part) ? part : "ideas");
    return taken(c, link, "csv", kept(c, csv, file));
  })
  .openapi(routes.sharedXlsx, async (c) => {
    const { languages } = c.req.valid("query");
    const link = await linkAsked(c);
    const file = await workbookFile(extentOf(link, languages));
    return taken(c, link, "xlsx", kept(c, xlsx, file));
  });

type Asked = { readonly [Name in keyof typeof asked]?: string | undefined };

/** A workbook of thousands of ideas keeps the server busy for a second or two: nobody needs more in a minute. */
const mostFiles = 30;

async function extentAsked(c: Context<Env>, asked: Asked): Promise<Extent> {
  await spend(c, "report files", mostFiles);
  const viewer = c.get("member");
  const seen = await programmeSeenBy(viewer, c.get("gate").slug);
  const { programme } = seen ?? refuseWith("not_found");
  const wished = languagesIn(asked.languages ?? viewer.language)?.filter((each) => programme.languages.includes(each));
  return {
    viewer,
    programme,
    period: periodAsked(asked),
    names: asked.names === "true",
    chosen: chosenIn(asked.chosen ?? ""),
    languages: wished && wished.length > 0 ? wished : programme.languages.slice(0, 1),
    reader: viewer.language,
  };
}

async function linkAsked(c: Context<Env>): Promise<OpenLink> {
  await limitedByAddress(c);
  return (await linkWith(c.req.param("secret") ?? "")) ?? refuseWith("not_found");
}

/** What a link shows, in those of its languages that are asked for; in all of them where none of those is. */
function extentOf({ maker, programme, period, names, chosen, languages }: OpenLink, wish: string | undefined): Extent {
  const asked = languagesIn(wish ?? "")?.filter((language) => languages.includes(language)) ?? [];
  const told = asked.length > 0 ? asked : languages;
  return {
    viewer: maker,
    programme,
    period: period ? { kind: "days", ...period } : { kind: "exchange" },
    names,
    chosen,
    languages: told,
    reader: told[0] ?? maker.language,
  };
}

function kept(c: Context<Env>, type: string, file: Keep | null): Response {
  const { body, disposition } = file ?? refuseWith("not_found");
  return c.body(body, 200, {
    "Content-Type": type === csv ? `${csv}; charset=utf-8` : type,
    "Content-Disposition": disposition,
    "Cache-Control": "private, no-store",
  });
}

/** Notes that a file was taken by a link, unless only its head was asked for. */
async function taken(c: Context<Env>, link: OpenLink, opening: Opening, answer: Response): Promise<Response> {
  if (c.req.method === "GET") await noteOpening(link, opening);
  answer.headers.set("X-Robots-Tag", "noindex, nofollow");
  answer.headers.set("Referrer-Policy", "no-referrer");
  return answer;
}
