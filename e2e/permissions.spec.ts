import { v7 as newId } from "uuid";
import { type Asker, answerTo, changesNothing, operations } from "@/domain/access";
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

/** The people of the demo, as the rules about people know them; the guest was invited to the idea `shown`. */
const team = { partner: true, invited: "nowhere" } as const;
const askers: readonly (readonly [Who | null, Asker])[] = [
  [null, { role: null, partner: false, invited: "nowhere" }],
  ["guest", { role: "guest", partner: true, invited: "beside" }],
  ["anna", { role: "librarian", ...team }],
  ["luc", { role: "librarian", ...team }],
  ["mira", { role: "coordinator", ...team }],
  ["claire", { role: "coordinator", ...team }],
  ["admin", { role: "administrator", ...team }],
];
const shown = "3";

interface Told {
  readonly name: string;
  readonly method: "GET" | "POST" | "PATCH" | "DELETE";
  readonly path: string;
}

/** What addresses and bodies name. */
interface Things {
  readonly programme: string;
  readonly idea: string;
  readonly comment: string;
  readonly member: string;
  readonly token: string;
  readonly deed: string;
  readonly status: string;
  readonly theme: string;
  readonly library: string;
  readonly exchange: string;
  readonly entry: string;
  readonly request: string;
  readonly filter: string;
  /** A link to the report, and the secret of one that is open. */
  readonly link: string;
  readonly secret: string;
}

const rendering = { language: "fr", madeFrom: 1, edition: null, text: "Bien" };

const meeting = {
  kind: "online",
  names: { de: "Wer was darf", fr: "Qui peut quoi" },
  begins: "2031-05-08T14:00",
  ends: "2031-05-08T15:30",
};

const bodies: Readonly<Record<string, (things: Things) => unknown>> = {
  editMe: () => ({}),
  preview: () => ({ source: "*Lesen*" }),
  makeToken: () => ({ id: newId(), name: "Probe", changes: false, programme: null, expires: "2199-12-31" }),
  proposeIdea: ({ deed }) => ({ id: deed, title: "Lesen im Takt", language: "de" }),
  editIdea: () => ({ due: "2027-03-01" }),
  moveIdea: ({ status }) => ({ status, after: null }),
  ownIdea: ({ member }) => ({ member }),
  addComment: () => ({ id: newId(), text: "Gut so", language: "de" }),
  editComment: () => ({ edition: 1, text: "Noch besser" }),
  translateIdea: () => ({ language: "fr", title: { madeFrom: 1, edition: null, source: "Qui peut quoi" } }),
  translateComment: () => rendering,
  confirmTranslation: ({ comment }) => ({ text: comment, language: "fr", madeFrom: 1 }),
  addExchange: ({ deed }) => ({ id: deed, ...meeting }),
  editExchange: () => ({ edition: 1, ends: "2031-05-08T16:00" }),
  makeReportLink: ({ link }) => sharing(link),
  undo: ({ deed }) => ({ deed }),
  changeIdeas: ({ idea }) => ({ ideas: [idea], due: "2027-05-01" }),
  askForTranslation: ({ library, request }) => ({ id: request, comment: null, language: "fr", library, asked: null }),
  tellTranslating: () => ({ comment: null, language: "fr", open: false }),
  suggestTranslation: ({ comment }) => ({ text: comment, language: "fr" }),
  renameProgramme: () => renamed,
  renameStatus: () => renamed,
  renameTheme: () => renamed,
  addTheme: () => ({ id: newId(), names: renamed.names }),
  addEntry: () => ({ id: newId(), ...explained }),
  editEntry: () => ({ edition: 1, ...explained }),
  saveFilter: ({ filter }) => ({ id: filter, name: filter, address: "?words=Lesen", shared: false }),
  editFilter: ({ filter }) => ({ name: `${filter} neu` }),
  setStuckAfter: () => ({ days: 31, instead: 30 }),
  markSeen: () => ({ revision: 1 }),
  markAllSeen: () => ({ revision: 1 }),
};

function sharing(id: string) {
  const expires = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
  return { id, label: "Amt", names: false, languages: ["de"], period: null, chosen: [], expires };
}

const renamed = { edition: 1, names: { de: "Wer was darf", fr: "Qui peut quoi" } };
const explained = { terms: { de: "Wer darf", fr: "Qui peut" }, also: {}, notes: {} };

/** What is asked in the address, where something must be. */
const queries: Readonly<Record<string, string>> = { searchIdeas: "?words=Lesen" };

