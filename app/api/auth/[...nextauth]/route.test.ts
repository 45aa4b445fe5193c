import { expect, test } from "vitest";
import { authHandler } from "@/auth";

const at = "http://localhost:3000/api/auth";
const form = { "Content-Type": "application/x-www-form-urlencoded" };

async function answerTo(path: string, init: RequestInit = {}): Promise<[number, string]> {
  const response = await authHandler(new Request(`${at}${path}`, init), {});
  return [response.status, ((await response.json()) as { code: string }).code];
}

test.each(["/signin", "/error?error=%00", "/_log", "/providers", "/callback/elsewhere", "/csrf/more"])(
  "what our pages do not ask is not there: %s",
  async (path) => {
    expect(await answerTo(path)).toEqual([404, "not_found"]);
    expect(await answerTo(path, { method: "POST", headers: form })).toEqual([404, "not_found"]);
  },
);

test("a request that would make next-auth fail is refused before", async () => {
  expect(await answerTo("/csrf", { method: "POST", headers: form })).toEqual([405, "wrong_method"]);
  expect(await answerTo("/signout")).toEqual([405, "wrong_method"]);
  const json = { method: "POST", headers: { "Content-Type": "application/json" }, body: "{" };
  expect(await answerTo("/callback/credentials", json)).toEqual([415, "wrong_content_type"]);
  expect(await answerTo("/csrf?callbackUrl=elsewhere")).toEqual([400, "not_understood"]);
  const bent = { headers: { cookie: "a=b; next-auth.callback-url=%00" } };
  expect(await answerTo("/csrf", bent)).toEqual([400, "not_understood"]);
});
