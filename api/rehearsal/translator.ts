import { once } from "node:events";
import http from "node:http";
import type { AddressInfo } from "node:net";

/** Has a translation service listen that gives every text back as it is, and makes it the one that is asked. */
export async function translator(): Promise<void> {
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { q } = JSON.parse(Buffer.concat(chunks).toString()) as { q: string };
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify({ translatedText: q }));
  });
  server.unref();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, { TRANSLATOR: "libretranslate", TRANSLATOR_URL: `http://127.0.0.1:${port}` });
}