/**
 * What would change names, words and settings of the programme that everybody works in, or clear away somebody's news, or
 * needs a translation service: those who may are tried beside the code, here only those who may not.
 */
const refusedOnly = [
  "renameProgramme",
  "renameStatus",
  "renameTheme",
  "addTheme",
  "addEntry",
  "editEntry",
  "removeEntry",
  "suggestTranslation",
  "setStuckAfter",
  "markAllSeen",
];

test("over the network, too, everybody is answered as the table of permissions says", { tag: "@postgres" }, async ({
  program,
}) => {
  const mira = await program("mira");
  const told = await operationsOf(mira);
  const words = await vocabularyOf(mira);
  const member = personOf(words, "Inès");
  const status = statusOf(words, "agreed");
  const { themes, partners } = words;
  const [theme, library] = [themes[0]?.id ?? "", partners[1]?.id ?? ""];
  const { id: common } = await propose(mira, "Wer was darf");
  const ideas = `/programmes/${living}/ideas`;
  const exchanges = `/programmes/${living}/exchanges`;
  const arranged = async (): Promise<string> => {
    const id = newId();
    await mira.send("POST", exchanges, { id, ...meeting });
    return id;
  };
  const known = await arranged();
  const links = `/programmes/${living}/report-links`;
  const linked = async (): Promise<{ link: string; secret: string }> => {
    const link = newId();
    const { secret } = (await (await mira.send("POST", links, sharing(link))).json()) as { secret: string };
    return { link, secret };
  };
  const shared = await linked();

  /** What somebody needs for one request: what she may change is hers alone, so that nobody changes it before. */
  const thingsFor = async (who: Who | null, { name, method }: Told, allowed: boolean): Promise<Things> => {
    const fresh = allowed && method !== "GET";
    const idea = fresh ? (await propose(mira, "Wer was darf")).id : common;
    const exchange = fresh && /^(edit|remove)Exchange$/.test(name) ? await arranged() : known;
    const [comment, token, deed, entry, request, filter] = [newId(), newId(), newId(), newId(), newId(), newId()];
    const revoked = fresh && name === "revokeReportLink" ? await linked() : shared;
    const link = name === "makeReportLink" ? newId() : revoked.link;
    const { secret } = shared;
    const named = { idea, comment, member, token, deed, exchange, entry, request, filter, link, secret };
    const things = { programme: living, status, theme, library, ...named };
    if (!fresh || !who) return things;
    const her = await program(who);
    const remark = { id: things.comment, text: "Gut", language: "de" };
    const discussed = /^(edit|delete|translate)Comment$|^confirmTranslation$/.test(name);
    if (discussed) await her.send("POST", `${ideas}/${idea}/comments`, remark);
    if (name === "confirmTranslation") {
      await her.send("POST", `${ideas}/${idea}/comments/${things.comment}/translations`, rendering);
    }
    if (name === "revokeToken") {
      await her.send("POST", "/me/tokens", {
        id: things.token,
        name: "Probe",
        changes: false,
        programme: null,
        expires: null,
      });
    }
    if (name === "withdrawRequest") {
      await her.send("POST", `${ideas}/${idea}/requests`, bodies["askForTranslation"]?.(things));
    }
    if (/^(edit|remove)Filter$/.test(name)) {
      await her.send("POST", `/programmes/${living}/filters`, bodies["saveFilter"]?.(things));
    }
    if (name === "undo") {
      await her.send("POST", `${ideas}/${idea}/move`, { status, after: null }, { "Idempotency-Key": things.deed });
    }
    return things;
  };

  const wrong: string[] = [];
  for (const [who, asker] of askers) {
    const her = await program(who);
    for (const operation of told) {
      const wanted = expectedOf(operation, asker);
      if (wanted === 200 && refusedOnly.includes(operation.name)) continue;
      const things = await thingsFor(who, operation, wanted === 200);
      const { status } = await request(her, operation, things);
      // Other journeys look for their ideas at the head of the same board.
      const left = [things.idea, ...(operation.name === "proposeIdea" ? [things.deed] : [])];
      for (const idea of left) if (idea !== common) await mira.send("POST", `${ideas}/${idea}/archive`, {});
      for (const exchange of [things.exchange, ...(operation.name === "addExchange" ? [things.deed] : [])]) {
        if (exchange !== known) await mira.send("DELETE", `${exchanges}/${exchange}`);
      }
      if (wanted === 200 && /^(save|edit)Filter$/.test(operation.name)) {
        await her.send("DELETE", `/programmes/${living}/filters/${things.filter}`);
      }
      if (wanted === 200 && operation.name === "makeReportLink") await mira.send("DELETE", `${links}/${things.link}`);
      if (status !== wanted) wrong.push(`${who} ${operation.name}: ${status} instead of ${wanted}`);
    }
  }
  await mira.send("DELETE", `${exchanges}/${known}`);
  await mira.send("DELETE", `${links}/${shared.link}`);
  expect(wrong).toEqual([]);
});

