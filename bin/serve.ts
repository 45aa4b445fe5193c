import http from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { verify } from "@node-rs/argon2";
import { answerApi, isOfApi } from "@/api/listener";
import { loadDemo } from "@/db/demo/load";
import { closeEngine } from "@/db/engine";
import { accountByEmail } from "@/db/members";
import { migrate } from "@/db/migrate";
import { fillTerms } from "@/db/terms";
import { clientAddress, isState, readable } from "./address";
import { keptSecret } from "./secret";
import { Refusal, type Settings, settingsOf } from "./settings";

const demoAccounts = [
  "anna@dresden.example",
  "jonas@dresden.example",
  "mira@dresden.example",
  "luc@strasbourg.example",
  "ines@strasbourg.example",
  "claire@strasbourg.example",
  "gast@schule.example",
  "admin@passerelle.example",
];

const servers = new Set<http.Server>();

try {
  const settings = settingsOf(process.env);
  tellNext(settings);
  await migrate();
  await loadDemo({ password: settings.demoPassword });
  guardRequests(settings);
  endOnSignals();
  // Beside the folder of this program once it is built.
  await import(new URL("../server.js", import.meta.url).href);
  await answering(settings);
  console.log(await welcome(settings));
  // What was written before there was a search is found by and by, while people already work.
  await fillTerms().catch((error: unknown) => console.error(error));
} catch (error) {
  console.error(sentence(error));
  process.exit(1);
}

function tellNext(settings: Settings): void {
  Object.assign(process.env, {
    NODE_ENV: "production",
    NEXT_TELEMETRY_DISABLED: "1",
    // Next would end without closing what is open.
    NEXT_MANUAL_SIG_HANDLE: "1",
    PORT: String(settings.port),
    HOSTNAME: settings.host,
    DATA_DIR: settings.dataDir,
    RATE_LIMIT: String(settings.rateLimit),
    NEXTAUTH_URL: settings.address,
    NEXTAUTH_SECRET: settings.secret ?? keptSecret(settings.dataDir),
  });
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
}

/** Next believes what a client says about itself; so it is put right before Next sees the request. */
function guardRequests({ proxies, port, host }: Settings): void {
  const createServer = http.createServer;
  http.createServer = ((answer: http.RequestListener) => {
    const server = createServer((request, response) => {
      const { headers, socket } = request;
      headers["x-forwarded-for"] = clientAddress(socket.remoteAddress, headers["x-forwarded-for"], proxies);
      if (proxies === 0) {
        for (const name of ["forwarded", "x-real-ip", "x-forwarded-host", "x-forwarded-port", "x-forwarded-proto"]) {
          delete headers[name];
        }
      }
      // Next fails at anything but a path.
      if (!request.url?.startsWith("/")) return response.writeHead(400, { Connection: "close" }).end();
      request.url = readable(request.url);
      if (isOfApi(request.url)) return void answerApi(request, response);
      // No page is traced, and Next fails at it.
      if (request.method === "TRACE") return response.writeHead(405, { Allow: "GET, HEAD, POST" }).end();
      // What a page's own script says about where it stands; anything else makes Next fail.
      if (!isState(headers["next-router-state-tree"])) delete headers["next-router-state-tree"];
      answer(request, response);
    });
    servers.add(server);
    server.prependListener("error", (error: NodeJS.ErrnoException) => {
      if (error.code !== "EADDRINUSE") return;
      console.error(`Port ${port} on ${host} is in use already. Choose another with PORT.`);
      process.exit(1);
    });
    return server;
  }) as typeof createServer;
}

function endOnSignals(): void {
  let ending = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void end().finally(() => process.exit(0));
    });
  }
}

/** Ends within three seconds, whatever hangs: open streams first, then requests under way, then the database. */
async function end(): Promise<void> {
  const closed = Promise.all([...servers].map((server) => new Promise((done) => server.close(done))));
  const { [Symbol.for("passerelle.farewell")]: farewell } = globalThis as {
    [key: symbol]: (() => unknown) | undefined;
  };
  await within(800, async () => farewell?.());
  // A connection that is kept alive falls idle with its last answer, after `close` has looked.
  const sweeping = setInterval(() => servers.forEach((server) => server.closeIdleConnections()), 25);
  await within(1_200, () => closed);
  clearInterval(sweeping);
  servers.forEach((server) => server.closeAllConnections());
  await within(700, closeEngine);
}

async function within(milliseconds: number, work: () => Promise<unknown>): Promise<void> {
  const failed = (error: unknown) => console.error(error);
  await Promise.race([work().catch(failed), pause(milliseconds)]);
}

async function answering({ here }: Settings): Promise<void> {
  const until = Date.now() + 30_000;
  let last = "nothing";
  while (Date.now() < until) {
    try {
      const { status } = await fetch(`${here}/up`, { signal: AbortSignal.timeout(5_000) });
      if (status === 200) return;
      last = `with status ${status}`;
    } catch (error) {
      last = String(error);
    }
    await pause(50);
  }
  throw new Refusal(`The server did not get ready: ${here}/up answered ${last}.`);
}

async function welcome({ address, demoPassword }: Settings): Promise<string> {
  const accounts = await Promise.all(demoAccounts.map((email) => accountByEmail(email)));
  const there = demoAccounts.filter((_, index) => accounts[index]);
  const ready = `Passerelle is ready: ${address}`;
  const hash = accounts.find((account) => account?.password)?.password;
  if (!hash) return ready;
  const known = await verify(hash, demoPassword);
  const password = known ? demoPassword : "the one of the first start";
  return [ready, "", `Accounts of the demo (password: ${password}):`, ...there.map((email) => `  ${email}`)].join("\n");
}

function sentence(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if ("code" in error) return `The database cannot be used: ${error.message || String(error.code)}.`;
  // What the engine refuses with a plain error is meant for people; anything else is a fault and needs its trace.
  return error instanceof Refusal || error.constructor === Error ? error.message : error;
}
