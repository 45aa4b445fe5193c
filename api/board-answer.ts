import type { Context } from "hono";
import { type BoardSeen, boardSeenBy } from "@/db/board";
import type { Card } from "@/domain/board";
import type { Env } from "./door";
import { isAmong } from "./etag";
import { gzipped, takesPacked } from "./packed";

// What stays the same object from one revision to the next is written and packed once, however many ask for it.
const written = new WeakMap<Card, string>();
const packs = new WeakMap<readonly Card[], Promise<ArrayBuffer>>();

/** The board of the address as JSON; to whoever has it already, only that nothing changed. */
export async function boardAnswer(c: Context<Env>): Promise<Response> {
  const seen = await boardSeenBy(c.get("member"), c.get("gate"));
  if (seen.state === null) return c.json({ revision: seen.revision, cards: seen.cards });
  // Weak: packed or not, it is the same board.
  const tag = `W/"${seen.state}"`;
  c.header("ETag", tag);
  if (isAmong(c.req.header("If-None-Match"), tag)) return c.body(null, 304);
  c.header("Content-Type", "application/json");
  if (!takesPacked(c)) return c.body(json(seen));
  c.header("Content-Encoding", "gzip");
  return c.body(await pack(seen));
}

function pack(seen: BoardSeen): Promise<ArrayBuffer> {
  const known = packs.get(seen.cards) ?? gzipped(json(seen));
  packs.set(seen.cards, known);
  return known;
}

function json({ revision, cards }: BoardSeen): string {
  return `{"revision":${revision},"cards":[${cards.map(cardJson).join(",")}]}`;
}

function cardJson(card: Card): string {
  const known = written.get(card) ?? JSON.stringify(card);
  written.set(card, known);
  return known;
}
