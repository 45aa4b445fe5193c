import { connect } from "node:net";
import { v7 as newId } from "uuid";
import { expect, living, test } from "./people";

const here = `/api/v1/programmes/${living}`;
const json = "Content-Type: application/json";
const chunked = `${json}\r\nTransfer-Encoding: chunked`;
const sized = (body: string, size: number | string = body.length): string =>
  `${json}\r\nContent-Length: ${size}\r\n\r\n${body}`;

/** Requests as they stand on the wire, without their `Host` and `Authorization`: the first line, then the rest. */
const requests: Readonly<Record<string, readonly [line: string, rest?: string]>> = {
  "an address that cannot be decoded": [`GET ${here}/ideas/%E0%A4%A`],
  "an address with a NUL": [`GET ${here}/ideas/%00`],
  "an address that climbs": [`GET ${here}/%2e%2e/%2e%2e/%2e%2e/etc/passwd`],
  "a query that cannot be decoded": [`GET ${here}/ideas?limit=%zz`],
  "a query asked twice": [`GET ${here}/ideas?limit=1&limit=2`],
  "a query of fifteen thousand signs": [`GET ${here}/ideas?words=${"x".repeat(15_000)}`],
  "a method that nobody uses": ["TRACE /api/v1/me"],
  "a method of other protocols": ["PROPFIND /api/v1/me"],
  "a header of twenty thousand signs": ["GET /api/v1/me", `X-Long: ${"x".repeat(20_000)}\r\n\r\n`],
  "no programme": ["GET /api/v1/programmes/__proto__/board"],
  "JSON that breaks off": [`POST ${here}/ideas`, sized('{"id":')],
  "JSON that breaks off, in pieces": [`POST ${here}/ideas`, `${chunked}\r\n\r\n5\r\n{"id"\r\n0\r\n\r\n`],
  "a body that is nothing, in pieces": [`POST ${here}/ideas`, `${chunked}\r\n\r\n0\r\n\r\n`],
  "pieces of no size": [`POST ${here}/ideas`, `${chunked}\r\n\r\nzz\r\n`],
  "pieces and a size": [`POST ${here}/ideas`, `${chunked}\r\nContent-Length: 3\r\n\r\n0\r\n\r\n`],
  "a size below nothing": [`POST ${here}/ideas`, sized("", "-5")],
  "two million signs": [`POST ${here}/ideas`, sized(`"${"x".repeat(2_000_000)}"`)],
  "two million signs in one piece": [
    `POST ${here}/ideas`,
    `${chunked}\r\n\r\n1E8480\r\n${"x".repeat(2_000_000)}\r\n0\r\n\r\n`,
  ],
  "bytes that are no UTF-8": [`POST ${here}/ideas`, sized('{"id":"\xff\xfe\xc3\x28"}')],
  "what is said to be packed": [`POST ${here}/ideas`, `Content-Encoding: gzip\r\n${sized("\x1f\x8b\x08")}`],
  "a body where none belongs": [`DELETE ${here}/ideas/1/owners/x`, sized("[]")],
  "no size and no body": [`DELETE ${here}/ideas/999999/owners/${newId()}`],
  "two tokens": ["GET /api/v1/me/tokens", "Authorization: Bearer other\r\n\r\n"],
};

test("what is sent by nobody’s browser is refused, and the server goes on", { tag: "@postgres" }, async ({
  program,
  baseURL,
}) => {
  const mira = await program("mira");
  const token = newId();
  const made = await mira.send("POST", "/me/tokens", {
    id: token,
    name: "Probe",
    changes: true,
    programme: null,
    expires: null,
  });
  const { secret } = (await made.json()) as { secret: string };
  const wrong: string[] = [];
  for (const [name, [line, rest = "\r\n"]] of Object.entries(requests)) {
    const { hostname, port } = new URL(baseURL ?? "");
    const head = `${line} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAuthorization: Bearer ${secret}\r\nConnection: close\r\n`;
    const answer = await send(hostname, Number(port), head + rest);
    // What Node cannot read at all it refuses by itself, without a body.
    const problem = !/\r\n\r\n./s.test(answer) || answer.includes('"code":"');
    if (!/^HTTP\/1\.1 4\d\d /.test(answer) || !problem) wrong.push(`${name}: ${answer.slice(0, 80)}`);
  }
  expect(wrong).toEqual([]);
  expect((await mira.send("DELETE", `/me/tokens/${token}`)).status()).toBe(200);
  expect((await mira.get(`/programmes/${living}/board`)).status()).toBe(200);
});

/** Sends bytes and answers what comes back, as it stands. */
function send(host: string, port: number, text: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = "";
    const socket = connect(port, host, () => socket.write(text, "latin1"));
    socket.setTimeout(10_000, () => socket.destroy());
    socket.on("data", (data) => {
      heard += data.toString("latin1");
    });
    // A server that refuses a long body may hang up while it is still being sent.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(heard));
  });
}
