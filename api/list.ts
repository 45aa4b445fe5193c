import { createHash } from "node:crypto";
import { z } from "@hono/zod-openapi";
import { isDay } from "@/domain/day";
import { filterIn } from "@/domain/filter";
import { type Bookmark, isSort, type Listing, sorts, sortsOf } from "@/domain/order";
import { invalid, type Refused } from "@/domain/outcome";
import * as input from "./input";
import { isId, refined } from "./input";

const most = { limit: 200, words: 200, cursor: 2_000 };
const usual = 50;
const greatest = 2_147_483_647;

const yesOrNo = refined((value) => value === "true" || value === "false", "wrong_type").openapi({ type: "boolean" });
const withinLimit = (value: string): boolean =>
  /^\d{1,3}$/.test(value) && Number(value) >= 1 && Number(value) <= most.limit;

/** What may be asked of a list of ideas. */
export const listQuery = {
  words: refined((words) => words.length <= most.words, "too_long")
    .openapi({ type: "string", maxLength: most.words })
    .optional(),
  status: input.id.optional(),
  theme: input.id.optional(),
  city: input.id.optional(),
  missing: input.id.optional(),
  owner: input.id.optional(),
  outdated: input.language.optional(),
  mine: yesOrNo.optional(),
  archived: yesOrNo.optional(),
  sort: refined(isSort, "not_a_sort")
    .openapi({ type: "string", enum: [...sorts] })
    .optional(),
  limit: refined(withinLimit, "out_of_range")
    .openapi({ type: "integer", minimum: 1, maximum: most.limit, default: usual })
    .optional(),
  cursor: refined((cursor) => cursor.length <= most.cursor, "not_a_cursor")
    .openapi({ type: "string", maxLength: most.cursor })
    .optional(),
};

type Asked = { readonly [Name in keyof typeof listQuery]?: string | undefined };

interface Wish {
  readonly listing: Listing;
  readonly from: Bookmark | null;
  readonly limit: number;
}

/** What was asked of the list of a programme, with the place that its cursor names. */
export function wishOf(programme: string, asked: Asked): { readonly done: Wish } | Refused {
  const archived = asked.archived === "true";
  const { sort = archived ? "number" : "place" } = asked;
  if (!isSort(sort) || !sortsOf({ archived }).includes(sort)) return invalid("sort", "not_a_sort");
  const filter = filterIn({ get: (key) => Object.entries(asked).find(([name]) => name === key)?.[1] ?? null });
  const listing = { filter, status: asked.status ?? null, mine: asked.mine === "true", archived, sort };
  const from = asked.cursor === undefined ? null : bookmarkOf(programme, listing, asked.cursor);
  if (asked.cursor !== undefined && from === null) return invalid("cursor", "not_a_cursor");
  return { done: { listing, from, limit: Number(asked.limit ?? usual) } };
}

const whole = z.number().int().min(0).max(greatest);
const id = z.string().refine(isId);

const cursor = z.strictObject({
  list: z.string(),
  since: whole,
  part: z.enum(["unchanged", "changed"]),
  at: z.discriminatedUnion("by", [
    z.strictObject({ by: z.literal("place"), status: id, rank: z.string().regex(/^[\dA-Za-z]+$/), id }),
    z.strictObject({ by: z.literal("number"), number: whole }),
    z.strictObject({ by: z.literal("due"), due: z.string().refine(isDay).nullable(), id }),
    z.strictObject({ by: z.literal("changed"), revision: whole, id }),
  ]),
});

/** A place in a list as its readers carry it: opaque to them, and good for this list only. */
export function cursorOf(programme: string, listing: Listing, bookmark: Bookmark): string {
  const { since, part, at } = bookmark;
  const kept: z.input<typeof cursor> = { list: nameOf(programme, listing), since, part, at };
  return Buffer.from(JSON.stringify(kept)).toString("base64url");
}

function bookmarkOf(programme: string, listing: Listing, text: string): Bookmark | null {
  const { data } = cursor.safeParse(parsed(Buffer.from(text, "base64url").toString("utf8")));
  if (data?.list !== nameOf(programme, listing)) return null;
  const { since, part, at } = data;
  const by = part === "changed" ? "changed" : listing.sort.replace("-", "");
  return at.by === by ? { since, part, at } : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A short name of a list: the same programme, filter and order have the same one. */
function nameOf(programme: string, { filter, status, mine, archived, sort }: Listing): string {
  const { words, theme, city, missing, owner, outdated } = filter;
  const list = [programme, words, theme, city, missing, owner, outdated, status, mine, archived, sort];
  return createHash("sha256").update(JSON.stringify(list)).digest("base64url").slice(0, 12);
}
