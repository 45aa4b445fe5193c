import { sql } from "drizzle-orm";
import type { Language } from "@/domain/language";
import { flag, index, instant, integer, key, primaryKey, table, text, uniqueIndex } from "../columns";
import { ideas } from "./ideas";
import { libraries, members } from "./people";
import { programmes } from "./programmes";

/**
 * What a language lacks: one row for each piece whose translation is missing or outdated, of ideas that are not
 * archived. Kept with every change of words, so that nobody has to look for what is not there.
 */
export const gaps = table(
  "gaps",
  {
    /** The idea, for its title and description; the comment, for what was said. */
    piece: key("piece_id").notNull(),
    language: text("language").$type<Language>().notNull(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    /** The language of the original. */
    original: text("original").$type<Language>().notNull(),
    outdated: flag("outdated").notNull(),
    /** How many words there are to translate, as spaces part them. */
    words: integer("words").notNull(),
    /** When the original came to say what it says. */
    at: instant("at").notNull(),
  },
  (gaps) => [
    primaryKey({ columns: [gaps.piece, gaps.language] }),
    index("gaps_desk").on(gaps.programme, gaps.language, gaps.outdated, gaps.at, gaps.piece),
    index("gaps_idea").on(gaps.idea),
  ],
);

/** Who asked whom to put a piece into a language; at most one such request is open. */
export const requests = table(
  "translation_requests",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    piece: key("piece_id").notNull(),
    language: text("language").$type<Language>().notNull(),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    /** The library whose people are asked, and one of them where she is meant alone. */
    library: key("library_id")
      .notNull()
      .references(() => libraries.id),
    member: key("member_id").references(() => members.id),
    fulfilledAt: instant("fulfilled_at"),
    fulfilledBy: key("fulfilled_by").references(() => members.id),
    /** When whoever asked looked at what became of it. */
    seenAt: instant("seen_at"),
    /** Since when its idea is archived. */
    restsSince: instant("rests_since"),
  },
  (requests) => [
    uniqueIndex("requests_open").on(requests.piece, requests.language).where(sql`fulfilled_at is null`),
    index("requests_waiting")
      .on(requests.programme, requests.library, requests.at, requests.id)
      .where(sql`fulfilled_at is null and rests_since is null`),
    index("requests_by").on(requests.by, requests.programme, requests.at, requests.id).where(sql`rests_since is null`),
    index("requests_idea").on(requests.idea, requests.at, requests.id),
  ],
);

/** Who has the form for a piece and a language open just now; whoever is not seen for a while has gone. */
export const translating = table(
  "translating",
  {
    piece: key("piece_id").notNull(),
    language: text("language").$type<Language>().notNull(),
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    since: instant("since").notNull(),
    seen: instant("seen").notNull(),
  },
  (translating) => [
    primaryKey({ columns: [translating.piece, translating.language, translating.member] }),
    index("translating_seen").on(translating.seen),
  ],
);
