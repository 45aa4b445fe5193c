import { flag, index, instant, key, table, text, uniqueIndex } from "../columns";
import { members } from "./people";
import { programmes } from "./programmes";

/** Filters that members keep under a name; a shared one is seen by everybody at work in the programme. */
export const savedFilters = table(
  "saved_filters",
  {
    id: key("id").primaryKey(),
    programme: key("programme_id")
      .notNull()
      .references(() => programmes.id),
    member: key("member_id")
      .notNull()
      .references(() => members.id, { onDelete: "cascade" }),
    name: text("name").notNull(),
    /** The name as it is compared: a member has none twice. */
    folded: key("folded").notNull(),
    address: text("address").notNull(),
    shared: flag("shared").notNull(),
    createdAt: instant("created_at").notNull(),
  },
  (filters) => [
    uniqueIndex("saved_filters_name").on(filters.programme, filters.member, filters.folded),
    index("saved_filters_shared").on(filters.programme, filters.shared),
  ],
);
