import type { Entry } from "@/domain/activity/entry";
import type { Card } from "@/domain/board";
import type { BulkChange } from "@/domain/bulk";
import type { News } from "@/domain/change";
import type { Day } from "@/domain/day";
import type { DeskEntry, Requests, Share, Translating } from "@/domain/desk";
import type { Details, Exchange } from "@/domain/exchange";
import type { Entry as GlossaryEntry, Wording } from "@/domain/glossary";
import type { Idea } from "@/domain/idea";
import type { Language, Names } from "@/domain/language";
import type { Refused } from "@/domain/outcome";
import type { Programme } from "@/domain/programme";
import type { LinkScope, ReportLink } from "@/domain/report-link";
import type { SavedFilter } from "@/domain/saved-filter";
import type { Hit } from "@/domain/search/hit";
import type { Text } from "@/domain/text";
import type { Token } from "@/domain/token";
import type { Unseen } from "@/domain/visit";

/** An answer of the server, or why there is none: it refused, or it could not be reached. */
export type Answer<T> = { readonly done: T } | Refused | { readonly refused: "unreachable" };

export interface TextEdit {
  /** The edition that the edit started from; an older one than the newest is refused with `newer_edition`. */
  readonly edition: number;
  readonly source: string;
  /** The language that it is in, where it was declared wrongly. */
  readonly language?: Language;
}

export interface Rendering {
  /** The edition of the original that it was made from. */
  readonly madeFrom: number;
  /** The edition of the translation that it started from; null where there was none. */
  readonly edition: number | null;
  readonly source: string;
  /** Whether it is a machine's draft that nobody has checked. */
  readonly machine?: boolean;
}

export interface IdeaEdit {
  readonly title?: TextEdit;
  readonly description?: TextEdit;
  readonly theme?: string | null;
  readonly due?: string | null;
}

const root = "/api/v1";

type Body = Readonly<Record<string, unknown>> | undefined;

/** Everything a page changes. `request` is the client-made id of the deed; repeating it does it once. */
export const deeds = {
  propose: (slug: string, idea: { id: string; title: string; language: Language }, request: string) =>
    change<News>("POST", ideas(slug), request, idea),
  edit: (slug: string, idea: string, edit: IdeaEdit, request: string) =>
    change<News>("PATCH", `${ideas(slug)}/${idea}`, request, { ...edit }),
  /** `after`: the id of the idea to lie behind, null for the first place. */
  move: (slug: string, idea: string, to: { status: string; after: string | null }, request: string) =>
    change<News>("POST", `${ideas(slug)}/${idea}/move`, request, to),
  /** What could not be changed is told in `left`. */
  changeMany: (slug: string, ideas: readonly string[], wish: BulkChange, request: string) =>
    change<News>("POST", `/programmes/${encodeURIComponent(slug)}/bulk`, request, { ...wish, ideas }),
  own: (slug: string, idea: string, owner: { member: string; instead?: string }, request: string) =>
    change<News>("POST", `${ideas(slug)}/${idea}/owners`, request, owner),
  letGo: (slug: string, idea: string, member: string, request: string) =>
    change<News>("DELETE", `${ideas(slug)}/${idea}/owners/${member}`, request, undefined),
  comment: (slug: string, idea: string, comment: { id: string; text: string; language: Language }, request: string) =>
    change<News>("POST", `${ideas(slug)}/${idea}/comments`, request, comment),
  editComment: (
    slug: string,
    idea: string,
    comment: string,
    edit: { edition: number; text: string; language?: Language },
    request: string,
  ) => change<News>("PATCH", `${ideas(slug)}/${idea}/comments/${comment}`, request, edit),
  deleteComment: (slug: string, idea: string, comment: string, request: string) =>
    change<News>("DELETE", `${ideas(slug)}/${idea}/comments/${comment}`, request, undefined),
  translate: (
    slug: string,
    idea: string,
    translation: { language: Language; title?: Rendering; description?: Rendering },
    request: string,
  ) => change<News>("POST", `${ideas(slug)}/${idea}/translations`, request, translation),
  translateComment: (
    slug: string,
    idea: string,
    comment: string,
    translation: Omit<Rendering, "source"> & { language: Language; text: string },
    request: string,
  ) => change<News>("POST", `${ideas(slug)}/${idea}/comments/${comment}/translations`, request, translation),
  /** `madeFrom`: the edition of the original that the translation was compared with. */
  confirm: (
    slug: string,
    idea: string,
    translation: { text: string; language: Language; madeFrom: number },
    request: string,
  ) => change<News>("POST", `${ideas(slug)}/${idea}/translations/confirm`, request, translation),
  /** `comment`: null for the idea's title and description; `asked`: null for anybody of the library. */
  ask: (
    slug: string,
    idea: string,
    wish: { id: string; comment: string | null; language: Language; library: string; asked: string | null },
    request: string,
  ) => change<News>("POST", `${ideas(slug)}/${idea}/requests`, request, wish),
  withdraw: (slug: string, idea: string, wish: string, request: string) =>
    change<News>("DELETE", `${ideas(slug)}/${idea}/requests/${wish}`, request, undefined),
  archive: (slug: string, idea: string, request: string) =>
    change<News>("POST", `${ideas(slug)}/${idea}/archive`, request, {}),
  restore: (slug: string, idea: string, request: string) =>
    change<News>("POST", `${ideas(slug)}/${idea}/restore`, request, {}),
  /** Takes a deed back; refused where something newer happened. */
  undo: (slug: string, deed: string, request: string) =>
    change<News>("POST", `/programmes/${encodeURIComponent(slug)}/undo`, request, { deed }),
} as const;

