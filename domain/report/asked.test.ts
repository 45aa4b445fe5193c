import { expect, test } from "vitest";
import { searchOf, tongues, wishedIn } from "./asked";

const two = { languages: ["de", "fr"] } as const;
const three = { languages: ["de", "fr", "en"] } as const;

const wished = (search: string, programme: Parameters<typeof wishedIn>[1] = two) =>
  wishedIn(new URLSearchParams(search), programme);

test("an address that says nothing asks for both languages, with names, and no idea in full", () => {
  expect(wished("")).toEqual({ languages: ["de", "fr"], names: true, chosen: [] });
  expect(wishedIn(new URLSearchParams(), { languages: ["fr"] }).languages).toEqual(["fr"]);
});

test.each([
  ["languages=de", ["de"]],
  ["languages=fr", ["fr"]],
  ["languages=both", ["de", "fr"]],
  ["languages=en", ["de", "fr"]],
  ["languages=fr-de", ["de", "fr"]],
  ["languages=de-de", ["de", "fr"]],
])("%s is told in %s", (search, languages) => {
  expect(wished(search).languages).toEqual(languages);
});

test("of three languages two stand side by side, or one alone", () => {
  expect(tongues(three)).toEqual([["de", "fr"], ["de", "en"], ["fr", "en"], ["de"], ["fr"], ["en"]]);
  expect(wished("languages=fr-en", three).languages).toEqual(["fr", "en"]);
});

test("ideas are named by their shelf numbers, in one list or several, each once and in their order", () => {
  expect(wished("ideas=12,3&ideas=7&ideas=3").chosen).toEqual([3, 7, 12]);
  expect(wished("ideas=0,-1,1.5,x,12345678901,,8").chosen).toEqual([8]);
  expect(wished(`ideas=${Array.from({ length: 700 }, (_, place) => place + 1).join()}`).chosen).toHaveLength(500);
});

test("people are named unless the address says no", () => {
  expect(wished("names=no").names).toBe(false);
  expect(wished("names=yes").names).toBe(true);
});

test("the address of what is wished says only what is not usual, and asks for the same again", () => {
  const usual = wished("");
  expect(searchOf({ kind: "exchange" }, usual, two)).toEqual([]);
  const other = { languages: ["fr"], names: false, chosen: [3, 12] } as const;
  const search = searchOf({ kind: "month", month: "2026-10" }, other, two);
  expect(search.map((pair) => pair.join("="))).toEqual(["month=2026-10", "languages=fr", "names=no", "ideas=3,12"]);
  expect(wishedIn(new URLSearchParams(search.map(([name, value]) => [name, value])), two)).toEqual(other);
});
