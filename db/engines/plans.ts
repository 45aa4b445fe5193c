import { join } from "node:path";
import Sqlite from "better-sqlite3";
import pg from "pg";
import { engineName } from "../columns";
import { closeEngine } from "../engine";

/** How a database would carry out a statement. */
export interface Plan {
  readonly statement: string;
  /** The steps that walk through a whole table or a whole index. */
  readonly scans: readonly string[];
  /** Whether rows are sorted after they were found. */
  readonly sorts: boolean;
}

/** Everything that `work` asks of the database, each statement once. */
export async function statementsOf(work: () => Promise<void>): Promise<readonly string[]> {
  // Statements that are built already would not be heard of again.
  await closeEngine();
  const heard = new Set<string>();
  const stop = engineName === "postgres" ? hearPostgres(heard) : hearSqlite(heard);
  await work();
  stop();
  return [...heard].filter((statement) => /^(select|update|delete)\b/.test(statement));
}

function hearSqlite(heard: Set<string>): () => void {
  const { prepare } = Sqlite.prototype;
  Sqlite.prototype.prepare = function hearing(this: Sqlite.Database, statement: string) {
    heard.add(statement);
    return prepare.call(this, statement);
  } as typeof prepare;
  return () => {
    Sqlite.prototype.prepare = prepare;
  };
}

function hearPostgres(heard: Set<string>): () => void {
  const { query } = pg.Client.prototype;
  pg.Client.prototype.query = function hearing(this: pg.Client, ...given: [string | { readonly text: string }]) {
    const [first] = given;
    heard.add(typeof first === "string" ? first : first.text);
    return Reflect.apply(query, this, given);
  } as typeof query;
  return () => {
    pg.Client.prototype.query = query;
  };
}

/** How statements would be carried out, whatever is asked for and however little lies in the tables now. */
export function plansOf(statements: readonly string[]): Promise<readonly Plan[]> {
  return engineName === "postgres" ? postgresPlans(statements) : sqlitePlans(statements);
}

/** A full-text index that is asked for terms or for a range; or a list that came with the question. */
const fromIndex = /^SCAN (\w+ VIRTUAL TABLE INDEX \d+:\S|json_each )/;

async function sqlitePlans(statements: readonly string[]): Promise<readonly Plan[]> {
  const database = new Sqlite(join(process.env["DATA_DIR"] ?? "", "passerelle.sqlite"), { readonly: true });
  const plans = statements.map((statement) => {
    const given = Array.from({ length: statement.split("?").length - 1 }, () => null);
    const steps = database.prepare<null[], { detail: string }>(`explain query plan ${statement}`).all(...given);
    const details = steps.map(({ detail }) => detail);
    return {
      statement,
      scans: details.filter((detail) => /^SCAN (?!(\d+ )?CONSTANT)/.test(detail) && !fromIndex.test(detail)),
      sorts: details.some((detail) => /TEMP B-TREE FOR .*ORDER BY/.test(detail)),
    };
  });
  database.close();
  return plans;
}

interface Step {
  readonly "Node Type": string;
  readonly "Index Cond"?: string;
  readonly Plans?: readonly Step[];
}

async function postgresPlans(statements: readonly string[]): Promise<readonly Plan[]> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await client.connect();
  // With the little that lies here, everything else would be cheaper than an index: what counts is whether one serves.
  for (const way of ["seqscan", "sort", "hashjoin", "mergejoin"]) {
    await client.query(`set enable_${way} = off`);
  }
  await client.query("set plan_cache_mode = force_generic_plan");
  const plans: Plan[] = [];
  for (const [place, statement] of statements.entries()) {
    // A full-text index is read in no other way.
    await client.query(`set enable_bitmapscan = ${statement.includes(" @@ ") ? "on" : "off"}`);
    const given = new Set(statement.match(/\$\d+/g)).size;
    await client.query(`prepare plan_${place} as ${statement}`);
    const values = given > 0 ? `(${Array.from({ length: given }, () => "null").join(", ")})` : "";
    const { rows } = await client.query<{ "QUERY PLAN": readonly [{ readonly Plan: Step }] }>(
      `explain (format json) execute plan_${place}${values}`,
    );
    const steps = rows.flatMap((row) => stepsOf(row["QUERY PLAN"][0].Plan));
    plans.push({
      statement,
      scans: steps.filter(walks).map((step) => step["Node Type"]),
      sorts: steps.some((step) => step["Node Type"].endsWith("Sort")),
    });
  }
  await client.end();
  return plans;
}

function walks(step: Step): boolean {
  return step["Node Type"] === "Seq Scan" || (step["Node Type"].startsWith("Index") && !step["Index Cond"]);
}

function stepsOf(step: Step): readonly Step[] {
  return [step, ...(step.Plans ?? []).flatMap(stepsOf)];
}
