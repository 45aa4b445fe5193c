import { sql } from "drizzle-orm";
import type { ExchangeKind } from "@/domain/exchange";
import type { Names } from "@/domain/language";
import { index, instant, integer, json, key, table, text } from "../columns";
import { libraries, members } from "./people";
import { programmes } from "./programmes";

/** Online meetings and visits. */
export const exchanges = table(
  "exchanges",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    kind: text("kind").$type<ExchangeKind>().notNull(),
    names: json<Names>("names").notNull(),
    host: key("host_id").references(() => libraries.id),
    place: text("place").notNull(),
    link: text("link"),
    begins: instant("begins_at").notNull(),
    ends: instant("ends_at").notNull(),
    edition: integer("edition").notNull(),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    /** One that was taken out stays kept, so that it can be put back. */
    removedAt: instant("removed_at"),
  },
  (exchanges) => [
    index("exchanges_begin").on(exchanges.programme, exchanges.begins, exchanges.id).where(sql`removed_at is null`),
    index("exchanges_end").on(exchanges.programme, exchanges.ends).where(sql`removed_at is null`),
  ],
);
