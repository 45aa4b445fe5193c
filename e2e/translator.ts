import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "./people";

/** A translation service that the server of these journeys asks, and what it is to answer. */
export interface Service {
  /** What was sent to it, newest last. */
  readonly asked: { readonly q: string; readonly source: string; readonly target: string }[];
  answer: (q: string) => { readonly status?: number; readonly body: string };
}

/** Every word of a sheet as one in another language would be: recognised by the sign behind it. */
function rendered(q: string): { readonly body: string } {
  const words = (text: string): string =>
    text.replaceAll(/&\w+;|[\p{L}]+/gu, (word) => (word.startsWith("&") ? word : `${word}°`));
  return {
    body: JSON.stringify({ translatedText: q.replaceAll(/>([^<]+)</g, (_, text: string) => `>${words(text)}<`) }),
  };
}

interface Stage {
  readonly service: Service;
}

interface Worker {
  readonly translating: { readonly address: string; readonly service: Service };
}

/** Journeys on a server of their own, whose administrator has named a translation service. */
export const test = base.extend<Stage, Worker>({
  translating: [
    async ({ playwright: _ }, use) => {
      const service: Service = { asked: [], answer: rendered };
      const outside = http.createServer(async (request, response) => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(chunk));
        const sent = JSON.parse(Buffer.concat(chunks).toString()) as Service["asked"][number];
        service.asked.push(sent);
        const { status = 200, body } = service.answer(sent.q);
        response.writeHead(status, { "Content-Type": "application/json" }).end(body);
      });
      await once(outside.listen(0, "127.0.0.1"), "listening");
      const folder = mkdtempSync(join(tmpdir(), "passerelle-translating-"));
      const server = spawn(process.execPath, [".next/standalone/bin/serve.mjs"], {
        stdio: ["ignore", "pipe", "inherit"],
        env: {
          ...process.env,
          // Its own data, whatever other servers of these tests have.
          DATABASE_URL: "",
          NEXTAUTH_SECRET: "",
          APP_URL: "",
          PORT: String(await freePort()),
          DATA_DIR: folder,
          RATE_LIMIT: "0",
          TRANSLATOR: "libretranslate",
          TRANSLATOR_URL: `http://127.0.0.1:${(outside.address() as AddressInfo).port}`,
        },
      });
      try {
        await use({ address: await ready(server), service });
      } finally {
        server.kill();
        if (server.exitCode === null) await once(server, "exit");
        rmSync(folder, { recursive: true });
        outside.closeAllConnections();
        outside.close();
      }
    },
    { scope: "worker", timeout: 60_000 },
  ],
  baseURL: ({ translating }, use) => use(translating.address),
  service: async ({ translating: { service } }, use) => {
    service.asked.length = 0;
    service.answer = rendered;
    await use(service);
  },
});

async function freePort(): Promise<number> {
  const probe = http.createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address() as AddressInfo;
  probe.close();
  await once(probe, "close");
  return port;
}

/** Where a server says that it is ready. */
async function ready(server: ChildProcess): Promise<string> {
  let said = "";
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    const address = /^Passerelle is ready: (\S+)/m.exec(said)?.[1];
    if (address !== undefined) {
      server.stdout?.resume();
      return address;
    }
  }
  throw new Error(`The server of these journeys did not start: ${said}`);
}
