import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const right: readonly Case[] = [
  ["app/page.tsx", 'import "@/components/board/board"'],
  ["app/page.tsx", 'import "@/api/client"'],
  ["app/page.tsx", 'import type { App } from "@/api/app"'],
  ["app/page.tsx", 'import "@/db/ideas"'],
  ["app/page.tsx", 'import "@/domain/board"'],
  ["app/page.tsx", 'import "@/messages/de.json"'],
  ["app/page.tsx", 'import "@/auth"'],
  ["app/me/page.tsx", 'import "../globals.css"'],
  ["app/api/[[...route]]/route.ts", 'import "@/api/app"'],
  ["app/me/api/page.tsx", 'import "@/api/document"'],
  ["app/up/route.ts", 'import "@/db/engine"'],
  ["components/board/board.tsx", 'import "@/api/client"'],
  ["components/board/board.tsx", 'import type { Answer } from "@/api/ideas"'],
  ["components/board/board.tsx", 'import "@/domain/board"'],
  ["components/board/board.tsx", 'import "../ui/menu"'],
  ["api/ideas.ts", 'import "@/actions/ideas"'],
  ["api/ideas.ts", 'import "@/db/ideas"'],
  ["api/door.ts", 'import "@/caller"'],
  ["api/document.ts", 'import "@/messages/de.json"'],
  ["api/client.ts", 'import type { App } from "@/api/app"'],
  ["actions/ideas.ts", 'import "@/db/changes"'],
  ["actions/ideas.ts", 'import "@/domain/permission"'],
  ["actions/ideas.ts", 'import "@/outside/mail"'],
  ["actions/deeds.storage.test.ts", 'import "@/db/engine"'],
  ["jobs/rest.ts", 'import "@/actions/ideas"'],
  ["outside/mail.ts", 'import "@/messages/de.json"'],
  ["db/ideas.ts", 'import "@/domain/idea"'],
  ["db/ideas.ts", 'import "drizzle-orm"'],
  ["db/engine.ts", 'import "./engines/sqlite"'],
  ["db/engines/sqlite.ts", 'import "better-sqlite3"'],
  ["db/engines/sqlite.ts", 'import "../engine"'],
  ["db/columns.ts", 'import "drizzle-orm/pg-core"'],
  ["auth.ts", 'import "next-auth"'],
  ["auth.ts", 'import "./caller"'],
  ["caller.ts", 'import "next-auth/jwt"'],
  ["auth.ts", 'import "@/db/sessions"'],
  ["domain/rank.ts", 'import "fractional-indexing"'],
  ["domain/rank.ts", 'import "./text"'],
  ["domain/rank.ts", 'import "@/domain/text"'],
  ["domain/markdown.ts", 'import "remark-gfm"'],
  ["domain/export/workbook.ts", 'import "write-excel-file/universal"'],
  ["domain/search/stem.ts", 'import "@orama/stemmers/german"'],
  ["domain/search/stem.ts", 'import "@/domain/filter"'],
  ["domain/rank.test.ts", 'import "vitest"'],
  ["drizzle.config.ts", 'import "drizzle-kit"'],
  ["e2e/board.spec.ts", 'import "@/messages/fr.json"'],
];

