import { v7 as newId } from "uuid";
import {
  ended,
  expect,
  living,
  type Program,
  personOf,
  propose,
  statusOf,
  test,
  vocabularyOf,
  type Who,
} from "./people";

const ideas = `/programmes/${living}/ideas`;

interface Problem {
  readonly code: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly current?: unknown;
}

test("the same request twice does its deed once and is answered alike", { tag: "@postgres" }, async ({ program }) => {
  const anna = await program("anna");
  const key = { "Idempotency-Key": newId() };
  const idea = { id: newId(), title: "Lesen im Boot", language: "de" };
  const first = await anna.send("POST", ideas, idea, key);
  const second = await anna.send("POST", ideas, idea, key);
  expect(first.status()).toBe(200);
  expect(await second.json()).toEqual(await first.json());
  const list = (await (await anna.get(`${ideas}?sort=-number`)).json()) as { ideas: readonly { id: string }[] };
  expect(list.ideas.filter((card) => card.id === idea.id)).toHaveLength(1);

  const luc = await program("luc");
  const theirs = await luc.send("POST", ideas, { ...idea, id: newId() }, key);
  expect(theirs.status()).toBe(409);
  expect(await theirs.json()).toEqual(expect.objectContaining({ code: "request_reused" }));
});

test("what is sent and cannot be kept is refused by field, and nothing changes", { tag: "@postgres" }, async ({
  program,
}) => {
  const anna = await program("anna");
  const { id } = await propose(anna, "Schlechte Eingaben");
  const words = await vocabularyOf(anna);
  const foreign = await vocabularyOf(anna, ended);
  const status = statusOf(words, "agreed");
  const text = (title: string) => ({ id: newId(), title, language: "de" });
  const remark = (text: unknown, language: unknown = "de") => ({ id: newId(), text, language });
  const before = await (await anna.get(`${ideas}/${id}`)).json();

  const tries: [string, string, unknown, Record<string, string>][] = [
    ["POST", ideas, text(""), { title: "empty" }],
    ["POST", ideas, text(" \n\t "), { title: "empty" }],
    ["POST", ideas, text("ä".repeat(201)), { title: "too_long" }],
    ["POST", ideas, text("a\0b"), { title: "nul" }],
    ["POST", ideas, { id: "1", title: "Eins", language: "it" }, { id: "not_an_id", language: "not_a_language" }],
    ["POST", ideas, { title: "Eins", language: "en", id: newId() }, { language: "not_a_language" }],
    ["POST", ideas, { ...text("Eins"), status }, { status: "unknown_field" }],
    ["POST", ideas, { ...text("Eins"), title: 5 }, { title: "wrong_type" }],
    ["POST", ideas, { id: newId(), language: "de" }, { title: "empty" }],
    ["POST", `${ideas}/${id}/move`, { status: newId(), after: null }, { status: "not_a_status" }],
    ["POST", `${ideas}/${id}/move`, { status: statusOf(foreign, "done"), after: null }, { status: "not_a_status" }],
    ["POST", `${ideas}/${id}/move`, { status, after: id }, { after: "not_an_id" }],
    ["PATCH", `${ideas}/${id}`, { due: "2025-02-29" }, { due: "not_a_day" }],
    ["PATCH", `${ideas}/${id}`, { due: "morgen" }, { due: "not_a_day" }],
    ["PATCH", `${ideas}/${id}`, { theme: foreign.themes[0]?.id }, { theme: "not_a_theme" }],
    [
      "PATCH",
      `${ideas}/${id}`,
      { description: { edition: 1, source: "ü".repeat(20_001) } },
      { description: "too_long" },
    ],
    ["PATCH", `${ideas}/${id}`, { description: { edition: 0, source: "x" } }, { description: "wrong_type" }],
    ["POST", `${ideas}/${id}/owners`, { member: newId() }, { member: "not_a_member" }],
    ["POST", `${ideas}/${id}/owners`, { member: personOf(words, "Katrin") }, { member: "not_a_member" }],
    ["POST", `${ideas}/${id}/comments`, remark(""), { text: "empty" }],
    ["POST", `${ideas}/${id}/comments`, remark("x".repeat(10_001)), { text: "too_long" }],
    ["POST", `${ideas}/${id}/comments`, remark("Hallo", "en"), { language: "not_a_language" }],
  ];
  for (const [method, path, body, fields] of tries) {
    const answer = await anna.send(method as "POST", path, body);
    expect(answer.headers()["content-type"], `${method} ${path}`).toContain("application/problem+json");
    expect(await answer.json(), `${method} ${path} ${JSON.stringify(body).slice(0, 80)}`).toEqual(
      expect.objectContaining({ code: "invalid", status: 422, fields }),
    );
  }
  // A lone half of a surrogate pair cannot be written by JSON.stringify.
  const broken = await anna.send("POST", ideas, `{"id":"${newId()}","title":"kaputt \\ud83d","language":"de"}`);
  expect(((await broken.json()) as Problem).fields).toEqual({ title: "broken_text" });
  expect(await (await anna.get(`${ideas}/${id}`)).json()).toEqual({ ...before, revision: expect.any(Number) });
});

