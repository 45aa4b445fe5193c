import type { Page } from "@playwright/test";
import { Desk } from "./desk";
import { ended, expect, living, test } from "./people";

const unknown = [
  "/nowhere",
  `/${living}/nowhere`,
  `/${living}/ideas/9999`,
  `/${living}/ideas/abc`,
  "/unknown-programme/board",
];

for (const { who, language, sentences, back, greeting } of [
  {
    who: "anna",
    language: "de",
    sentences: /^(Diese Seite steht nicht im Regal|Diese Idee gibt es hier nicht)$/,
    back: /^Zu(m Board|r Startseite)$/,
    greeting: /^(Austausch Dresden–Straßburg$|Guten )/,
  },
  {
    who: "luc",
    language: "fr",
    sentences: /^(Cette page n’est pas en rayon|Cette idée n’existe pas ici)$/,
    back: /^((Retour|Aller) au tableau|Aller à l’accueil)$/,
    greeting: /^(Échange Dresde–Strasbourg$|Bon(jour|soir))/,
  },
] as const) {
  test(`in ${language}, an address without a page says so and leads back`, async ({ desk }) => {
    const page = await desk(who);
    for (const path of unknown) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(sentences);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expect(page, path).toHaveTitle(/Passerelle/);
      await page.getByRole("main").getByRole("link", { name: back }).click();
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(greeting);
      await expect(page, path).toHaveURL(/\/(board)?$/);
    }
  });

  test.describe(`to a browser that speaks ${language}`, () => {
    test.use({ locale: language });

    test("an unknown address says so before anybody signed in", async ({ page }) => {
      const answer = await page.goto("/some/where/else");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(sentences);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await page.getByRole("main").getByRole("link", { name: back }).click();
      await expect(page).toHaveURL("/sign-in");
    });
  });
}

const lift = "Aufnehmen und verschieben";

/** What a guest may not use, and those at home may. */
const reserved = [
  { role: "button", name: "Titel bearbeiten" },
  { role: "button", name: "Original bearbeiten" },
  { role: "button", name: /^Status: / },
  { role: "button", name: "Verantwortliche in Dresden ändern" },
  { role: "button", name: "Verantwortliche in Straßburg ändern" },
  { role: "combobox", name: "Thema" },
  { role: "button", name: "Termin entfernen" },
] as const;

test.describe("a guest", () => {
  test("finds nothing where she was not invited", async ({ desk }) => {
    const page = await desk("guest");
    for (const path of [`/${ended}/board`, `/${ended}/ideas/3`, `/${living}/ideas/1`]) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      expect(await answer?.text(), path).not.toMatch(/Lesepaten lesen|Unsere Welt lesen/);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(/nicht im Regal|gibt es hier nicht/);
    }
  });

  test("sees her three ideas on the board, and nothing that she may not use", async ({ desk }) => {
    const guest = new Desk(await desk("guest"), "de");
    const { page } = guest;
    await guest.opensBoard();
    await expect(page.getByRole("heading", { level: 3 })).toHaveText(
      ["Lesewagen für den Klassenaustausch", "Briefe von Klasse zu Klasse", "Handbuch Schulbibliothek: zweiter Anlauf"],
      { useInnerText: true },
    );
    await expect(page.getByRole("main").getByRole("status")).toHaveText("3 Ideen");
    await expect(page.getByRole("button", { name: guest.words.propose })).toHaveCount(0);
    await expect(page.getByRole("button", { name: lift })).toHaveCount(0);
    const card = guest.card("Lesewagen für den Klassenaustausch");
    await card.getByRole("button", { name: guest.words.actions }).click();
    await expect(page.getByRole("menuitem")).toHaveText(["Öffnen"]);
    await page.keyboard.press("Escape");

    // The keys that move an idea do nothing here; the list of keys, asked for last, shows that they were heard.
    await card.focus();
    await page.keyboard.press("m");
    await page.keyboard.press("Control+ArrowRight");
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toHaveAccessibleName("Tasten auf dem Board");
    await page.keyboard.press("Escape");
    await guest.sees("Lesewagen für den Klassenaustausch", { in: "Geplant" });
  });

  test("may talk about an idea she was invited to, and change nothing else", async ({ desk }) => {
    const mira = await desk("mira");
    const guest = await desk("guest");
    for (const page of [mira, guest]) {
      await page.goto(`/${living}/ideas/3`);
      await expect(page.getByRole("button", { name: "Kommentar senden" })).toBeVisible();
      await page.getByRole("button", { name: "Weitere Aktionen" }).click();
    }
    await expect(mira.getByRole("menuitem")).toHaveText([
      "Link kopieren",
      /^Begriff ins Glossar aufnehmen/,
      "Archivieren",
    ]);
    await expect(guest.getByRole("menuitem")).toHaveText(["Link kopieren"]);
    for (const page of [mira, guest]) await page.keyboard.press("Escape");
    for (const { role, name } of reserved) {
      await expect(mira.getByRole(role, { name })).toBeVisible();
      await expect(guest.getByRole(role, { name }), String(name)).toHaveCount(0);
    }
    await expect(mira.getByLabel("Termin", { exact: true })).toBeEditable();
    await expect(guest.getByLabel("Termin", { exact: true })).toHaveCount(0);
    const deletions = await guest.getByRole("button", { name: "Löschen" }).all();
    expect(deletions.length).toBeGreaterThan(0);
    for (const button of deletions) await expect(button).toHaveAccessibleDescription("Katrin Oehme");
  });
});

