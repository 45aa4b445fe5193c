import pg from "pg";
import { v7 as newId } from "uuid";
import type { Bare } from "./bare";
import { boardFrom, questions, type Row } from "./board";
import { exampleNews } from "./news";
import { lately, progressQueries } from "./progress";

/** The floor on PostgreSQL: prepared statements by pg, one round trip each. */
export async function openBare(address: string, slug: string): Promise<Bare> {
  const pool = new pg.Pool({ connectionString: address, max: 16 });
  const { rows } = await pool.query<{ id: string }>("select id from programmes where slug = $1", [slug]);
  const programme = rows[0]?.id ?? "";
  const places = await pool.query<{ id: string; status: string; by: string }>(
    "select id, status_id as status, proposed_by as by from ideas where programme_id = $1 and archived_at is null",
    [programme],
  );
  // What PostgreSQL's own full-text search has: words as they are written, ranked, with the place where they stand.
  // Another floor on the same copy may have made it already.
  await pool.query(`create table if not exists found as
    select idea_id, source, to_tsvector('simple', source) as words from (
      select idea_id, source from texts
      union all select texts.idea_id, translations.source from translations join texts on texts.id = translations.text_id
    ) as said`);
  await pool.query("create index if not exists found_words on found using gin (words)");
  await pool.query("analyze found");
  const figures = progressQueries("postgres");
  const count = async (name: string, query: string, given: Readonly<Record<string, unknown>> = {}) => {
    const all: Readonly<Record<string, unknown>> = { programme, ...given };
    const names = [...new Set(query.match(/\$[a-z]+/g))];
    const text = names.reduce((sql, each, place) => sql.replaceAll(each, `$${place + 1}`), query);
    const values = names.map((each) => all[each.slice(1)]);
    return (await pool.query({ name, text, values, rowMode: "array" })).rows;
  };
  let turn = 0;

  return {
    async board() {
      const ask = async <Name extends keyof Row>(name: Name) => {
        const text = questions[name].replace("$programme", "$1");
        const query = { name, text, values: [programme], rowMode: "array" as const };
        return (await pool.query<Row[Name]>(query)).rows;
      };
      const [ideas, titles, translations, owners] = await Promise.all([
        ask("ideas"),
        ask("titles"),
        ask("translations"),
        ask("owners"),
      ]);
      return boardFrom({ ideas, titles, translations, owners });
    },
    async progress({ from, to, flow }) {
      const [happened = "", resting = ""] = figures.period;
      const [begin, end] = [new Date(from), new Date(to)];
      return Promise.all([
        ...figures.now.map((query, place) => count(`now ${place}`, query)),
        count("happened", happened, { from: begin, to: end }),
        count("resting", resting, { to: end, lately: new Date(to - lately) }),
        flow ? count("flow", figures.flow) : [],
      ]);
    },
    async move() {
      turn += 1;
      const idea = places.rows[turn % places.rows.length];
      const other = places.rows[(turn * 7) % places.rows.length];
      if (!idea || !other) return;
      const rank = `a${turn.toString(36)}`;
      const at = new Date();
      const own = await pool.connect();
      await own.query({ name: "begin", text: "begin" });
      const raised = await own.query<{ revision: number }>({
        name: "raise",
        text: "update programmes set revision = revision + 1 where id = $1 returning revision",
        values: [programme],
      });
      const revision = raised.rows[0]?.revision;
      await own.query({
        name: "place",
        text: "update ideas set status_id = $1, rank = $2, since = $3, revision = $4 where id = $5",
        values: [other.status, rank, at, revision, idea.id],
      });
      await own.query({
        name: "tell",
        text: `insert into changes (programme_id, revision, part, deed_id, kind, idea_id, "by", at, data, news)
          values ($1, $2, 0, $3, 'moved', $4, $5, $6, $7, $8)`,
        values: [programme, revision, newId(), idea.id, idea.by, at, exampleNews.data, exampleNews.news],
      });
      await own.query({ name: "commit", text: "commit" });
      own.release();
    },
    async search(words) {
      const asked = `${words.split(" ").join(" & ")}:*`;
      const { rows } = await pool.query({
        name: "find",
        text: `select idea_id, ts_headline('simple', source, asked) from (
            select idea_id, source, asked from found, to_tsquery('simple', $1) as asked
            where words @@ asked order by ts_rank(words, asked) desc limit 20
          ) as best`,
        values: [asked],
      });
      return rows;
    },
    async close() {
      await pool.end();
    },
  };
}
