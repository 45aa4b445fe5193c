import { v7 as newId } from "uuid";
import { keepMember, type Stage } from "@/db/rehearsal/people";
import { answerTo, operations } from "@/domain/access";
import type { Member } from "@/domain/member";
import type { Refusal } from "@/domain/outcome";
import { mostLinks } from "@/domain/report-link";
import { type Answer, ask, type Credentials, type Sent } from "./ask";
import { bearerOf, type Caller, sessionOf } from "./callers";
import type { Operation } from "./document";
import { exampleOf, type Things } from "./examples";
import { askerOf, type Kind, kindsOf, type Make, matterOf } from "./matters";

/** Who and what there is to try refusals with. */
export interface Troupe {
  readonly stage: Stage;
  readonly everybody: readonly Caller[];
  readonly make: Make;
  readonly told: readonly Operation[];
}

/** What is needed to call one operation. */
interface Scene extends Troupe {
  readonly operation: Operation;
  readonly caller: Caller & { readonly member: Member };
  readonly things: Things;
  readonly sent: Sent;
}

const plain: Kind = { label: "", place: "home", shown: true };

/** A coordinator who has done nothing yet, with all it takes for an operation that would succeed. */
export async function sceneOf(
  operation: Operation,
  troupe: Troupe,
  kind: Kind = kindsOf(operation)[0] ?? plain,
): Promise<Scene> {
  const member = await keepMember("Eine Koordinatorin", "coordinator", troupe.stage.libraries.dresden);
  const caller = {
    name: "coordinator",
    member,
    city: "dresden",
    invited: false,
    token: null,
    who: await sessionOf(member),
  } as const;
  const things = await troupe.make(operation, kind, caller);
  const sent = exampleOf({ name: operation.name, takes: operation.body !== null }, things);
  if (!sent) throw new Error(`There is no example of what ${operation.name} takes.`);
  return { ...troupe, operation, caller, things, sent };
}

type Try = (scene: Scene) => Promise<Answer | null> | null;

const again = ({ operation, caller }: Scene, sent: Sent, who: Credentials = caller.who): Promise<Answer> =>
  ask(operation, who, sent);

/** The body of an example with something else in it. */
function bodyWith({ body }: Sent, more: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return { ...(typeof body === "object" && body), ...more };
}

/** What only another machine brings about: a test beside the action has one that does. */
type Outside = Extract<Refusal, `suggestion_${string}`>;