const places = [`/${living}/board`, `/${living}/ideas/1`, `/${living}/nowhere`, `/${living}/ideas/9999`];

test("nothing of a member's pages is kept by anything between her and the server", async ({ desk }) => {
  const page = await desk("anna");
  const kept: string[] = [];
  const asked: string[] = [];
  page.on("response", (response) => {
    const request = response.request();
    const document = request.resourceType() === "document";
    if (!document && !("rsc" in request.headers())) return;
    asked.push(document ? "page" : "part");
    if (!response.headers()["cache-control"]?.includes("no-store")) kept.push(response.url());
  });
  await page.goto("/");
  await new Desk(page, "de").opensBoard();
  await page.getByRole("link", { name: "Lesepaten lesen im Tandem" }).click();
  await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toBeVisible();
  for (const path of places) await page.goto(path);
  expect(kept).toEqual([]);
  expect(new Set(asked)).toEqual(new Set(["page", "part"]));
});

test("every page is protected by its headers, and runs no script but its own", async ({ program }) => {
  const { context } = await program("anna");
  const nonces = new Set<string>();
  for (const path of [...places, "/some/where/else"]) {
    const answer = await context.get(path);
    expect(answer.headers(), path).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "same-origin",
      "cross-origin-opener-policy": "same-origin",
      "permissions-policy": expect.stringContaining("camera=()"),
    });
    expect(answer.headers()).not.toHaveProperty("x-powered-by");

    const policy = directivesOf(answer.headers()["content-security-policy"] ?? "");
    expect(policy, path).toMatchObject({
      "default-src": ["'self'"],
      "object-src": ["'none'"],
      "base-uri": ["'self'"],
      "form-action": ["'self'"],
      "frame-ancestors": ["'none'"],
    });
    const scripts = policy["script-src"] ?? [];
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(
      scripts.filter((source) => !source.startsWith("'")),
      "other hosts",
    ).toEqual([]);
    const nonce = /'nonce-([^']{16,})'/.exec(scripts.join(" "))?.[1] ?? "";
    expect(nonce).not.toBe("");
    nonces.add(nonce);

    const html = await answer.text();
    const tags = html.match(/<script\b[^>]*>/g) ?? [];
    expect(tags.length, path).toBeGreaterThan(0);
    expect(
      tags.filter((tag) => !tag.includes(`nonce="${nonce}"`)),
      path,
    ).toEqual([]);
    expect(html, path).not.toMatch(/<[a-z][^<>]*\son[a-z]+=/);
  }
  expect(nonces.size).toBe(places.length + 1);
});

test("what somebody smuggled into a page does not run, and the page itself breaks no rule", async ({ desk }) => {
  const page = await desk("anna");
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.text().includes("Content Security Policy")) complaints.push(message.text());
  });
  await new Desk(page, "de").opensBoard();
  for (const path of places.slice(1)) {
    await page.goto(path);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  }
  expect(complaints).toEqual([]);

  await smuggle(page);
  await expect.poll(() => complaints).toHaveLength(1);
  expect(await page.evaluate(() => "smuggled" in window)).toBe(false);
});

function smuggle(page: Page): Promise<void> {
  return page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.smuggled = true";
    document.body.append(script);
  });
}

function directivesOf(policy: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    policy.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(/\s+/);
      return [name, sources];
    }),
  );
}
