import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { settingsOf } from "./settings";

describe("the settings", () => {
  test("are complete when nothing is set, or everything is empty", () => {
    const settings = settingsOf({});
    expect(settings).toMatchObject({ port: 3000, host: "127.0.0.1", address: "http://127.0.0.1:3000", proxies: 0 });
    expect(settings).toMatchObject({ dataDir: resolve("data"), postgres: false, secret: null, rateLimit: 600 });
    expect(settingsOf({ PORT: "", HOST: "", DATA_DIR: "", DATABASE_URL: "", APP_URL: "", TRUST_PROXY: "" })).toEqual(
      settings,
    );
  });

  test("name the address that people type", () => {
    expect(settingsOf({ PORT: "4000", HOST: "::1" }).address).toBe("http://[::1]:4000");
    expect(settingsOf({ HOST: "0.0.0.0" })).toMatchObject({
      address: "http://localhost:3000",
      here: "http://127.0.0.1:3000",
    });
    expect(settingsOf({ APP_URL: "https://passerelle.example/" }).address).toBe("https://passerelle.example");
  });

  test("with PostgreSQL need a secret, which every server must share", () => {
    expect(() => settingsOf({ DATABASE_URL: "postgres://db/passerelle" })).toThrow("NEXTAUTH_SECRET");
    const settings = settingsOf({ DATABASE_URL: "postgres://db/passerelle", NEXTAUTH_SECRET: "s" });
    expect(settings).toMatchObject({ postgres: true, secret: "s" });
  });

  test.each([
    [{ PORT: "80a" }, "PORT"],
    [{ PORT: "0" }, "PORT"],
    [{ TRUST_PROXY: "true" }, "TRUST_PROXY"],
    [{ RATE_LIMIT: "none" }, "RATE_LIMIT"],
    [{ APP_URL: "passerelle.example" }, "APP_URL"],
    [{ APP_URL: "https://passerelle.example/board" }, "APP_URL"],
    [{ DATABASE_URL: "mysql://db/passerelle" }, "DATABASE_URL"],
    [{ TRANSLATOR: "deepl" }, "TRANSLATOR_KEY"],
  ])("refuse %j and name what is wrong", (env, name) => {
    expect(() => settingsOf(env)).toThrow(name);
  });
});
