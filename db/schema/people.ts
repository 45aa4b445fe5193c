import type { Language, Names } from "@/domain/language";
import type { Role } from "@/domain/member";
import { flag, index, instant, json, key, table, text, uniqueIndex } from "../columns";

/** Partner libraries: the networks of a city that carry programmes together. */
export const libraries = table("libraries", {
  id: key("id").primaryKey(),
  city: json<Names>("city").notNull(),
  name: json<Names>("name").notNull(),
  language: text("language").$type<Language>().notNull(),
  /** Whose public holidays count there: a country and its part, as "DE-SN"; null where nobody said. */
  region: text("region"),
});

export const members = table(
  "members",
  {
    id: key("id").primaryKey(),
    library: key("library_id")
      .notNull()
      .references(() => libraries.id),
    name: text("name").notNull(),
    branch: text("branch").notNull(),
    role: text("role").$type<Role>().notNull(),
    language: text("language").$type<Language>().notNull(),
    /** Languages read besides the interface's. */
    reads: json<readonly Language[]>("reads").notNull(),
    /** In small letters; null for somebody who cannot sign in. */
    email: key("email"),
    password: text("password"),
    lastProgramme: key("last_programme_id"),
    createdAt: instant("created_at").notNull(),
  },
  (members) => [uniqueIndex("members_email").on(members.email), index("members_library").on(members.library)],
);

/** A signed-in browser; the cookie names it, and a row that is gone or past its time signs the browser out. */
export const sessions = table(
  "sessions",
  {
    id: key("id").primaryKey(),
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** Signed in at a shared computer: ends after a short time without use. */
    shared: flag("shared").notNull(),
    createdAt: instant("created_at").notNull(),
    lastSeenAt: instant("last_seen_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
  },
  (sessions) => [index("sessions_member").on(sessions.member), index("sessions_expires_at").on(sessions.expiresAt)],
);

/** Personal tokens: with one, a program acts as the member who made it, as far as she lets it. */
export const tokens = table(
  "tokens",
  {
    id: key("id").primaryKey(),
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** What she calls it. */
    name: text("name").notNull(),
    /** The SHA-256 of the secret, which nobody knows but she: it has 256 random bits, so nobody can guess it from this. */
    hash: key("hash").notNull(),
    /** Whether it may change things, or only read. */
    changes: flag("changes").notNull(),
    /** The one programme it is good for; null for all of hers. */
    programme: key("programme_id"),
    createdAt: instant("created_at").notNull(),
    /** Null for one that is good until she takes it back. */
    expiresAt: instant("expires_at"),
    lastUsedAt: instant("last_used_at"),
  },
  (tokens) => [uniqueIndex("tokens_hash").on(tokens.hash), index("tokens_member").on(tokens.member, tokens.createdAt)],
);
