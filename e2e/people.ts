import {
  type APIRequestContext,
  type APIResponse,
  type Browser,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { v7 as newId } from "uuid";

export const password = process.env["DEMO_PASSWORD"] || "lesen-lire-2024";

/** The accounts of the demo, as people call them. */
export const accounts = {
  anna: { email: "anna@dresden.example", language: "de" },
  jonas: { email: "jonas@dresden.example", language: "de" },
  mira: { email: "mira@dresden.example", language: "de" },
  luc: { email: "luc@strasbourg.example", language: "fr" },
  ines: { email: "ines@strasbourg.example", language: "fr" },
  claire: { email: "claire@strasbourg.example", language: "fr" },
  guest: { email: "gast@schule.example", language: "de" },
  admin: { email: "admin@passerelle.example", language: "en" },
} as const;

export type Who = keyof typeof accounts;

/** Somebody's program: requests with her session, from our own origin as a page would send them. */
export interface Program {
  readonly context: APIRequestContext;
  get(path: string): Promise<APIResponse>;
  send(
    method: "POST" | "PATCH" | "DELETE" | "PUT",
    path: string,
    body?: unknown,
    headers?: Record<string, string>,
  ): Promise<APIResponse>;
}

interface Stage {
  /** Requests as somebody who is signed in, or as nobody. */
  readonly program: (who: Who | null) => Promise<Program>;
  /** A browser of its own in which somebody is signed in. */
  readonly desk: (who: Who, options?: Parameters<Browser["newContext"]>[0]) => Promise<Page>;
}

export const test = base.extend<Stage>({
  program: async ({ playwright, baseURL }, use) => {
    const contexts: APIRequestContext[] = [];
    await use(async (who) => {
      const context = await playwright.request.newContext({ baseURL: baseURL ?? "" });
      contexts.push(context);
      if (who) await signIn(context, accounts[who].email);
      return programOf(context, baseURL ?? "");
    });
    await Promise.all(contexts.map((context) => context.dispose()));
  },
  desk: async ({ browser, baseURL }, use) => {
    const open: Awaited<ReturnType<Browser["newContext"]>>[] = [];
    const wrong: string[] = [];
    await use(async (who, options) => {
      // Tall enough for whole columns: what lies below the edge is not in the page.
      const context = await browser.newContext({
        baseURL: baseURL ?? "",
        viewport: { width: 1440, height: 1_600 },
        ...options,
      });
      open.push(context);
      await signIn(context.request, accounts[who].email);
      // A sentence that a page was not given shows as its key, and people see no error.
      context.on("console", (message) => {
        if (message.text().includes("MISSING_MESSAGE")) wrong.push(message.text());
      });
      context.on("weberror", (error) => wrong.push(String(error.error())));
      return context.newPage();
    });
    await Promise.all(open.map((context) => context.close()));
    expect(wrong, "what went wrong in the pages unseen").toEqual([]);
  },
});

export { expect };

async function signIn(context: APIRequestContext, email: string): Promise<void> {
  const { csrfToken } = (await (await context.get("/api/auth/csrf")).json()) as { csrfToken: string };
  const answer = await context.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, shared: "false", callbackUrl: "/", json: "true" },
  });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
}

function programOf(context: APIRequestContext, origin: string): Program {
  return {
    context,
    get: (path) => context.get(`/api/v1${path}`),
    send: (method, path, body, headers = {}) =>
      context.fetch(`/api/v1${path}`, {
        method,
        headers: { Origin: origin, "Content-Type": "application/json", ...headers },
        ...(body !== undefined && { data: typeof body === "string" ? body : JSON.stringify(body) }),
      }),
  };
}

export const living = "dresden-strasbourg";
export const ended = "lire-notre-monde";

interface Vocabulary {
  readonly statuses: readonly { readonly id: string; readonly kind: string }[];
  readonly themes: readonly { readonly id: string }[];
  readonly partners: readonly { readonly id: string; readonly language: string }[];
  readonly people: readonly { readonly id: string; readonly name: string }[];
}

/** The words and people of the living programme. */
export async function vocabularyOf(program: Program, slug = living): Promise<Vocabulary> {
  return (await (await program.get(`/programmes/${slug}`)).json()) as Vocabulary;
}

export function statusOf({ statuses }: Vocabulary, kind: string): string {
  return statuses.find((status) => status.kind === kind)?.id ?? "";
}

export function personOf({ people }: Vocabulary, name: string): string {
  return people.find((person) => person.name.startsWith(name))?.id ?? "";
}

/** Proposes an idea for a test to work with; answers its id and number. */
export async function propose(
  program: Program,
  title: string,
  language: "de" | "fr" = "de",
): Promise<{ id: string; number: number }> {
  const id = newId();
  const answer = await program.send("POST", `/programmes/${living}/ideas`, { id, title, language });
  const { cards } = (await answer.json()) as { cards: readonly { number: number }[] };
  const [card] = cards;
  if (!card) throw new Error(`The idea was not proposed: ${answer.status()}`);
  return { id, number: card.number };
}
