import { createHash } from "node:crypto";
import { createMiddleware } from "hono/factory";

/**
 * Names each state of what is read, and answers 304 to whoever has it already. What a handler has named itself
 * is not looked at; nor is the stream, which has no end.
 */
export const named = createMiddleware(async (c, next) => {
  await next();
  const { res } = c;
  if ((c.req.method !== "GET" && c.req.method !== "HEAD") || res.status !== 200) return;
  let name = res.headers.get("ETag");
  if (name === null) {
    if (!res.headers.get("Content-Type")?.startsWith("application/json")) return;
    const body = await res.text();
    // Weak: the same state may travel compressed or plain.
    name = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
    c.res = new Response(body, { headers: res.headers });
    c.header("ETag", name);
  }
  if (!isAmong(c.req.header("If-None-Match"), name)) return;
  const headers = new Headers(c.res.headers);
  for (const header of ["Content-Type", "Content-Length", "Content-Encoding"]) headers.delete(header);
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers });
});

/** Whether a name is among those that an `If-None-Match` says are known. */
export function isAmong(asked: string | undefined, name: string): boolean {
  const bare = (tag: string): string => tag.trim().replace(/^W\//, "");
  return asked !== undefined && asked.split(",").some((tag) => tag.trim() === "*" || bare(tag) === bare(name));
}
