import type { Language } from "@/domain/language";
import { type Outcome, type Refusal, refuse } from "@/domain/outcome";

/** The translation service that the administrator has chosen. */
export interface Translator {
  readonly service: "libretranslate" | "deepl";
  /** Where it listens, without a slash at the end. */
  readonly address: string;
  readonly key: string | null;
}

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The service that the environment names; null where it names none, and then nothing is ever sent. Fails with a
 * sentence for whoever starts the server.
 */
export function translatorIn(env: Environment): Translator | null {
  const { TRANSLATOR: service, TRANSLATOR_URL: address, TRANSLATOR_KEY: key } = env;
  if (!service) {
    if (address || key) throw new Error("TRANSLATOR_URL and TRANSLATOR_KEY need TRANSLATOR: libretranslate or deepl.");
    return null;
  }
  if (service === "libretranslate") {
    if (!address) throw new Error("With TRANSLATOR=libretranslate, TRANSLATOR_URL must say where the service listens.");
    return { service, address: usable(address), key: key || null };
  }
  if (service !== "deepl") throw new Error(`TRANSLATOR must be libretranslate or deepl, or empty, not “${service}”.`);
  if (!key) throw new Error("With TRANSLATOR=deepl, TRANSLATOR_KEY must be the account’s key.");
  // DeepL's free accounts have keys that say so, and a host of their own.
  const home = key.endsWith(":fx") ? "https://api-free.deepl.com" : "https://api.deepl.com";
  return { service, address: address ? usable(address) : home, key };
}

function usable(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  const plain = url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash;
  if (!plain) {
    throw new Error(`TRANSLATOR_URL must be an address such as https://translate.example, not “${address}”.`);
  }
  return url.origin + url.pathname.replace(/\/+$/, "");
}

/** How long somebody waits for a suggestion, in milliseconds. */
const patience = 10_000;
/** DeepL takes no more than 128 KiB with everything round it. */
const mostSent = 120_000;
const mostRead = 1_000_000;

interface Wish {
  readonly html: string;
  readonly from: Language;
  readonly to: Language;
}

/** Has a sheet of paragraphs translated by the service; answers its words, or why there are none. */
export async function translatedOutside(
  translator: Translator,
  wish: Wish,
  { wait = patience }: { readonly wait?: number } = {},
): Promise<Outcome<string>> {
  if (Buffer.byteLength(wish.html) > mostSent) return refuse("suggestion_too_long");
  try {
    const { address, headers, body } = requestTo(translator, wish);
    const answer = await fetch(address, {
      method: "POST",
      headers: { ...headers, "Content-Type": "application/json", Accept: "application/json" },
      body: JSON.stringify(body),
      // Wherever a redirect leads, neither the text nor the key was meant to go there.
      redirect: "manual",
      signal: AbortSignal.timeout(wait),
    });
    const text = await read(answer);
    if (answer.status !== 200) return refused(translator, refusalOf(answer.status, text), `answered ${answer.status}`);
    const words = wordsIn(translator, text);
    return words === null ? refused(translator, "suggestion_refused", "gave an answer that is none") : { done: words };
  } catch (error) {
    return refused(translator, "suggestion_unavailable", error instanceof Error ? error.name : "failed");
  }
}

function requestTo({ service, address, key }: Translator, { html, from, to }: Wish) {
  if (service === "deepl") {
    const target = to === "en" ? "EN-GB" : to.toUpperCase();
    return {
      address: `${address}/v2/translate`,
      headers: { Authorization: `DeepL-Auth-Key ${key}` },
      body: { text: [html], source_lang: from.toUpperCase(), target_lang: target, tag_handling: "html" },
    };
  }
  const body = { q: html, source: from, target: to, format: "html", ...(key !== null && { api_key: key }) };
  return { address: `${address}/translate`, headers: {}, body };
}

/** A body that has no end is not read to it. */
async function read({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size > mostRead) throw new RangeError("The answer is too long.");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function refusalOf(status: number, text: string): Refusal {
  if (status === 456) return "suggestion_quota";
  if (status === 413 || status === 414) return "suggestion_too_long";
  // LibreTranslate tells a text that is too long from any other bad request by its sentence alone.
  if (status === 400 && /exceeds \w+ limit/.test(text)) return "suggestion_too_long";
  return status === 408 || status === 429 || status >= 500 ? "suggestion_unavailable" : "suggestion_refused";
}

function wordsIn({ service }: Translator, text: string): string | null {
  try {
    const told: unknown = JSON.parse(text);
    const words: unknown =
      service === "deepl" ? at(at(at(told, "translations"), "0"), "text") : at(told, "translatedText");
    return typeof words === "string" ? words : null;
  } catch {
    return null;
  }
}

function at(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Object.entries(value).find(([key]) => key === name)?.[1] : null;
}

/** Whoever runs the server reads why; neither the text nor the key is told. */
function refused({ address }: Translator, refusal: Refusal, why: string): Outcome<never> {
  process.stderr.write(`The translation service at ${address}: ${why}\n`);
  return refuse(refusal);
}
