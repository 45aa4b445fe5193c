import { assert, asyncProperty, oneof, string } from "fast-check";
import { v7 as newId } from "uuid";
import { beforeAll, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { keepToken, newSecret } from "@/db/tokens";
import { api } from "./app";

let people: Cast;
const secret = newSecret();

beforeAll(async () => {
  process.env["RATE_LIMIT"] = "0";
  people = await cast();
  const token = { id: newId(), name: "x", changes: false, programme: null, expiresAt: null, secret };
  await keepToken(people.anna, token);
});

interface Told {
  readonly total?: number;
  readonly next?: string | null;
  readonly hits?: readonly { readonly card: { readonly number: number; readonly theme: string | null } }[];
  readonly code?: string;
  readonly fields?: Readonly<Record<string, string>>;
}

async function ask(query: string): Promise<{ status: number; told: Told }> {
  const answer = await api.request(`/api/v1/programmes/${people.gate.slug}/search?${query}`, {
    headers: { Authorization: `Bearer ${secret}` },
  });
  return { status: answer.status, told: (await answer.json()) as Told };
}

const searching = (words: string) => ask(new URLSearchParams({ words }).toString());

test("a search is filtered as the board is, and read page by page", async () => {
  const whole = await searching("lesen");
  const themes = (whole.told.hits ?? []).map(({ card }) => card.theme);
  const theme = themes[0] ?? "";
  const filtered = await ask(`words=lesen&theme=${theme}`);
  expect(filtered.told.total).toBe(themes.filter((other) => other === theme).length);

  const read: number[] = [];
  let cursor = "";
  do {
    const { told } = await ask(`words=lesen&limit=2${cursor && `&cursor=${cursor}`}`);
    read.push(...(told.hits ?? []).map(({ card }) => card.number));
    cursor = told.next ?? "";
  } while (cursor);
  expect(read).toEqual((whole.told.hits ?? []).map(({ card }) => card.number));
});

test("a cursor is good for its own search only", async () => {
  const { told } = await ask("words=lesen&limit=1");
  for (const other of [`words=buch&cursor=${told.next}`, "words=lesen&cursor=x", "words=lesen&cursor=%00"]) {
    const answer = await ask(other);
    expect([answer.status, answer.told.fields], other).toEqual([422, { cursor: "not_a_cursor" }]);
  }
});

const bad = [
  ..."' \" ` ; -- /* */ % _ * ? \\ \\\\ ( ) (( )) [ ] { } < > | || & && ! ~ ^ $ # @ : :: = == + - ... ,".split(" "),
  ..."OR AND NOT NEAR NEAR/2 null undefined NaN true __proto__ constructor toString DS- DS-0 -1 1e9 0x10".split(" "),
  ..."\"Buch 'Buch' Buch* *Buch title:Buch Buch^2 Buch~ %Buch% Buch_ Buch\\ (Buch Buch) Buch:* <->Buch".split(" "),
  "Buch OR 1=1",
  "'; drop table terms; --",
  "Buch & Kind | !Stadt",
  "NEAR(Buch Kind, 2)",
  "<script>alert(1)</script>",
  "{{7*7}} ${7*7}",
  "👩‍👩‍👧‍👦",
  "📚 Buch 📚",
  "🇩🇪🇫🇷",
  "e\u0301\u0301\u0301\u0301",
  "\u202eBuch",
  "\ufeffBuch",
  "\uffff",
  "\u0000",
  "Buch\u0000Kind",
  "\ud83d",
  "\udc00Buch",
  "\u200b\u200b",
  "日本語 図書館",
  "кириллица",
  "ﬁ ﬂ ½ ² Ⅳ ß",
  "İstanbul ıstanbul",
  "\u{10FFFF}",
  "a\u{10FFFF}",
  "l’ d’ qu’",
  "x".repeat(200),
  "x".repeat(201),
  "x".repeat(10_000),
  "ü".repeat(200),
  "𝒶".repeat(200),
  "Buch ".repeat(40),
  "a b c d e f g h i j k l m n o p q r s t u v w x y z",
  "99999999999999999999",
];

test("a hundred bad words have an answer or a clear problem each, and no error", async () => {
  expect(bad.length).toBeGreaterThanOrEqual(100);
  for (const words of bad) {
    const { status, told } = await searching(words);
    const clear = status === 200 ? told.total !== undefined : status === 422 && told.fields?.["words"] !== undefined;
    expect(clear, `${JSON.stringify(words.slice(0, 40))}: ${status} ${JSON.stringify(told).slice(0, 200)}`).toBe(true);
  }
  expect((await searching("x".repeat(10_000))).told.fields).toEqual({ words: "too_long" });
  expect((await searching("\u0000")).told.fields).toEqual({ words: "nul" });
  expect((await searching(" ")).told.fields).toEqual({ words: "empty" });
});

test("nor has anything else that can be typed", async () => {
  const typed = oneof(string({ unit: "binary", maxLength: 250 }), string({ unit: "grapheme", maxLength: 60 }));
  await assert(
    asyncProperty(typed, async (words) => {
      const { status } = await searching(words);
      expect([200, 422], words).toContain(status);
    }),
    { numRuns: 150 },
  );
});
