import { z } from "@hono/zod-openapi";
import { reasons } from "@/domain/bulk";
import { exchangeKinds } from "@/domain/exchange";
import { exchangeEvents } from "@/domain/exchange-news";
import { languages } from "@/domain/language";
import { kinds } from "@/domain/lifecycle";
import { faults, refusals } from "@/domain/outcome";
import { linkEvents, linkStates } from "@/domain/report-link";
import { fields } from "@/domain/text";

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly();
const id = z.string().openapi({ format: "uuid" });
const instant = z.string().openapi({ format: "date-time" });
const day = z.string().openapi({ format: "date" });
const language = z.enum(languages);
const names = z.partialRecord(language, z.string());

export const problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    code: z.enum(refusals),
    fields: z.record(z.string(), z.enum(faults)).optional(),
    current: z.unknown().optional(),
  })
  .openapi("Problem");

const given = { language, languages: list(language) };
const givenTitle = z.object({ ...given, text: z.string() }).openapi("GivenTitle");
const givenText = z
  .object({ ...given, source: z.string(), html: z.string(), outdated: z.boolean(), machine: z.boolean() })
  .openapi("GivenText");

export const card = z
  .object({
    id,
    number: z.number().int(),
    status: id,
    theme: id.nullable(),
    rank: z.string(),
    due: day.nullable(),
    since: instant,
    title: z.object({ original: language, texts: names, given: givenTitle.optional() }),
    outdated: list(language),
    drafts: list(language).optional(),
    owners: list(id),
    comments: z.number().int(),
    archived: z.boolean(),
    revision: z.number().int(),
  })
  .openapi("Card");

const edition = z.number().int();
const happened = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, data: Shape) =>
  z.object({
    kind: z.literal(kind),
    data: z.object(data),
    revision: z.number().int(),
    deed: id,
    idea: id,
    by: id,
    at: instant,
    undoes: id.optional(),
  });

export const change = z
  .discriminatedUnion("kind", [
    happened("proposed", { status: id }),
    happened("moved", { from: id, to: id, behind: id.nullable(), since: instant }),
    happened("titled", { edition, language }),
    happened("described", { edition, language }),
    happened("themed", { from: id.nullable(), to: id.nullable() }),
    happened("dated", { from: day.nullable(), to: day.nullable() }),
    happened("owned", { member: id, instead: id.nullable() }),
    happened("let_go", { member: id }),
    happened("translated", { text: id, language, machine: z.literal(true).optional() }),
    happened("confirmed", { text: id, language }),
    happened("checked", { text: id, language }),
    happened("language_corrected", { text: id, from: language, to: language }),
    happened("requested", { request: id, piece: id, language, library: id, asked: id.nullable() }),
    happened("request_withdrawn", { request: id, piece: id, language }),
    happened("commented", { comment: id, language, mentions: list(id) }),
    happened("comment_edited", { comment: id, edition }),
    happened("comment_deleted", { comment: id, author: id }),
    happened("comment_restored", { comment: id, author: id }),
    happened("invited", { member: id }),
    happened("archived", {}),
    happened("restored", {}),
  ])
  .openapi("Change");

export const status = z.object({ id, kind: z.enum(kinds), names, edition }).openapi("Status");
export const theme = z.object({ id, names, edition }).openapi("Theme");

const entry = z
  .object({
    id,
    terms: names,
    also: z.partialRecord(language, list(z.string())),
    notes: names,
    edition,
    by: id,
    at: instant,
  })
  .openapi("Entry");

export const glossary = z.object({ revision: z.number().int(), entries: list(entry) }).openapi("Glossary");

const worded = <Kind extends string, Shape extends z.ZodRawShape>(kind: Kind, data: Shape) =>
  happened(kind, data).omit({ idea: true });

export const wordChange = z
  .discriminatedUnion("kind", [
    worded("renamed", { of: z.enum(["programme", "status", "theme"]), id, from: names, to: names }),
    worded("theme_added", { theme: id, names }),
    worded("theme_removed", { theme: id, names }),
    worded("stuck_after_set", { from: z.number().int(), to: z.number().int() }),
    worded("entry_added", { entry: id, terms: names }),
    worded("entry_edited", { entry: id, terms: names }),
    worded("entry_removed", { entry: id, terms: names }),
    worded("entry_restored", { entry: id, terms: names }),
  ])
  .openapi("WordChange");

const words = z
  .object({
    changes: list(wordChange),
    vocabulary: z.object({ names, edition, statuses: list(status), themes: list(theme) }).optional(),
    glossary: z.object({ entries: list(entry), removed: list(id) }).optional(),
  })
  .openapi("WordNews");
const left = z.object({ idea: id, refused: z.enum(reasons) });

const exchange = z
  .object({
    id,
    kind: z.enum(exchangeKinds),
    names,
    host: id.nullable(),
    place: z.string(),
    link: z.string().nullable(),
    begins: instant,
    ends: instant,
    edition,
    by: id,
    at: instant,
  })
  .openapi("Exchange");

export const exchangeList = z.object({ revision: z.number().int(), exchanges: list(exchange) }).openapi("ExchangeList");

const arranged = z.object({ exchange: id, names, begins: instant, ends: instant });

export const exchangeChange = happened("exchange_added", {})
  .omit({ idea: true })
  .extend({ kind: z.enum(exchangeEvents), data: arranged })
  .openapi("ExchangeChange");

