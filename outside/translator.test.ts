import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, test } from "vitest";
import { type Translator, translatedOutside, translatorIn } from "./translator";

interface Asked {
  readonly path: string;
  readonly headers: http.IncomingHttpHeaders;
  readonly body: unknown;
}

let server: http.Server | null = null;
let asked: Asked[] = [];

afterEach(async () => {
  const closing = server;
  server = null;
  asked = [];
  closing?.closeAllConnections();
  await new Promise((done) => (closing ? closing.close(done) : done(null)));
});

/** A service that answers as `answer` does, and notes what it was asked. */
async function listening(answer: (response: http.ServerResponse, body: unknown) => void): Promise<string> {
  server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ path: `${request.method} ${request.url}`, headers: request.headers, body });
    answer(response, body);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const json = (response: http.ServerResponse, status: number, body: unknown): void => {
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
};

const wish = { html: "<p>Lesen</p>", from: "de", to: "fr" } as const;
const libre = (address: string): Translator => ({ service: "libretranslate", address, key: "geheim" });
const deepl = (address: string): Translator => ({ service: "deepl", address, key: "schluessel:fx" });

test("LibreTranslate is asked as it understands it", async () => {
  const address = await listening((response) => json(response, 200, { translatedText: "<p>Lire</p>" }));
  expect(await translatedOutside(libre(`${address}/unter/weg`), wish)).toEqual({ done: "<p>Lire</p>" });
  expect(asked).toMatchObject([
    {
      path: "POST /unter/weg/translate",
      body: { q: "<p>Lesen</p>", source: "de", target: "fr", format: "html", api_key: "geheim" },
    },
  ]);
  await translatedOutside({ ...libre(address), key: null }, wish);
  expect(asked[1]?.body).not.toHaveProperty("api_key");
});

test("DeepL is asked as it understands it", async () => {
  const translations = [{ detected_source_language: "DE", text: "<p>Reading</p>" }];
  const address = await listening((response) => json(response, 200, { translations }));
  expect(await translatedOutside(deepl(address), { ...wish, to: "en" })).toEqual({ done: "<p>Reading</p>" });
  expect(asked).toMatchObject([
    {
      path: "POST /v2/translate",
      headers: { authorization: "DeepL-Auth-Key schluessel:fx" },
      body: { text: ["<p>Lesen</p>"], source_lang: "DE", target_lang: "EN-GB", tag_handling: "html" },
    },
  ]);
});

describe("a service that does not do it is told by what it says", () => {
  test.each([
    [libre, 400, { error: "Invalid request: missing q parameter" }, "suggestion_refused"],
    [libre, 400, { error: "Invalid request: request (9) exceeds text limit (5)" }, "suggestion_too_long"],
    [libre, 403, { error: "Invalid API key" }, "suggestion_refused"],
    [libre, 429, { error: "Slowdown" }, "suggestion_unavailable"],
    [libre, 500, { error: "Cannot translate text" }, "suggestion_unavailable"],
    [deepl, 403, { message: "Forbidden" }, "suggestion_refused"],
    [deepl, 413, { message: "Payload too large" }, "suggestion_too_long"],
    [deepl, 429, { message: "Too many requests" }, "suggestion_unavailable"],
    [deepl, 456, { message: "Quota exceeded" }, "suggestion_quota"],
    [deepl, 529, { message: "Too many requests" }, "suggestion_unavailable"],
    [deepl, 200, { translations: [] }, "suggestion_refused"],
    [libre, 200, { translatedText: ["<p>Lire</p>"] }, "suggestion_refused"],
    [libre, 200, null, "suggestion_refused"],
    [libre, 204, "", "suggestion_refused"],
  ] as const)("%o %i %j: %s", async (service, status, body, refused) => {
    const address = await listening((response) => json(response, status, body));
    expect(await translatedOutside(service(address), wish)).toEqual({ refused });
  });

  test("by an answer that is no JSON", async () => {
    const address = await listening((response) => response.end("<html>Anmeldung"));
    expect(await translatedOutside(libre(address), wish)).toEqual({ refused: "suggestion_refused" });
  });

  test("by nothing at all, or by not being there", async () => {
    const address = await listening(() => undefined);
    expect(await translatedOutside(libre(address), wish, { wait: 100 })).toEqual({ refused: "suggestion_unavailable" });
    expect(await translatedOutside(libre("http://127.0.0.1:9"), wish)).toEqual({ refused: "suggestion_unavailable" });
  });

  test("by an answer that comes too slowly, breaks off or has no end", async () => {
    const slowly = await listening((response) => response.write('{"translatedText":"<p>'));
    expect(await translatedOutside(libre(slowly), wish, { wait: 100 })).toEqual({ refused: "suggestion_unavailable" });
    server?.close();
    const broken = await listening((response) => {
      response.write('{"translatedText":"<p>');
      response.destroy();
    });
    expect(await translatedOutside(libre(broken), wish)).toEqual({ refused: "suggestion_unavailable" });
    server?.close();
    const endless = await listening((response) => {
      const more = (): void => {
        while (!response.destroyed && response.write("x".repeat(100_000)));
      };
      response.on("drain", more);
      more();
    });
    expect(await translatedOutside(libre(endless), wish)).toEqual({ refused: "suggestion_unavailable" });
  });
});