test("two hundred characters as people count them fit, whatever they are made of", async ({ program }) => {
  const anna = await program("anna");
  const family = "👩‍👩‍👧‍👦";
  for (const title of [family.repeat(200), "é".repeat(200)]) {
    const answer = await anna.send("POST", ideas, { id: newId(), title, language: "de" });
    expect(answer.status(), await answer.text()).toBe(200);
  }
  const long = await anna.send("POST", ideas, { id: newId(), title: family.repeat(201), language: "de" });
  expect(((await long.json()) as Problem).fields).toEqual({ title: "too_long" });
});

test("what is no request of ours is refused before anything is read from it", { tag: "@postgres" }, async ({
  program,
}) => {
  const anna = await program("anna");
  const idea = () => ({ id: newId(), title: "Von draußen", language: "de" });
  const code = async (answer: Awaited<ReturnType<Program["get"]>>) => [
    answer.status(),
    ((await answer.json()) as Problem).code,
  ];

  expect(await code(await anna.send("POST", ideas, idea(), { Origin: "https://elsewhere.example" }))).toEqual([
    403,
    "foreign_origin",
  ]);
  expect(await code(await anna.send("POST", ideas, idea(), { "Sec-Fetch-Site": "cross-site" }))).toEqual([
    403,
    "foreign_origin",
  ]);
  expect(await code(await anna.send("POST", ideas, "title=x", { "Content-Type": "text/plain" }))).toEqual([
    415,
    "wrong_content_type",
  ]);
  for (const body of ['{"title":', "", "[]", "null", '"x"', "{]"]) {
    const [status, word] = await code(await anna.send("POST", ideas, body));
    expect([400, 422], body).toContain(status);
    expect(["not_understood", "invalid"], body).toContain(word);
  }
  expect(await code(await anna.send("POST", ideas, { ...idea(), title: "x".repeat(1_000_001) }))).toEqual([
    413,
    "too_large",
  ]);
  expect(await code(await anna.send("PUT", ideas, idea()))).toEqual([405, "wrong_method"]);
  expect(await code(await anna.send("POST", ideas, idea(), { "Idempotency-Key": "eins" }))).toEqual([422, "invalid"]);
  for (const path of [
    "/nowhere",
    "/programmes/nowhere",
    "/programmes/%00/board",
    "/programmes/%ff/board",

    `/programmes/${living}/nowhere`,
    `${ideas}/0`,
    `${ideas}/99999999999999`,
    `${ideas}/${newId()}`,
    `${ideas}/%00`,
  ]) {
    expect(await code(await anna.get(path)), path).toEqual([404, "not_found"]);
  }
  const nobody = await program(null);
  for (const path of [
    "/me",
    "/programmes",
    `/programmes/${living}/board`,
    `/programmes/${living}/events`,
    "/nowhere",
  ]) {
    expect(await code(await nobody.get(path)), path).toEqual([401, "not_signed_in"]);
  }
  expect((await nobody.get("/openapi.json")).status()).toBe(200);
});

