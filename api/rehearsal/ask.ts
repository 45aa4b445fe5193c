import { api } from "@/api/app";
import type { Operation } from "./document";

/** What is sent with an operation besides its method and address. */
export interface Sent {
  readonly parts?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** A body as it stands, in place of one that is written as JSON. */
  readonly raw?: BodyInit;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** What the text says as JSON; undefined where it is none. */
  readonly told: unknown;
}

/** The headers that say who asks. */
export type Credentials = Readonly<Record<string, string>>;

/** Sends a request to the server of this process and reads the answer; of a stream its first message only. */
export async function ask(
  { method, path }: Pick<Operation, "method" | "path">,
  who: Credentials,
  sent: Sent = {},
): Promise<Answer> {
  const { parts = {}, query = {}, headers = {}, body, raw } = sent;
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? "");
  const asked = new URLSearchParams(query).toString();
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await api.request(`/api/v1${address}${asked && `?${asked}`}`, {
    method,
    headers: { ...(method !== "GET" && { "Content-Type": "application/json" }), ...who, ...headers },
    ...(content !== undefined && { body: content }),
  });
  return read(answer);
}

/** An answer with its whole text. */
async function read(answer: Response): Promise<Answer> {
  const { status, headers } = answer;
  const text = headers.get("Content-Type")?.startsWith("text/event-stream")
    ? await firstOf(answer)
    : await answer.text();
  return { status, headers, text, told: json(text) };
}

async function firstOf({ body }: Response): Promise<string> {
  const reader = body?.getReader();
  const chunk = await reader?.read();
  await reader?.cancel();
  return new TextDecoder().decode(chunk?.value);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The code of a problem; undefined where an answer is none. */
export function codeOf({ told }: Answer): string | undefined {
  return typeof told === "object" && told !== null && "code" in told && typeof told.code === "string"
    ? told.code
    : undefined;
}
