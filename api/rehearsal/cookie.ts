import { createCipheriv, hkdfSync, randomBytes } from "node:crypto";

const secret = (process.env["NEXTAUTH_SECRET"] ||= randomBytes(32).toString("hex"));

/** The cookie of a session, as next-auth would have set it: a JWE with a key derived from the secret. */
export function cookieOf(session: string): string {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "NextAuth.js Generated Encryption Key", 32));
  const vector = randomBytes(12);
  const head = encoded(JSON.stringify({ alg: "dir", enc: "A256GCM" }));
  const cipher = createCipheriv("aes-256-gcm", key, vector).setAAD(Buffer.from(head));
  const seconds = Math.floor(Date.now() / 1_000);
  const claims = { sid: session, iat: seconds, exp: seconds + 3_600 };
  const text = Buffer.concat([cipher.update(JSON.stringify(claims)), cipher.final()]);
  return `next-auth.session-token=${[head, "", encoded(vector), encoded(text), encoded(cipher.getAuthTag())].join(".")}`;
}

function encoded(value: string | Buffer): string {
  return Buffer.from(value).toString("base64url");
}
