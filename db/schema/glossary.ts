import { sql } from "drizzle-orm";
import type { Forms } from "@/domain/glossary";
import type { Names } from "@/domain/language";
import { index, instant, integer, json, key, table } from "../columns";
import { members } from "./people";
import { programmes } from "./programmes";

/** What the words of a programme mean, and what they are called in its other languages. */
export const glossary = table(
  "glossary",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    terms: json<Names>("terms").notNull(),
    also: json<Forms>("also").notNull(),
    notes: json<Names>("notes").notNull(),
    edition: integer("edition").notNull(),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    /** An entry that was taken out stays kept, so that it can be put back. */
    removedAt: instant("removed_at"),
  },
  (glossary) => [index("glossary_programme").on(glossary.programme, glossary.id).where(sql`removed_at is null`)],
);