const wrong: readonly [law: string, ...Case][] = [
  ["layers", "app/page.tsx", 'import "@/actions/ideas"'],
  ["layers", "app/page.tsx", 'import "@/api/app"'],
  ["layers", "app/page.tsx", 'import "@/db/engine"'],
  ["layers", "app/page.tsx", 'import "@/db/schema/ideas"'],
  ["layers", "app/api/[[...route]]/route.ts", 'import "@/actions/ideas"'],
  ["layers", "app/me/api/page.tsx", 'import "@/actions/ideas"'],
  ["layers", "components/board/board.tsx", 'import "@/db/ideas"'],
  ["layers", "components/board/board.tsx", 'import "@/actions/ideas"'],
  ["layers", "components/board/board.tsx", 'import "@/auth"'],
  ["layers", "components/board/board.tsx", 'import "@/caller"'],
  ["layers", "api/door.ts", 'import "@/auth"'],
  ["layers", "caller.ts", 'import "@/api/app"'],
  ["layers", "components/board/board.tsx", 'import "@/api/app"'],
  ["layers", "components/board/board.tsx", 'const later = import("@/app/page")'],
  ["layers", "components/board/board.tsx", 'export { card } from "@/db/cards"'],
  ["layers", "api/ideas.ts", 'import "@/components/ui/menu"'],
  ["layers", "api/ideas.ts", 'import "@/outside/mail"'],
  ["layers", "api/ideas.ts", 'import "@/db/engine"'],
  ["layers", "api/client.ts", 'import "@/db/ideas"'],
  ["layers", "api/client.ts", 'import "@/api/app"'],
  ["layers", "actions/ideas.ts", 'import "@/api/app"'],
  ["layers", "actions/ideas.ts", 'import "@/auth"'],
  ["layers", "actions/ideas.ts", 'import "@/db/engine"'],
  ["layers", "jobs/rest.ts", 'import "@/api/app"'],
  ["layers", "outside/mail.ts", 'import "@/db/ideas"'],
  ["layers", "db/ideas.ts", 'import "@/actions/ideas"'],
  ["layers", "db/ideas.ts", 'import "@/messages/de.json"'],
  ["layers", "db/engine.ts", 'import "@/api/app"'],
  ["layers", "auth.ts", 'import "@/actions/ideas"'],
  ["layers", "messages/sentence.ts", 'import "@/domain/text"'],
  ["layers", "e2e/board.spec.ts", 'import "@/db/ideas"'],
  ["domain", "domain/rank.ts", 'import "@/db/ideas"'],
  ["domain", "domain/rank.ts", 'import "../db/ideas"'],
  ["domain", "domain/rank.ts", 'import "node:fs"'],
  ["domain", "domain/rank.ts", 'import "react"'],
  ["domain", "domain/rank.ts", 'import "vitest"'],
  ["domain", "domain/rank.test.ts", 'import "@/db/ideas"'],
  ["paths", "components/board/board.tsx", 'import "../../domain/board"'],
  ["paths", "db/ideas.ts", 'import "../domain/idea"'],
  ["paths", "app/page.tsx", 'import "../auth"'],
  ["drivers", "app/page.tsx", 'import "drizzle-orm"'],
  ["drivers", "actions/ideas.ts", 'import "drizzle-orm/sqlite-core"'],
  ["drivers", "actions/action.ts", 'import "pg"'],
  ["drivers", "auth.ts", 'import "better-sqlite3"'],
  ["drivers", "bin/backup.ts", 'import "better-sqlite3"'],
  ["engines", "db/ideas.ts", 'import "pg"'],
  ["engines", "db/ideas.ts", 'import "drizzle-orm/pg-core"'],
  ["engines", "db/ideas.ts", 'import "./engines/sqlite"'],
  ["engines", "db/schema/ideas.ts", 'import "@/db/engines/sqlite"'],
  ["auth", "app/page.tsx", 'import "next-auth/next"'],
  ["auth", "components/shell/menu.tsx", 'import "next-auth/react"'],
  ["auth", "db/sessions.ts", 'import "next-auth"'],
];

type Case = readonly [file: string, line: string];

let folder: string;
let verdicts: Map<string, string>;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "passerelle-laws-"));
  const { overrides } = JSON.parse(readFileSync(".oxlintrc.json", "utf8")) as { overrides: unknown };
  write(".oxlintrc.json", JSON.stringify({ categories: { correctness: "off" }, overrides }));
  const lines = new Map<string, Case[]>();
  for (const line of [...right, ...wrong.map(([, ...line]) => line)]) {
    lines.set(line[0], [...(lines.get(line[0]) ?? []), line]);
  }
  for (const [file, cases] of lines) write(file, cases.map(([, line]) => line).join("\n"));
  verdicts = judge(lines);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("an import that the laws allow passes", () => {
  test.each(right)("%s: %s", (file, line) => {
    expect(verdicts.get(`${file}: ${line}`)).toBeUndefined();
  });
});

describe("an import against a law fails and names it", () => {
  test.each(wrong)("of %s: in %s: %s", (law, file, line) => {
    expect(verdicts.get(`${file}: ${line}`)).toMatch(new RegExp(`^Law of (the )?${law}:`));
  });
});

test("no file makes server functions: changes go through the API", () => {
  const layers = ["actions", "api", "app", "components", "db", "domain", "jobs", "outside"];
  const sources = layers.flatMap(filesBelow).filter((file) => /\.tsx?$/.test(file));
  expect(sources.filter((file) => /^\s*["']use server["']/m.test(readFileSync(file, "utf8")))).toEqual([]);
});

interface Finding {
  readonly filename: string;
  readonly help: string;
  readonly labels: readonly { readonly span: { readonly line: number } }[];
}

function judge(lines: ReadonlyMap<string, readonly Case[]>): Map<string, string> {
  const { stdout } = spawnSync(resolve("node_modules/.bin/oxlint"), ["--format=json", "."], {
    cwd: folder,
    encoding: "utf8",
  });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly Finding[] };
  return new Map(
    diagnostics.map(({ filename, help, labels }) => {
      const [, line] = lines.get(filename)?.[(labels[0]?.span.line ?? 0) - 1] ?? [];
      return [`${filename}: ${line}`, help];
    }),
  );
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), text);
}

function filesBelow(path: string): string[] {
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesBelow(join(path, entry.name)) : [join(path, entry.name)],
    );
  } catch {
    // Not every layer has something in it yet.
    return [];
  }
}
