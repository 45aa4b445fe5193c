import { integer, key, primaryKey, table } from "../columns";
import { ideas } from "./ideas";
import { members } from "./people";
import { programmes } from "./programmes";

/** The programme's revision up to which a member has seen an idea. */
export const visits = table(
  "visits",
  {
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    idea: key("idea_id")
      .notNull()
      .references(() => ideas.id),
    revision: integer("revision").notNull(),
  },
  (visits) => [primaryKey({ columns: [visits.member, visits.idea] })],
);

/**
 * The revision up to which a member has seen everything in a programme: where it was when she first came, and later
 * whatever she says. There is no row for somebody who was never there.
 */
export const floors = table(
  "floors",
  {
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    revision: integer("revision").notNull(),
  },
  (floors) => [primaryKey({ columns: [floors.member, floors.programme] })],
);
