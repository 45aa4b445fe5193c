import type { Day } from "@/domain/day";
import type { Language, Names } from "@/domain/language";
import type { Kind } from "@/domain/lifecycle";
import { index, integer, json, key, primaryKey, table, text, uniqueIndex } from "../columns";
import { libraries } from "./people";

export const programmes = table(
  "programmes",
  {
    id: key("id").primaryKey(),
    slug: key("slug").notNull(),
    /** How many there were when it was made: a number that `terms` knows its texts by. */
    ordinal: integer("ordinal").notNull().default(0),
    mark: text("mark").notNull(),
    names: json<Names>("names").notNull(),
    /** The number of the newest state of its names. */
    edition: integer("edition").notNull().default(1),
    /** The revision at which its words changed last: names, or the glossary. */
    worded: integer("worded").notNull().default(0),
    languages: json<readonly Language[]>("languages").notNull(),
    timeZone: text("time_zone").notNull(),
    begins: text("begins_on").$type<Day>().notNull(),
    ends: text("ends_on").$type<Day>(),
    /** An open idea to which nothing happened for so many days is stuck. */
    stuckAfter: integer("stuck_after").notNull().default(30),
    /** Raised by one with every deed, first thing in its transaction: the lock under which it reads. */
    revision: integer("revision").notNull(),
    /** The number of the newest idea. */
    numbered: integer("numbered").notNull(),
  },
  (programmes) => [
    uniqueIndex("programmes_slug").on(programmes.slug),
    uniqueIndex("programmes_ordinal").on(programmes.ordinal),
  ],
);

export const partners = table(
  "partners",
  {
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    library: key("library_id")
      .notNull()
      .references(() => libraries.id),
    /** Which bank of the bridge: 0 is the first. */
    position: integer("position").notNull(),
  },
  (partners) => [
    primaryKey({ columns: [partners.programme, partners.library] }),
    index("partners_library").on(partners.library),
  ],
);

export const statuses = table(
  "statuses",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    kind: text("kind").$type<Kind>().notNull(),
    names: json<Names>("names").notNull(),
    edition: integer("edition").notNull().default(1),
    position: integer("position").notNull(),
  },
  (statuses) => [index("statuses_programme").on(statuses.programme, statuses.position)],
);

export const themes = table(
  "themes",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    names: json<Names>("names").notNull(),
    edition: integer("edition").notNull().default(1),
    position: integer("position").notNull(),
  },
  (themes) => [index("themes_programme").on(themes.programme, themes.position)],
);
