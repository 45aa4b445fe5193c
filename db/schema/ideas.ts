import { sql } from "drizzle-orm";
import type { Day } from "@/domain/day";
import type { Language } from "@/domain/language";
import type { Field } from "@/domain/text";
import { flag, index, instant, integer, key, primaryKey, table, text, uniqueIndex } from "../columns";
import { members } from "./people";
import { programmes, statuses, themes } from "./programmes";

export const ideas = table(
  "ideas",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    number: integer("number").notNull(),
    status: key("status_id")
      .notNull()
      .references(() => statuses.id),
    /** When it came into this status. */
    since: instant("since").notNull(),
    theme: key("theme_id").references(() => themes.id),
    /** Its place in the column: see domain/rank. */
    rank: key("rank").notNull(),
    due: key("due_on").$type<Day>(),
    comments: integer("comments").notNull(),
    /** The programme's revision at which it changed last. */
    revision: integer("revision").notNull(),
    /** By which edition of the rules its texts are in `terms`; 0 where they are not. */
    terms: integer("terms").notNull().default(0),
    proposedBy: key("proposed_by")
      .notNull()
      .references(() => members.id),
    proposedAt: instant("proposed_at").notNull(),
    archivedAt: instant("archived_at"),
    archivedBy: key("archived_by").references(() => members.id),
  },
  (ideas) => [
    uniqueIndex("ideas_number").on(ideas.programme, ideas.number),
    // What is archived costs the board nothing.
    index("ideas_board").on(ideas.programme, ideas.status, ideas.rank, ideas.id).where(sql`archived_at is null`),
    index("ideas_by_number").on(ideas.programme, ideas.number).where(sql`archived_at is null`),
    index("ideas_by_change").on(ideas.programme, ideas.revision, ideas.id).where(sql`archived_at is null`),
    index("ideas_by_due").on(ideas.programme, ideas.due, ideas.id).where(sql`archived_at is null`),
    // Whether a theme can still be taken away: no idea has it.
    index("ideas_theme").on(ideas.theme),
    index("ideas_terms").on(ideas.terms, ideas.programme).where(sql`archived_at is null`),
    index("ideas_archived").on(ideas.programme, ideas.number).where(sql`archived_at is not null`),
    index("ideas_archived_by_change").on(ideas.programme, ideas.revision, ideas.id).where(sql`archived_at is not null`),
  ],
);

export const owners = table(
  "owners",
  {
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    member: key("member_id")
      .notNull()
      .references(() => members.id),
    since: instant("since").notNull(),
  },
  (owners) => [primaryKey({ columns: [owners.idea, owners.member] }), index("owners_member").on(owners.member)],
);

/** Guests see the ideas they were invited to, and no others. */
export const invitations = table(
  "invitations",
  {
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    member: key("member_id")
      .notNull()
      .references(() => members.id),
    by: key("by").references(() => members.id),
    at: instant("at").notNull(),
  },
  (invitations) => [
    primaryKey({ columns: [invitations.idea, invitations.member] }),
    index("invitations_member").on(invitations.member),
  ],
);

/** The newest state of each text's original. A comment's text has the comment's id. */
export const texts = table(
  "texts",
  {
    id: key("id").primaryKey(),
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    field: text("field").$type<Field>().notNull(),
    /** Its place among the idea's texts: the title, the description, and then each comment in turn. */
    place: integer("place").notNull().default(0),
    language: text("language").$type<Language>().notNull(),
    edition: integer("edition").notNull(),
    /** The edition that changed more than spaces and punctuation last: what was made before it is outdated. */
    worded: integer("worded").notNull().default(1),
    source: text("source").notNull(),
    html: text("html").notNull(),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
  },
  (texts) => [index("texts_idea").on(texts.idea, texts.field), uniqueIndex("texts_place").on(texts.idea, texts.place)],
);

/** The newest state of each translation; at most one in a language. */
export const translations = table(
  "translations",
  {
    text: key("text_id")
      .notNull()
      .references(() => texts.id),
    language: text("language").$type<Language>().notNull(),
    edition: integer("edition").notNull(),
    /** The edition of the original that it was made from. */
    madeFrom: integer("made_from").notNull(),
    /** Whether a machine wrote it, and nobody has checked it yet. */
    machine: flag("machine").notNull().default(false),
    source: text("source").notNull(),
    html: text("html").notNull(),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
  },
  (translations) => [primaryKey({ columns: [translations.text, translations.language] })],
);

/**
 * Every state a text or a translation of it ever had, so that none is lost. Those in the original's language are
 * the original's: where its declared language is corrected, they go with it.
 */
export const editions = table(
  "editions",
  {
    text: key("text_id")
      .notNull()
      .references(() => texts.id),
    language: text("language").$type<Language>().notNull(),
    number: integer("number").notNull(),
    /** Whether this state was kept as a machine's draft. */
    machine: flag("machine").notNull().default(false),
    source: text("source").notNull(),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
  },
  (editions) => [primaryKey({ columns: [editions.text, editions.language, editions.number] })],
);

export const comments = table(
  "comments",
  {
    id: key("id").primaryKey(),
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    by: key("by")
      .notNull()
      .references(() => members.id),
    at: instant("at").notNull(),
    editedAt: instant("edited_at"),
    deletedAt: instant("deleted_at"),
    deletedBy: key("deleted_by").references(() => members.id),
  },
  (comments) => [index("comments_idea").on(comments.idea, comments.at, comments.id)],
);