const exchangeNews = z
  .object({ changes: list(exchangeChange), exchanges: list(exchange), removed: list(id) })
  .openapi("ExchangeNews");

export const news = z
  .object({
    revision: z.number().int(),
    changes: list(change),
    cards: list(card),
    withdrawn: list(id).optional(),
    words: words.optional(),
    exchanges: exchangeNews.optional(),
    left: list(left).optional(),
  })
  .openapi("News");

const text = z
  .object({
    id,
    original: language,
    source: z.string(),
    html: z.string(),
    by: id,
    at: instant,
    edition,
    translations: list(
      z.object({
        language,
        source: z.string(),
        html: z.string(),
        by: id,
        at: instant,
        edition,
        madeFrom: edition,
        outdated: z.boolean(),
        machine: z.boolean(),
        basis: z.string().nullable(),
        reworded: instant.nullable(),
      }),
    ),
    given: givenText.optional(),
  })
  .openapi("Text");

export const said = z.object({ id, by: id, at: instant, edited: instant.nullable(), text }).openapi("Comment");

const request = z
  .object({
    id,
    idea: id,
    piece: id,
    language,
    by: id,
    at: instant,
    library: id,
    asked: id.nullable(),
    fulfilled: z.object({ by: id, at: instant }).nullable(),
  })
  .openapi("TranslationRequest");

const title = z.object({ original: language, texts: names });
export const translating = list(z.object({ member: id, since: instant }).openapi("Translating"));

export const desk = z
  .object({
    entries: list(
      z.object({
        piece: id,
        idea: id,
        language,
        original: language,
        outdated: z.boolean(),
        words: z.number().int(),
        at: instant,
        number: z.number().int(),
        title,
        said: z.object({ by: id, source: z.string() }).nullable(),
        owners: list(id),
        request: request.nullable(),
        translating,
      }),
    ),
    more: z.boolean(),
  })
  .openapi("Desk");

export const requests = z
  .object({
    waiting: z.number().int(),
    own: list(request.extend({ number: z.number().int(), title, fresh: z.boolean() }).openapi("OwnRequest")),
  })
  .openapi("Requests");

export const idea = z
  .object({
    card,
    proposed: z.object({ by: id, at: instant }),
    title: text,
    description: text,
    comments: list(said),
    requests: list(request),
    history: list(change),
    revision: z.number().int(),
  })
  .openapi("Idea");

export const unseen = z
  .object({
    idea: id,
    number: z.number().int(),
    revision: z.number().int(),
    at: instant.nullable(),
    by: list(id),
    counts: z.record(z.string(), z.number().int()),
  })
  .openapi("Unseen");

export const ideaList = z
  .object({ ideas: list(card), next: z.string().nullable(), revision: z.number().int() })
  .openapi("IdeaList");

const parts = list(z.object({ text: z.string(), found: z.boolean() }).openapi("Part"));

const hit = z
  .object({
    card,
    title: z.object({ language, parts }),
    quotes: list(z.object({ text: id, field: z.enum(fields), language, original: z.boolean(), parts })),
  })
  .openapi("Hit");

export const found = z
  .object({ hits: list(hit), total: z.number().int(), next: z.string().nullable() })
  .openapi("Found");

export const board = z
  .object({ revision: z.number().int(), worded: z.number().int(), cards: list(card) })
  .openapi("Board");

export const savedFilter = z
  .object({ id, name: z.string(), address: z.string(), shared: z.boolean(), by: id })
  .openapi("SavedFilter");

export const reportLink = z
  .object({
    id,
    label: z.string(),
    names: z.boolean(),
    languages: list(language),
    period: z.object({ from: day, to: day }).nullable(),
    chosen: list(z.number().int()),
    by: id,
    createdAt: instant,
    expiresAt: instant,
    revokedAt: instant.nullable(),
    state: z.enum(linkStates),
    opened: z.number().int(),
    lastOpenedAt: instant.nullable(),
    log: list(z.object({ event: z.enum(linkEvents), at: instant, by: id.nullable() })),
  })
  .openapi("ReportLink");

export const programmeLine = z
  .object({ id, slug: z.string(), mark: z.string(), names, begins: day, ends: day.nullable() })
  .openapi("ProgrammeLine");

const partner = z.object({ id, city: names, name: names, language }).openapi("Partner");
export const person = z
  .object({ id, name: z.string(), library: id, branch: z.string(), guest: z.boolean() })
  .openapi("Person");

export const programme = programmeLine
  .extend({
    edition,
    languages: list(language),
    timeZone: z.string(),
    stuckAfter: z.number().int(),
    partners: list(partner),
    statuses: list(status),
    themes: list(theme),
    people: list(person),
    revision: z.number().int(),
  })
  .openapi("Programme");

export const member = z
  .object({
    id,
    name: z.string(),
    role: z.enum(["guest", "librarian", "coordinator", "administrator"]),
    library: id,
    branch: z.string(),
    language,
    reads: list(language),
  })
  .openapi("Member");

export const token = z
  .object({
    id,
    name: z.string(),
    changes: z.boolean(),
    programme: id.nullable(),
    createdAt: instant,
    expiresAt: instant.nullable(),
    lastUsedAt: instant.nullable(),
  })
  .openapi("Token");