test("a guest reads what she was invited to, changes nothing of it, and finds no other programme", async ({
  program,
}) => {
  const guest = await program("guest");
  const told = await operationsOf(guest);
  const words = await vocabularyOf(guest);
  const status = statusOf(words, "agreed");
  const [theme, library] = [words.themes[0]?.id ?? "", words.partners[1]?.id ?? ""];
  const id = newId();
  const named = { comment: id, member: id, token: id, deed: id, exchange: id, entry: id, request: id, filter: id };
  const nowhere = { link: id, secret: "" };
  const things = { programme: living, idea: shown, status, theme, library, ...named, ...nowhere };
  const invited = { role: "guest", partner: true, invited: "here" } as const;
  const stranger = { role: "guest", partner: true, invited: "nowhere" } as const;
  for (const operation of told) {
    if (!operation.path.includes("{programme}")) continue;
    const elsewhere = await request(guest, operation, { ...things, programme: ended });
    expect([operation.name, elsewhere.status]).toEqual([operation.name, expectedOf(operation, stranger)]);
    const wanted = expectedOf(operation, invited);
    if (!operation.path.includes("{idea}") || operation.path.includes("{comment}")) continue;
    if (wanted === 200 && operation.method !== "GET") continue;
    const here = await request(guest, operation, things);
    expect([operation.name, here.status]).toEqual([operation.name, wanted]);
  }
});

test("a token that was made and revoked in the browser’s session opens nothing any more", { tag: "@postgres" }, async ({
  program,
}) => {
  const luc = await program("luc");
  const nobody = await program(null);
  const id = newId();
  const made = await luc.send("POST", "/me/tokens", {
    id,
    name: "Probe",
    changes: true,
    programme: null,
    expires: null,
  });
  const { secret } = (await made.json()) as { secret: string };
  const me = async () =>
    (await nobody.context.get("/api/v1/me", { headers: { Authorization: `Bearer ${secret}` } })).status();
  expect(await me()).toBe(200);
  const anna = await program("anna");
  expect((await anna.send("DELETE", `/me/tokens/${id}`)).status()).toBe(404);
  expect(await me()).toBe(200);
  expect((await luc.send("DELETE", `/me/tokens/${id}`)).status()).toBe(200);
  expect(await me()).toBe(401);
});

async function operationsOf(program: Program): Promise<readonly Told[]> {
  const document = (await (await program.get("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { operationId: string }>>;
  };
  const told = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, { operationId }]) => ({
      name: operationId,
      method: method.toUpperCase() as Told["method"],
      path: path.replace("/api/v1", ""),
    })),
  );
  // Each has its row, or the rules would say nothing about it.
  expect(told.map(({ name }) => name).sort()).toEqual(Object.keys(operations).sort());
  return told;
}

function expectedOf({ name, method, path }: Told, asker: Asker): number {
  const need = operations[name];
  if (!need) throw new Error(`There is no rule for ${name}.`);
  return answerTo(asker, need, {
    changes: method !== "GET" && !changesNothing.includes(name),
    programme: path.includes("{programme}"),
    // A guest has nothing of her own to take back, and keeps no filters.
    others: /^undo$|^(edit|remove)Filter$/.test(name) && asker.role === "guest",
  });
}

async function request(program: Program, { name, method, path }: Told, things: Things): Promise<{ status: number }> {
  const parts: Readonly<Record<string, string>> = { ...things };
  const address = path.replace(/\{(\w+)\}/g, (_, part: string) => parts[part] ?? "");
  // The head of a stream says as much as its beginning, and ends.
  if (name === "followEvents") return { status: (await program.context.head(`/api/v1${address}`)).status() };
  const answer =
    method === "GET"
      ? program.get(address + (queries[name] ?? ""))
      : program.send(method, address, bodies[name]?.(things));
  return { status: (await answer).status() };
}
