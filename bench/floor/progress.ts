/** The figures of a period as the database itself counts them, as text with its parameters still to be named. */
export interface ProgressQueries {
  readonly now: readonly string[];
  readonly flow: string;
  readonly period: readonly string[];
}

/** The period that is asked for, and whether the flow over the whole time is wanted too. */
export interface PeriodAsked {
  readonly from: number;
  readonly to: number;
  readonly flow: boolean;
}

/**
 * What a bare database would be asked for the same figures: ideas by status, theme and library, what is overdue and
 * what lacks a version as they are; what happened in the period and how long ideas had been where they were moved
 * from; to which open ideas nothing happened lately; and the flow over the whole time, month by month.
 */
export function progressQueries(engine: "sqlite" | "postgres"): ProgressQueries {
  const sqlite = engine === "sqlite";
  const value = (name: string): string => `data ->> '${name}'`;
  const instant = (name: string): string =>
    sqlite ? `unixepoch(${value(name)}) * 1000` : `(${value(name)})::timestamptz`;
  const month = sqlite ? "strftime('%Y-%m', at / 1000, 'unixepoch')" : "date_trunc('month', at)";
  return {
    now: [
      `select status_id, theme_id, libraries, count(*) from (
         select ideas.id, ideas.status_id, ideas.theme_id, count(distinct members.library_id) as libraries
         from ideas left join owners on owners.idea_id = ideas.id left join members on members.id = owners.member_id
         where ideas.programme_id = $programme and ideas.archived_at is null
         group by ideas.id, ideas.status_id, ideas.theme_id) as carried
       group by status_id, theme_id, libraries`,
      `select status_id, count(*) from ideas
       where programme_id = $programme and archived_at is null and due_on < '2026-11-24' group by status_id`,
      "select language, outdated, count(*) from gaps where programme_id = $programme and piece_id = idea_id group by language, outdated",
    ],
    flow: `select ${month} as month, kind, ${value("from")} as before, ${value("to")} as after, count(*) from changes
       where programme_id = $programme and kind in ('proposed', 'moved', 'archived', 'restored')
       group by month, kind, before, after`,
    period: [
      `select kind, ${value("from")} as before, ${value("to")} as after, count(*), count(distinct idea_id),
         avg(${sqlite ? `at - ${instant("since")}` : `extract(epoch from at - ${instant("since")})`})
       from changes where programme_id = $programme and at >= $from and at < $to
         and kind in ('proposed', 'moved', 'themed', 'dated', 'owned', 'let_go', 'archived', 'restored')
       group by kind, before, after`,
      `select status_id, count(*) from ideas where programme_id = $programme and archived_at is null
         and id not in (select idea_id from changes where programme_id = $programme and at > $lately and at < $to and idea_id is not null)
       group by status_id`,
    ],
  };
}

/** So long before the end of a period something must have happened, or an idea is stuck. */
export const lately = 30 * 86_400_000;