test("each role can do what it may, and what it may not see does not exist", { tag: "@postgres" }, async ({
  program,
}) => {
  const mira = await program("mira");
  const words = await vocabularyOf(mira);
  const { id: hidden } = await propose(mira, "Rollenprobe");
  const invited = 3;

  const deeds = (
    idea: string | number,
  ): readonly (readonly [string, "POST" | "PATCH" | "DELETE", string, unknown])[] => [
    ["move", "POST", `${ideas}/${idea}/move`, { status: statusOf(words, "agreed"), after: null }],
    ["edit", "PATCH", `${ideas}/${idea}`, { due: "2027-03-01" }],
    ["own", "POST", `${ideas}/${idea}/owners`, { member: personOf(words, "Inès") }],
    ["let go", "DELETE", `${ideas}/${idea}/owners/${personOf(words, "Inès")}`, undefined],
    ["comment", "POST", `${ideas}/${idea}/comments`, { id: newId(), text: "Gut so", language: "de" }],
    ["archive", "POST", `${ideas}/${idea}/archive`, {}],
    ["restore", "POST", `${ideas}/${idea}/restore`, {}],
  ];
  const answersOf = async (who: Who, idea: string | number): Promise<Record<string, number>> => {
    const person = await program(who);
    const answers: Record<string, number> = { see: (await person.get(`${ideas}/${idea}`)).status() };
    for (const [name, method, path, body] of deeds(idea)) {
      answers[name] = (await person.send(method, path, body)).status();
    }
    return answers;
  };
  const all = { see: 200, move: 200, edit: 200, own: 200, "let go": 200, comment: 200, archive: 200, restore: 200 };
  const none = Object.fromEntries(Object.keys(all).map((deed) => [deed, 404]));
  const guests = { ...Object.fromEntries(Object.keys(all).map((deed) => [deed, 403])), see: 200, comment: 200 };

  for (const who of ["admin", "mira", "claire"] as const) expect(await answersOf(who, hidden), who).toEqual(all);
  for (const who of ["anna", "luc"] as const) {
    expect(await answersOf(who, hidden), who).toEqual({ ...all, archive: 403, restore: 403 });
  }
  expect(await answersOf("guest", hidden)).toEqual(none);
  expect(await answersOf("guest", invited)).toEqual(guests);
  const guest = await program("guest");
  expect((await guest.get(`/programmes/${ended}/board`)).status()).toBe(404);
  expect((await guest.send("POST", ideas, { id: newId(), title: "Neu", language: "de" })).status()).toBe(403);
});

test("a comment is its author's to change, and a coordinator's to delete", async ({ program }) => {
  const [anna, luc, claire] = [await program("anna"), await program("luc"), await program("claire")];
  const { id } = await propose(anna, "Wem ein Kommentar gehört");
  const comment = newId();
  const path = `${ideas}/${id}/comments/${comment}`;
  await luc.send("POST", `${ideas}/${id}/comments`, { id: comment, text: "Bonjour", language: "fr" });
  expect((await anna.send("PATCH", path, { edition: 1, text: "Hallo" })).status()).toBe(403);
  expect((await anna.send("DELETE", path)).status()).toBe(403);
  expect((await luc.send("PATCH", path, { edition: 1, text: "Bonsoir" })).status()).toBe(200);
  expect((await claire.send("DELETE", path)).status()).toBe(200);
  expect((await luc.send("PATCH", path, { edition: 2, text: "Encore" })).status()).toBe(404);
});

test("an older edition stores nothing and is answered with the newest", { tag: "@postgres" }, async ({ program }) => {
  const [anna, luc] = [await program("anna"), await program("luc")];
  const { id } = await propose(anna, "Zwei schreiben zugleich");
  const edit = (source: string) => ({ description: { edition: 1, source } });
  expect((await luc.send("PATCH", `${ideas}/${id}`, edit("De Strasbourg"))).status()).toBe(200);
  const late = await anna.send("PATCH", `${ideas}/${id}`, { ...edit("Aus Dresden"), due: "2027-05-01" });
  expect(late.status()).toBe(409);
  expect(await late.json()).toEqual(
    expect.objectContaining({
      code: "newer_edition",
      fields: { description: "newer" },
      current: expect.objectContaining({ edition: 2, source: "De Strasbourg" }),
    }),
  );
  const idea = (await (await anna.get(`${ideas}/${id}`)).json()) as { card: { due: string | null } };
  expect(idea.card.due).toBeNull();
});

test("the program knows how it is, and the document names every address", async ({ program }) => {
  const nobody = await program(null);
  const up = await nobody.context.get("/up");
  expect(up.status()).toBe(200);
  expect(await up.json()).toEqual({
    engine: expect.stringMatching(/^(sqlite|postgres)$/),
    migration: expect.any(String),
  });
  const { paths } = (await (await nobody.get("/openapi.json")).json()) as { paths: Record<string, object> };
  const documented = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path.replace("/api/v1", "")}`),
  );
  expect(documented).toEqual(
    expect.arrayContaining([
      "get /programmes",
      "get /programmes/{programme}/board",
      "get /programmes/{programme}/events",
      "post /programmes/{programme}/ideas",
      "patch /programmes/{programme}/ideas/{idea}",
      "post /programmes/{programme}/ideas/{idea}/move",
      "post /programmes/{programme}/ideas/{idea}/comments",
      "get /programmes/{programme}/ideas/{idea}/history",
    ]),
  );
});