test("a redirect is not followed: neither text nor key goes elsewhere", async () => {
  const address = await listening((response) => response.writeHead(307, { Location: "/anderswo" }).end());
  expect(await translatedOutside(deepl(address), wish)).toEqual({ refused: "suggestion_refused" });
  expect(asked).toHaveLength(1);
});

test("what is longer than any service takes is not sent", async () => {
  const address = await listening((response) => json(response, 200, { translatedText: "" }));
  const html = `<p>${"é".repeat(60_000)}</p>`;
  expect(await translatedOutside(libre(address), { ...wish, html })).toEqual({ refused: "suggestion_too_long" });
  expect(asked).toEqual([]);
});

describe("the settings of the service", () => {
  test("name none when nothing is set, or everything is empty", () => {
    expect(translatorIn({})).toBeNull();
    expect(translatorIn({ TRANSLATOR: "", TRANSLATOR_URL: "", TRANSLATOR_KEY: "" })).toBeNull();
  });

  test("find DeepL by its key", () => {
    expect(translatorIn({ TRANSLATOR: "deepl", TRANSLATOR_KEY: "k:fx" })?.address).toBe("https://api-free.deepl.com");
    expect(translatorIn({ TRANSLATOR: "deepl", TRANSLATOR_KEY: "k" })?.address).toBe("https://api.deepl.com");
    const own = { TRANSLATOR: "deepl", TRANSLATOR_KEY: "k", TRANSLATOR_URL: "https://deepl.example/" };
    expect(translatorIn(own)?.address).toBe("https://deepl.example");
  });

  test("take LibreTranslate with or without a key", () => {
    const set = { TRANSLATOR: "libretranslate", TRANSLATOR_URL: "http://uebersetzen.example:5000/api/" };
    expect(translatorIn(set)).toEqual({
      service: "libretranslate",
      address: "http://uebersetzen.example:5000/api",
      key: null,
    });
    expect(translatorIn({ ...set, TRANSLATOR_KEY: "k" })?.key).toBe("k");
  });

  test.each([
    [{ TRANSLATOR: "google" }, "TRANSLATOR must be"],
    [{ TRANSLATOR: "libretranslate" }, "TRANSLATOR_URL must say"],
    [{ TRANSLATOR: "deepl" }, "TRANSLATOR_KEY must be"],
    [{ TRANSLATOR_KEY: "k" }, "need TRANSLATOR"],
    [{ TRANSLATOR: "libretranslate", TRANSLATOR_URL: "uebersetzen.example" }, "TRANSLATOR_URL must be an address"],
    [{ TRANSLATOR: "libretranslate", TRANSLATOR_URL: "https://k@x.example" }, "TRANSLATOR_URL must be an address"],
    [{ TRANSLATOR: "libretranslate", TRANSLATOR_URL: "https://x.example/?q=1" }, "TRANSLATOR_URL must be an address"],
    [{ TRANSLATOR: "libretranslate", TRANSLATOR_URL: "file:///tmp/x" }, "TRANSLATOR_URL must be an address"],
  ])("refuse %j and say why", (env, why) => {
    expect(() => translatorIn(env)).toThrow(why);
  });
});