/** What a programme, its statuses and its themes are called, and what its words mean. `edition`: the one that was started from. */
export const words = {
  rename: (slug: string, { of, id }: Named, names: { edition: number; names: Names }, request: string) =>
    change<News>("PATCH", namedPath(slug, of, id), request, names),
  /** `instead`: the days that were seen where others were set. */
  stuckAfter: (slug: string, setting: { days: number; instead: number }, request: string) =>
    change<News>("PATCH", `${programmePath(slug)}/stuck-after`, request, setting),
  addTheme: (slug: string, theme: { id: string; names: Names }, request: string) =>
    change<News>("POST", `${programmePath(slug)}/themes`, request, theme),
  addEntry: (slug: string, entry: Wording & { id: string }, request: string) =>
    change<News>("POST", glossaryPath(slug), request, { ...entry }),
  editEntry: (slug: string, id: string, entry: Wording & { edition: number }, request: string) =>
    change<News>("PATCH", `${glossaryPath(slug)}/${id}`, request, { ...entry }),
  removeEntry: (slug: string, id: string, request: string) =>
    change<News>("DELETE", `${glossaryPath(slug)}/${id}`, request, undefined),
} as const;

/** Online meetings and visits. `edition`: the one that was started from. */
export const exchanges = {
  add: (slug: string, exchange: Details & { id: string }, request: string) =>
    change<News>("POST", exchangesPath(slug), request, { ...exchange }),
  edit: (slug: string, id: string, exchange: Details & { edition: number }, request: string) =>
    change<News>("PATCH", `${exchangesPath(slug)}/${id}`, request, { ...exchange }),
  remove: (slug: string, id: string, request: string) =>
    change<News>("DELETE", `${exchangesPath(slug)}/${id}`, request, undefined),
} as const;

/** Something that has names. */
export interface Named {
  readonly of: "programme" | "status" | "theme";
  readonly id: string;
}

/** What a search found: the first hits, and how many there are. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly total: number;
  readonly next: string | null;
}

/** A page of what happened in a programme, the newest first. */
export interface ActivityPage {
  readonly entries: readonly Entry[];
  /** The ideas that the entries name. */
  readonly cards: readonly Card[];
  /** The ideas that the figure counts, where activity is narrowed to one. */
  readonly counted: readonly string[] | null;
  readonly next: string | null;
}

/** A refusal of a text that met a newer edition carries that edition. */
export function newerText(refused: Refused | { refused: "unreachable" }): Text | null {
  return refused.refused === "newer_edition" && "current" in refused ? (refused.current as Text) : null;
}

export const reads = {
  board: (slug: string) => ask<{ revision: number; worded: number; cards: readonly Card[] }>("GET", boardPath(slug)),
  programme: (slug: string) => ask<Programme & { revision: number }>("GET", programmePath(slug)),
  glossary: (slug: string) => ask<{ revision: number; entries: readonly GlossaryEntry[] }>("GET", glossaryPath(slug)),
  exchanges: (slug: string) => ask<{ revision: number; exchanges: readonly Exchange[] }>("GET", exchangesPath(slug)),
  idea: (slug: string, idea: string | number) => ask<Idea>("GET", `${ideas(slug)}/${idea}`),
  /** What the translation service would make of a text; nothing is kept of it. */
  suggestion: (slug: string, idea: string, wish: { text: string; language: Language }) =>
    ask<{ source: string; madeFrom: number }>("POST", `${ideas(slug)}/${idea}/suggestions`, wish),
  /** `asked`: the words, and the board's filters, as they stand in an address. */
  search: (slug: string, asked: string, signal: AbortSignal) =>
    ask<Found>("GET", `${programmePath(slug)}/search${asked}`, undefined, {}, { signal }),
  /** `asked`: the period and the filter, and from where on, as the operation takes them. */
  activity: (slug: string, asked: string) => ask<ActivityPage>("GET", `${programmePath(slug)}/activity?${asked}`),
  /** The sanitised HTML of Markdown as it would be kept. */
  preview: (source: string) => ask<{ html: string }>("POST", "/preview", { source }),
} as const;

