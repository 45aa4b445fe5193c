import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openSqlite } from "./sqlite";

test("a second server on the same file is refused with a sentence, until the first has ended", async () => {
  const folder = mkdtempSync(join(tmpdir(), "passerelle-lock-"));
  const first = openSqlite(folder);
  expect(() => openSqlite(folder)).toThrow(/^Another Passerelle is already using .*DATA_DIR of its own\.$/);
  await first.close();
  await openSqlite(folder).close();
  rmSync(folder, { recursive: true });
});
