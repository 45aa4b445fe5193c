// The floor: what the machine can do with a bare Node server and a bare driver, on a copy of the same database.
import http from "node:http";
import { promisify } from "node:util";
import { constants, gzip } from "node:zlib";
import { exampleNews } from "./floor/news";
import { openFloor } from "./floor/open";
import { askFor } from "./load";

const [engine = "sqlite", copy = ""] = process.argv.slice(2);
const bare = await openFloor(engine === "postgres" ? "postgres" : "sqlite", copy);
const compress = promisify(gzip);
const listeners = new Set<http.ServerResponse>();

const server = http.createServer(async (request, response) => {
  const { pathname, searchParams } = new URL(request.url ?? "/", "http://floor.invalid");
  const number = (name: string): number => Number(searchParams.get(name));
  if (pathname === "/board") {
    const body = await compress(await bare.board(), { level: constants.Z_BEST_SPEED });
    response.writeHead(200, { "Content-Type": "application/json", "Content-Encoding": "gzip" }).end(body);
  } else if (pathname === "/search") {
    const found = JSON.stringify(await bare.search(searchParams.get("words") ?? ""));
    response.writeHead(200, { "Content-Type": "application/json" }).end(found);
  } else if (pathname === "/progress") {
    const period = { from: number("from"), to: number("to"), flow: searchParams.get("flow") === "yes" };
    const counted = JSON.stringify(await bare.progress(period), (_, value: unknown) =>
      typeof value === "bigint" ? Number(value) : value,
    );
    response.writeHead(200, { "Content-Type": "application/json" }).end(counted);
  } else if (pathname === "/transactions") {
    const run = await askFor(number("seconds"), number("clients"), bare.move);
    response.writeHead(200, { "Content-Type": "application/json" }).end(JSON.stringify(run));
  } else if (pathname === "/events") {
    response.writeHead(200, { "Content-Type": "text/event-stream" });
    response.write("event: ready\ndata: {}\n\n");
    listeners.add(response);
    response.on("close", () => listeners.delete(response));
  } else if (pathname === "/tell") {
    const news = exampleNews.news.replace(/"deed":"[^"]*"/, `"deed":"${searchParams.get("deed")}"`);
    for (const listener of listeners) listener.write(`id: 1\nevent: news\ndata: ${news}\n\n`);
    response.writeHead(200, { "Content-Type": "application/json" }).end(news);
  } else {
    response.writeHead(404).end();
  }
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address && typeof address === "object") process.stdout.write(`http://127.0.0.1:${address.port}\n`);
});
process.on("SIGTERM", () => {
  server.closeAllConnections();
  server.close(() => void bare.close());
});