/** What waits to be translated, the requests for it, and who is at it. */
export const desk = {
  read: (slug: string, { share, language }: { share: Share; language: Language | null }) =>
    ask<{ entries: readonly DeskEntry[]; more: boolean }>(
      "GET",
      `${programmePath(slug)}/desk?share=${share}${language === null ? "" : `&into=${language}`}`,
    ),
  requests: (slug: string) => ask<Requests>("GET", `${programmePath(slug)}/requests`),
  /** Notes that whoever asked knows which of her requests were fulfilled. */
  see: (slug: string) => ask<Requests>("POST", `${programmePath(slug)}/requests/seen`, {}),
  /** Says that a form is open, or was left; goes on its way also while the page is being closed. */
  tellTranslating: (slug: string, idea: string, form: { comment: string | null; language: Language; open: boolean }) =>
    ask<{ others: readonly Translating[] }>(
      "POST",
      `${ideas(slug)}/${idea}/translating`,
      form,
      {},
      { keepalive: true },
    ),
} as const;

/** What is new for whoever is signed in, and what she has seen of it. */
export const visits = {
  unseen: (slug: string) =>
    ask<{ revision: number; ideas: readonly Unseen[] }>("GET", `/programmes/${encodeURIComponent(slug)}/unseen`),
  saw: (slug: string, idea: string, revision: number) =>
    ask<unknown>("POST", `${ideas(slug)}/${idea}/seen`, { revision }),
  /** `before` is what takes it back, given as the `revision` of another request. */
  sawAll: (slug: string, revision: number) =>
    ask<{ before: number }>("POST", `/programmes/${encodeURIComponent(slug)}/seen`, { revision }),
} as const;

export const account = {
  edit: (edit: { language?: Language; reads?: readonly Language[] }) => ask<unknown>("PATCH", "/me", edit),
} as const;

type Filters = { readonly filters: readonly SavedFilter[] };

/** The filters that are kept under a name; each answer tells all that the member sees. */
export const filters = {
  list: (slug: string) => ask<Filters>("GET", filtersPath(slug)),
  save: (slug: string, filter: Omit<SavedFilter, "by">) => ask<Filters>("POST", filtersPath(slug), { ...filter }),
  edit: (slug: string, id: string, edit: Partial<Pick<SavedFilter, "name" | "address" | "shared">>) =>
    ask<Filters>("PATCH", `${filtersPath(slug)}/${id}`, { ...edit }),
  remove: (slug: string, id: string) => ask<Filters>("DELETE", `${filtersPath(slug)}/${id}`),
} as const;

export const tokens = {
  /** Its secret is told in this answer only; `id` is made by the client. */
  make: (wish: Pick<Token, "id" | "name" | "changes" | "programme"> & { readonly expires: Day | null }) =>
    ask<{ token: Token; secret: string }>("POST", "/me/tokens", { ...wish }),
  revoke: (id: string) => ask<{ tokens: readonly Token[] }>("DELETE", `/me/tokens/${id}`),
} as const;

/** Links by which people without an account read the report of a programme. */
export const reportLinks = {
  /** The secret of its address is told in this answer only; `id` is made by the client. */
  make: (slug: string, wish: LinkScope & { readonly id: string; readonly label: string; readonly expires: Day }) =>
    ask<{ link: ReportLink; secret: string }>("POST", `${programmePath(slug)}/report-links`, { ...wish }),
  revoke: (slug: string, id: string) =>
    ask<{ links: readonly ReportLink[] }>("DELETE", `${programmePath(slug)}/report-links/${id}`),
} as const;

/** Where the board of a programme is read, for a page that asks for it before its script does. */
export function boardAddress(slug: string): string {
  return root + boardPath(slug);
}

function programmePath(slug: string): string {
  return `/programmes/${encodeURIComponent(slug)}`;
}

function boardPath(slug: string): string {
  return `${programmePath(slug)}/board`;
}

function glossaryPath(slug: string): string {
  return `${programmePath(slug)}/glossary`;
}

function exchangesPath(slug: string): string {
  return `${programmePath(slug)}/exchanges`;
}

function namedPath(slug: string, of: Named["of"], id: string): string {
  const one = programmePath(slug);
  if (of === "programme") return one;
  return of === "status" ? `${one}/statuses/${id}` : `${one}/themes/${id}`;
}

function filtersPath(slug: string): string {
  return `/programmes/${encodeURIComponent(slug)}/filters`;
}

function ideas(slug: string): string {
  return `${programmePath(slug)}/ideas`;
}

function change<T>(method: string, path: string, request: string, body: Body): Promise<Answer<T>> {
  return ask<T>(method, path, body, { "Idempotency-Key": request });
}

async function ask<T>(
  method: string,
  path: string,
  body?: Body,
  headers: Readonly<Record<string, string>> = {},
  { signal = null, ...how }: Pick<RequestInit, "keepalive" | "signal"> = {},
): Promise<Answer<T>> {
  let response: Response;
  try {
    response = await fetch(root + path, {
      ...how,
      method,
      signal,
      headers: { ...headers, ...(body && { "Content-Type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (response.ok) return { done: (await response.json()) as T };
  } catch {
    return { refused: "unreachable" };
  }
  return refusalOf(response);
}

async function refusalOf(response: Response): Promise<Refused> {
  try {
    const problem = (await response.json()) as { code: Refused["refused"] } & Omit<Refused, "refused">;
    return {
      refused: problem.code,
      ...(problem.fields && { fields: problem.fields }),
      ...(problem.current !== undefined && { current: problem.current }),
    };
  } catch {
    return { refused: "internal" };
  }
}
