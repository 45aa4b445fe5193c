import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { keptSecret } from "./secret";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "passerelle-secret-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("the secret is made once, kept, and for the owner's eyes only", () => {
  const dataDir = join(folder, "data");
  const secret = keptSecret(dataDir);
  expect(secret.length).toBeGreaterThanOrEqual(32);
  expect(keptSecret(dataDir)).toBe(secret);
  expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
});

test("a damaged secret is not used", () => {
  writeFileSync(join(folder, "secret"), "\n");
  expect(() => keptSecret(folder)).toThrow("damaged");
});
