import { expect, test } from "vitest";
import type { Card } from "@/domain/board";
import { addressOf } from "@/domain/filter";
import type { Figure } from "./figures";
import type { FigureName } from "./progress";
import { filterOf } from "./seen-as";

const partner = (id: string) => ({ id, city: {}, name: {}, language: "de" }) as const;
const person = (id: string, library: string) => ({ id, name: id, library, branch: "", guest: false });
const programme = {
  mark: "DS",
  partners: [partner("dd"), partner("sx")],
  people: [person("anna", "dd"), person("luc", "sx")],
};

const card = (id: string, given: Partial<Card>): Card => ({
  id,
  number: 1,
  status: "s",
  theme: null,
  rank: "a0",
  due: null,
  since: "2026-01-01T08:00:00Z",
  title: { original: "de", texts: { de: id } },
  outdated: [],
  owners: [],
  comments: 0,
  archived: false,
  revision: 1,
  ...given,
});

const board = [
  card("a", { theme: "clubs", owners: ["anna"] }),
  card("b", { theme: "clubs", owners: ["anna", "luc"] }),
  card("c", { theme: "clubs", owners: ["luc"], outdated: ["fr"] }),
  card("d", { theme: "schools" }),
];

function addressFor(name: FigureName, ideas: Figure, programmeThen = programme): string | null {
  const filter = filterOf({ name, ideas }, board, programmeThen);
  return filter && addressOf(filter);
}

test("a theme is a filter, and so is what one city of two carries alone", () => {
  const of = { figure: "theme", of: "clubs" } as const;
  expect(addressFor({ ...of, part: { carried: "all" } }, ["c", "b", "a"])).toBe("?theme=clubs");
  const alone = { ...of, part: { carried: "alone", library: "sx" } } as const;
  expect(addressFor(alone, ["c"])).toBe("?theme=clubs&city=sx&missing=dd");
  const three = { ...programme, partners: [...programme.partners, partner("kl")] };
  expect(addressFor(alone, ["c"], three)).toBeNull();
});

test("what is outdated is a filter where it is so in one language, and nothing else is", () => {
  expect(addressFor({ figure: "outdated" }, ["c"])).toBe("?outdated=fr");
  expect(addressFor({ figure: "outdated" }, ["a", "c"])).toBeNull();
});

test("a filter that would show more or less, or nothing, is none", () => {
  const all = { figure: "theme", of: "clubs", part: { carried: "all" } } as const;
  for (const ideas of [["a", "b"], ["a", "b", "c", "d"], ["a", "b", "x"], []])
    expect(addressFor(all, ideas)).toBeNull();
});

test("a figure that counts nothing leads nowhere", () => {
  expect(addressFor({ figure: "theme", of: "nobody’s", part: { carried: "all" } }, [])).toBeNull();
});

test.each([
  { figure: "stuck" },
  { figure: "status", of: "s", part: { carried: "all" } },
  { figure: "theme", of: null, part: { carried: "all" } },
  { figure: "theme", of: "clubs", part: { carried: "tandem" } },
] as const)("no filter says %o", (name) => expect(addressFor(name, ["a"])).toBeNull());
