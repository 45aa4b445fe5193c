import Sqlite from "better-sqlite3";
import { v7 as newId } from "uuid";
import type { Bare } from "./bare";
import { boardFrom, questions, type Row } from "./board";
import { exampleNews } from "./news";
import { lately, progressQueries } from "./progress";

/** The floor on SQLite: prepared statements on the file, and nothing between. */
export async function openBare(file: string, slug: string): Promise<Bare> {
  const database = new Sqlite(file);
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = FULL");
  database.pragma("foreign_keys = ON");
  const programme = String(database.prepare("select id from programmes where slug = ?").pluck().get(slug));
  const ask = <Name extends keyof Row>(name: Name) => {
    const query = database.prepare<[string], Row[Name]>(questions[name].replace("$programme", "?")).raw();
    return (): Row[Name][] => query.all(programme);
  };
  const ideas = ask("ideas");
  const titles = ask("titles");
  const translations = ask("translations");
  const owners = ask("owners");
  const raise = database
    .prepare("update programmes set revision = revision + 1 where id = ? returning revision")
    .pluck();
  const place = database.prepare("update ideas set status_id = ?, rank = ?, since = ?, revision = ? where id = ?");
  const tell = database.prepare(
    `insert into changes (programme_id, revision, part, deed_id, kind, idea_id, "by", at, data, news)
      values (?, ?, 0, ?, 'moved', ?, ?, ?, ?, ?)`,
  );
  const begin = database.prepare("begin immediate");
  const commit = database.prepare("commit");
  const places = database
    .prepare(
      "select id, status_id as status, proposed_by as by from ideas where programme_id = ? and archived_at is null",
    )
    .all(programme) as { id: string; status: string; by: string }[];
  // What SQLite's own full-text search has: words as they are written, ranked, with the place where they stand.
  database.exec(`create virtual table temp.found using fts5(idea unindexed, source);
    insert into temp.found (idea, source) select idea_id, source from texts
      union all select texts.idea_id, translations.source from translations join texts on texts.id = translations.text_id`);
  const find = database.prepare(
    "select idea, snippet(found, 1, '[', ']', '…', 24) from found where found match ? order by rank limit 20",
  );
  const figures = progressQueries("sqlite");
  const counted = (query: string) => database.prepare(query).raw();
  const { now, period } = { now: figures.now.map(counted), period: figures.period.map(counted) };
  const flow = counted(figures.flow);
  let turn = 0;

  return {
    async board() {
      return boardFrom({
        ideas: ideas(),
        titles: titles(),
        translations: translations(),
        owners: owners(),
      });
    },
    async move() {
      turn += 1;
      const idea = places[turn % places.length];
      const other = places[(turn * 7) % places.length];
      if (!idea || !other) return;
      const at = Date.now();
      const { data, news } = exampleNews;
      begin.run();
      const revision = raise.get(programme);
      place.run(other.status, `a${turn.toString(36)}`, at, revision, idea.id);
      tell.run(programme, revision, newId(), idea.id, idea.by, at, data, news);
      commit.run();
    },
    async search(words) {
      return find.all(words.replace(/\S+$/, "$&*"));
    },
    async progress({ from, to, flow: whole }) {
      const [happened, resting] = period;
      return [
        ...now.map((query) => query.all({ programme })),
        happened?.all({ programme, from, to }),
        resting?.all({ programme, to, lately: to - lately }),
        whole ? flow.all({ programme }) : [],
      ];
    },
    async close() {
      database.close();
    },
  };
}
