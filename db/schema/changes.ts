import { sql } from "drizzle-orm";
import type { Event, News, WordEvent } from "@/domain/change";
import type { ExchangeEvent } from "@/domain/exchange-news";
import { index, instant, integer, json, key, primaryKey, table, text, uniqueIndex } from "../columns";
import { ideas } from "./ideas";
import { members } from "./people";
import { programmes } from "./programmes";

/** Everything that ever happened, as ids and values: history, stream and figures read this. */
export const changes = table(
  "changes",
  {
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    revision: integer("revision").notNull(),
    /** A deed may change several things: they share its revision and count from 0. */
    part: integer("part").notNull(),
    /** The id of the deed, made by whoever asked for it. */
    deed: key("deed_id").notNull(),
    undoes: key("undoes"),
    kind: text("kind").$type<Event["kind"] | WordEvent["kind"] | ExchangeEvent["kind"]>().notNull(),
    /** Null where the words of the programme or its exchanges changed, and no idea. */
    idea: key("idea_id").references(() => ideas.id),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    data: json<Event["data"] | WordEvent["data"] | ExchangeEvent["data"]>("data").notNull(),
    /**
     * The deed as it is told, kept with its first part: the answer to whoever did it, the answer again when
     * the same request comes twice, and what the stream sends to everybody else.
     */
    news: json<News>("news"),
  },
  (changes) => [
    primaryKey({ columns: [changes.programme, changes.revision, changes.part] }),
    uniqueIndex("changes_deed").on(changes.deed, changes.part),
    index("changes_idea").on(changes.idea, changes.revision, changes.part),
    index("changes_words").on(changes.programme, changes.revision).where(sql`idea_id is null`),
    // Figures of a period read what happened in it, and no more.
    index("changes_at").on(changes.programme, changes.at, changes.idea),
    // Activity is told page by page: of everybody, and of one person.
    index("changes_told").on(changes.programme, changes.at, changes.revision, changes.part),
    index("changes_by").on(changes.programme, changes.by, changes.at, changes.revision, changes.part),
  ],
);