/** How each refusal is brought about; null where an operation cannot be brought to it. */
export const refusals: Readonly<Record<Exclude<Refusal, "internal" | "unavailable" | Outside>, Try>> = {
  not_signed_in: (scene) => again(scene, scene.sent, {}),
  not_understood: (scene) => again(scene, { ...scene.sent, raw: '{"half":' }),
  too_large: (scene) => again(scene, { ...scene.sent, raw: JSON.stringify("x".repeat(1_000_001)) }),
  wrong_content_type: (scene) => again(scene, { ...scene.sent, headers: { "Content-Type": "text/plain" } }),
  foreign_origin: (scene) => again(scene, { ...scene.sent, headers: { "Sec-Fetch-Site": "cross-site" } }),
  invalid: (scene) =>
    again(
      scene,
      scene.operation.body || scene.operation.method !== "GET"
        ? { ...scene.sent, body: bodyWith(scene.sent, { unheard: 1 }) }
        : { ...scene.sent, query: { unheard: "1" } },
    ),
  not_found(scene) {
    const last = [...scene.operation.path.matchAll(/\{(\w+)\}/g)].at(-1)?.[1];
    if (last === undefined) return null;
    const other = last === "programme" ? "nowhere" : newId();
    // Whoever is no owner is let go of without a word; so it is the idea that is not there.
    const part = last === "member" ? "idea" : last;
    return again(scene, { ...scene.sent, parts: { ...scene.sent.parts, [part]: other } });
  },
  wrong_method: (scene) => ask({ ...scene.operation, method: "PUT" }, scene.caller.who, scene.sent),
  async read_only(scene) {
    const { who } = await bearerOf(scene.caller.member, { changes: false });
    return again(scene, scene.sent, who);
  },
  async not_allowed({ operation, everybody, make }) {
    const need = operations[operation.name];
    if (!need) return null;
    for (const kind of kindsOf(operation)) {
      const refused = everybody.find(
        (caller) =>
          caller.token !== "reading" && answerTo(askerOf(caller, kind), need, matterOf(operation, kind)) === 403,
      );
      if (!refused) continue;
      const sent = exampleOf(
        { name: operation.name, takes: operation.body !== null },
        await make(operation, kind, refused),
      );
      return sent && ask(operation, refused.who, sent);
    }
    return null;
  },
  async request_reused(scene) {
    const key = { "Idempotency-Key": newId() };
    const moving = scene.told.find(({ name }) => name === "moveIdea");
    const other = scene.everybody.find(({ name }) => name === "librarian of strasbourg");
    if (!moving || !other) return null;
    const elsewhere = await sceneOf(moving, scene);
    await ask(moving, other.who, { ...elsewhere.sent, headers: key });
    return again(scene, { ...scene.sent, headers: key });
  },
  async id_taken(scene) {
    const { body } = scene.sent;
    if (typeof body !== "object" || body === null || !("id" in body)) return null;
    await again(scene, scene.sent);
    return again(scene, scene.sent);
  },
  async archived(scene) {
    const rests = await sceneOf(scene.operation, scene, { ...plain, archived: true });
    return again(rests, rests.sent);
  },
  newer_edition(scene) {
    const text = { edition: 7, source: "Von gestern" };
    const old: Readonly<Record<string, unknown>> = {
      editIdea: { title: text },
      editComment: { edition: 7, text: text.source },
      translateIdea: { language: "fr", title: { ...text, madeFrom: 1 } },
      translateComment: { language: "fr", madeFrom: 1, edition: 7, text: text.source },
      confirmTranslation: bodyWith(scene.sent, { madeFrom: 7 }),
      setStuckAfter: bodyWith(scene.sent, { instead: 365 }),
      ...Object.fromEntries(
        ["renameProgramme", "renameStatus", "renameTheme", "editEntry", "editExchange"].map((name) => [
          name,
          bodyWith(scene.sent, { edition: 1_000_000 }),
        ]),
      ),
    };
    const body = old[scene.operation.name];
    return body === undefined ? null : again(scene, { ...scene.sent, body });
  },
  async language_taken(scene) {
    const translating = scene.told.find(({ name }) => name === "translateIdea");
    if (!translating) return null;
    const { place, idea } = scene.things;
    await ask(translating, scene.caller.who, {
      parts: { programme: place.slug, idea },
      body: { language: "fr", title: { madeFrom: 1, edition: null, source: "Lire" } },
    });
    const { title } = bodyWith(scene.sent, {});
    const body =
      scene.operation.name === "editIdea"
        ? { title: { ...Object(title), language: "fr" } }
        : bodyWith(scene.sent, { language: "fr" });
    return again(scene, { ...scene.sent, body });
  },
  async newer_change(scene) {
    const moving = scene.told.find(({ name }) => name === "moveIdea");
    if (!moving) return null;
    const { place, idea } = scene.things;
    await ask(moving, scene.caller.who, {
      parts: { programme: place.slug, idea },
      body: { status: place.statuses[2], after: null },
    });
    return again(scene, scene.sent);
  },
  nothing_to_undo: (scene) => again(scene, { ...scene.sent, body: { deed: newId() } }),
  async too_many_tokens(scene) {
    for (let count = 0; count <= 20; count += 1) {
      const answer = await again(scene, { ...scene.sent, body: bodyWith(scene.sent, { id: newId() }) });
      if (answer.status !== 200) return answer;
    }
    return null;
  },
  async suggestions_off(scene) {
    const { TRANSLATOR: service, TRANSLATOR_URL: address } = process.env;
    delete process.env["TRANSLATOR"];
    delete process.env["TRANSLATOR_URL"];
    try {
      return await again(scene, scene.sent);
    } finally {
      Object.assign(process.env, { TRANSLATOR: service, TRANSLATOR_URL: address });
    }
  },
  async too_many_filters(scene) {
    for (let count = 0; count <= 50; count += 1) {
      const body = bodyWith(scene.sent, { id: newId(), name: newId() });
      const answer = await again(scene, { ...scene.sent, body });
      if (answer.status !== 200) return answer;
    }
    return null;
  },
  async too_many_links(scene) {
    for (let count = 0; count <= mostLinks; count += 1) {
      const answer = await again(scene, { ...scene.sent, body: bodyWith(scene.sent, { id: newId() }) });
      if (answer.status !== 200) return answer;
    }
    return null;
  },
  async too_many_requests(scene) {
    const before = process.env["RATE_LIMIT"];
    process.env["RATE_LIMIT"] = "1";
    try {
      const who = await sessionOf(scene.caller.member);
      await again(scene, scene.sent, who);
      return await again(scene, scene.sent, who);
    } finally {
      process.env["RATE_LIMIT"] = before;
    }
  },
};

/** What an operation says of itself and cannot be brought to by one request after the other. */
export function isRace(code: string, { body, method }: Operation): boolean {
  // Two deeds of one id in two programmes at the same moment.
  return (
    code === "id_taken" &&
    (method !== "POST" ||
      !(typeof body?.["properties"] === "object" && body["properties"] !== null && "id" in body["properties"]))
  );
}
