import type { Language } from "@/domain/language";
import type { LinkEvent } from "@/domain/report-link";
import { flag, index, instant, integer, json, key, table, text, uniqueIndex } from "../columns";
import { members } from "./people";
import { programmes } from "./programmes";

/** Links by which somebody without an account reads the report of a programme. */
export const reportLinks = table(
  "report_links",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    /** With whose eyes it is read: what she may not see it does not show, and without her right it ends. */
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    /** For whom it is. */
    label: text("label").notNull(),
    /** The SHA-256 of the secret in its address: it has 256 random bits, so nobody can guess it from this. */
    hash: key("hash").notNull(),
    /** Whether it shows the names of people. */
    names: flag("names").notNull(),
    languages: json<readonly Language[]>("languages").notNull(),
    /** The days of its period; null for one that always begins with the last exchange. */
    from: key("from_day"),
    to: key("to_day"),
    /** The shelf numbers of the ideas that it shows in full. */
    chosen: json<readonly number[]>("chosen").notNull(),
    createdAt: instant("created_at").notNull(),
    expiresAt: instant("expires_at").notNull(),
    revokedAt: instant("revoked_at"),
    opened: integer("opened").notNull(),
    lastOpenedAt: instant("last_opened_at"),
  },
  (links) => [
    uniqueIndex("report_links_hash").on(links.hash),
    index("report_links_programme").on(links.programme, links.createdAt),
    index("report_links_member").on(links.member, links.programme),
  ],
);

/** What happened to a link: when, and nothing about whoever opened it. */
export const linkLog = table(
  "report_link_log",
  {
    id: key("id").primaryKey(),
    link: key("link_id")
      .notNull()
      .references(() => reportLinks.id, { onDelete: "cascade" }),
    at: instant("at").notNull(),
    event: text("event").$type<LinkEvent>().notNull(),
    /** Whoever made or revoked it; null for an opening. */
    by: key("by").references(() => members.id, { onDelete: "set null" }),
  },
  (log) => [index("report_link_log_link").on(log.link, log.at)],
);
