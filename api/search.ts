import { createHash } from "node:crypto";
import { OpenAPIHono } from "@hono/zod-openapi";
import { searchSeenBy } from "@/db/search";
import { type Filter, filterIn } from "@/domain/filter";
import { invalid } from "@/domain/outcome";
import type { Spot } from "@/domain/search/hit";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { listQuery } from "./list";
import * as output from "./output";
import { Problem } from "./problem";
import { listing } from "./route";

const usual = 20;
const { theme, city, missing, owner, outdated, limit, cursor } = listQuery;

const routes = {
  search: listing({
    operationId: "searchIdeas",
    noun: "ideas",
    path: "/programmes/{programme}/search",
    needs: "seeIdea",
    query: { words: input.search, theme, city, missing, owner, outdated, limit, cursor },
    told: output.found,
  }),
};

/** What people find, wherever and in whatever language it was written. */
export const search = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(routes.search, async (c) => {
  const { words, limit, cursor, ...conditions } = c.req.valid("query");
  const member = c.get("member");
  const programme = c.get("gate");
  const asked = new Map(Object.entries({ words, ...conditions }));
  const filter = filterIn({ get: (key) => asked.get(key) ?? null });
  const name = nameOf(programme.id, filter);
  const from = cursor === undefined ? null : spotOf(name, cursor);
  const found = await searchSeenBy(member, programme, { words, filter, from, limit: Number(limit ?? usual) });
  return c.json({ ...found, next: found.next && cursorOf(name, found.next) }, 200);
});

/** A place among what was found as its readers carry it: opaque to them, and good for this search only. */
function cursorOf(name: string, { weight, number }: Spot): string {
  return Buffer.from(`${name}.${weight}.${number}`).toString("base64url");
}

function spotOf(name: string, cursor: string): Spot {
  const [, of, weight, number] =
    /^([\w-]{12})\.(\d{1,4})\.(\d{1,9})$/.exec(Buffer.from(cursor, "base64url").toString("utf8")) ?? [];
  if (of !== name) throw new Problem(invalid("cursor", "not_a_cursor"));
  return { weight: Number(weight), number: Number(number) };
}

function nameOf(programme: string, { words, theme, city, missing, owner, outdated }: Filter): string {
  const search = JSON.stringify(["search", programme, words, theme, city, missing, owner, outdated]);
  return createHash("sha256").update(search).digest("base64url").slice(0, 12);
}
