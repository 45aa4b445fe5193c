import type { Context } from "hono";
import { type BoardSeen, boardSeenBy } from "@/db/board";
import type { Card } from "@/domain/board";
import type { Reader } from "@/domain/text";
import type { Env } from "./door";
import { isAmong } from "./etag";
import { cardFor } from "./given";
import { gzipped, takesPacked } from "./packed";

/** What stays the same object from one revision to the next is written and packed once for each way of reading it. */
interface Written {
  readonly cards: WeakMap<Card, string>;
  readonly packs: WeakMap<readonly Card[], Promise<ArrayBuffer>>;
}

/** By the reader: so few languages there are that all ways of reading them have room. */
const written = new Map<string, Written>();

/** The board of the address as JSON, with its titles as a reader asked for them; to whoever has it already, only that nothing changed. */
export async function boardAnswer(c: Context<Env>, reader: Reader | null): Promise<Response> {
  const seen = await boardSeenBy(c.get("member"), c.get("gate"));
  if (seen.state === null) {
    const cards = seen.cards.map((card) => cardFor(card, reader));
    return c.json({ revision: seen.revision, worded: seen.worded, cards });
  }
  const way = reader ? [reader.language, ...reader.reads].join(".") : "";
  // Weak: packed or not, it is the same board.
  const tag = `W/"${[seen.state, way].filter(Boolean).join("-")}"`;
  c.header("ETag", tag);
  if (isAmong(c.req.header("If-None-Match"), tag)) return c.body(null, 304);
  c.header("Content-Type", "application/json");
  const kept = written.get(way) ?? { cards: new WeakMap(), packs: new WeakMap() };
  written.set(way, kept);
  if (!takesPacked(c)) return c.body(json(seen, reader, kept));
  c.header("Content-Encoding", "gzip");
  return c.body(await pack(seen, reader, kept));
}

function pack(seen: BoardSeen, reader: Reader | null, kept: Written): Promise<ArrayBuffer> {
  const known = kept.packs.get(seen.cards) ?? gzipped(json(seen, reader, kept));
  kept.packs.set(seen.cards, known);
  return known;
}

function json({ revision, worded, cards }: BoardSeen, reader: Reader | null, kept: Written): string {
  return `{"revision":${revision},"worded":${worded},"cards":[${cards.map((card) => cardJson(card, reader, kept)).join(",")}]}`;
}

function cardJson(card: Card, reader: Reader | null, kept: Written): string {
  const known = kept.cards.get(card) ?? JSON.stringify(cardFor(card, reader));
  kept.cards.set(card, known);
  return known;
}
