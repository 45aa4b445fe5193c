import type { APIRequestContext, Locator, Page } from "@playwright/test";
import { findsNoBarrier } from "./barriers";
import { accounts, ended, expect, living, password, test as stage } from "./people";

interface Application {
  /** Asks as an application does: with the token alone, from nowhere. */
  ask(method: string, path: string, body?: unknown): Promise<{ status: number; told: unknown }>;
}

const test = stage.extend<{ readonly application: (secret: string) => Application }>({
  application: async ({ playwright, baseURL }, use) => {
    const open: APIRequestContext[] = [];
    const context = await playwright.request.newContext({ baseURL: baseURL ?? "" });
    open.push(context);
    await use((secret) => ({
      ask: async (method, path, body) => {
        const answer = await context.fetch(`/api/v1${path}`, {
          method,
          headers: { Authorization: `Bearer ${secret}` },
          ...(body !== undefined && { data: body }),
        });
        return { status: answer.status(), told: await answer.json() };
      },
    }));
    await Promise.all(open.map((each) => each.dispose()));
  },
});

const words = {
  de: {
    account: "Ihr Konto",
    menu: /Ihr Konto/,
    tokens: "Zugriffstoken",
    form: "Neues Zugriffstoken",
    name: "Name",
    change: /^Lesen und ändern/,
    programme: "Programm",
    expiry: "Gültigkeit",
    day: "Letzter Tag",
    make: "Zugriffstoken erstellen",
    secret: "Ihr neues Zugriffstoken",
    copy: "Kopieren",
    copied: "Kopiert",
    done: "Fertig",
    unused: "Noch nie",
    used: "Zuletzt verwendet",
    revoke: "Widerrufen",
    revokeNamed: (name: string) => `Widerrufen: ${name}`,
    revoked: (name: string) => `Das Zugriffstoken „${name}“ ist widerrufen.`,
    empty: "Hier fehlt noch etwas. Bitte füllen Sie das Feld aus.",
    past: "Dieser Tag ist schon vorbei. Bitte wählen Sie einen späteren.",
    fully: "Lesen und ändern",
    unlimited: "Unbefristet",
    none: "Sie haben noch kein Zugriffstoken.",
  },
  fr: {
    account: "Votre compte",
    menu: /votre compte/,
    tokens: "Jetons d’accès",
    form: "Nouveau jeton d’accès",
    name: "Nom",
    change: /^Lire et modifier/,
    programme: "Programme",
    expiry: "Validité",
    day: "Dernier jour",
    make: "Créer le jeton d’accès",
    secret: "Votre nouveau jeton d’accès",
    copy: "Copier",
    copied: "Copié",
    done: "Terminé",
    unused: "Jamais",
    used: "Dernière utilisation",
    revoke: "Révoquer",
    revokeNamed: (name: string) => `Révoquer\u00A0: ${name}`,
    revoked: (name: string) => `Le jeton d’accès «\u00A0${name}\u00A0» est révoqué.`,
    empty: "Ce champ est vide. Veuillez le remplir.",
    past: "Ce jour est déjà passé. Veuillez choisir un jour ultérieur.",
    fully: "Lire et modifier",
    unlimited: "Sans limite",
    none: "Vous n’avez pas encore de jeton d’accès.",
  },
} as const;

const people = [
  { who: "mira", language: "de" },
  { who: "ines", language: "fr" },
] as const;

type Language = (typeof people)[number]["language"];

const long = "Donaudampfschifffahrtsgesellschaftskapitänspatentverwaltung";

/** Her page without any token of earlier journeys. */
async function opensHerPage(page: Page, language: Language): Promise<void> {
  await page.goto("/me");
  await page.evaluate(async () => {
    const { tokens } = (await (await fetch("/api/v1/me/tokens")).json()) as { tokens: readonly { id: string }[] };
    await Promise.all(tokens.map(({ id }) => fetch(`/api/v1/me/tokens/${id}`, { method: "DELETE" })));
  });
  await page.reload();
  await expect(page.getByRole("heading", { level: 2, name: words[language].tokens, exact: true })).toBeVisible();
  await expect(page.getByText(words[language].none)).toBeVisible();
}

function rowOf(page: Page, name: string): Locator {
  return page.getByRole("listitem").filter({ has: page.getByRole("heading", { name, exact: true }) });
}

/** Makes a token as the form is, but with this name; answers its secret. */
async function makes(page: Page, language: Language, name: string): Promise<string> {
  const word = words[language];
  await page.getByRole("textbox", { name: word.name, exact: true }).fill(name);
  await page.getByRole("button", { name: word.make }).click();
  const field = page.getByRole("textbox", { name: word.secret });
  await expect(field).toBeFocused();
  return field.inputValue();
}

for (const { who, language } of people) {
  const word = words[language];

  test(`in ${language}, a member makes a token, an application works with it, she sees that and revokes it`, async ({
    desk,
    application,
  }) => {
    const page = await desk(who, { permissions: ["clipboard-read", "clipboard-write"] });
    await page.goto(`/${living}/board`);
    await page.getByRole("button", { name: word.menu }).click();
    await page.getByRole("menuitem", { name: word.account }).click();
    await expect(page.getByRole("heading", { level: 2, name: word.tokens })).toBeVisible();
    await opensHerPage(page, language);

    const name = `Lesepaten ${language}`;
    await page.getByRole("radio", { name: word.change }).check();
    await page.getByRole("combobox", { name: word.expiry }).selectOption("unlimited");
    const secret = await makes(page, language, name);
    expect(secret).toMatch(/^psl_[\w-]{43}$/);
    await page.getByRole("button", { name: word.copy }).click();
    await expect(page.getByRole("button", { name: word.copied })).toBeVisible();
    await expect(page.locator("[aria-live=polite]").getByText(word.copied, { exact: true })).toHaveCount(1);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(secret);
    await page.getByRole("button", { name: word.done }).click();
    await expect(page.getByRole("heading", { level: 2, name: word.tokens, exact: true })).toBeFocused();
    await expect(rowOf(page, name)).toContainText(word.fully);
    await expect(rowOf(page, name)).toContainText(word.unlimited);
    await expect(rowOf(page, name)).toContainText(word.unused);

    const { ask } = application(secret);
    const me = await ask("GET", "/me");
    expect([me.status, me.told]).toEqual([200, expect.objectContaining({ language })]);
    const kept = await ask("PATCH", "/me", { language });
    expect(kept.status).toBe(200);

    await page.reload();
    await expect(rowOf(page, name)).not.toContainText(word.unused);
    await expect(rowOf(page, name)).toContainText(new RegExp(`${word.used}.*\\d{4}.*\\d{2}:\\d{2}`));
    expect(await page.content()).not.toContain(secret);

    await page.getByRole("button", { name: word.revokeNamed(name) }).click();
    await page.getByRole("dialog").getByRole("button", { name: word.revoke, exact: true }).click();
    await expect(page.getByText(word.none)).toBeVisible();
    await expect(page.getByRole("heading", { level: 2, name: word.tokens, exact: true })).toBeFocused();
    await expect(page.locator("[aria-live=polite]").getByText(word.revoked(name))).toHaveCount(1);
    const refused = await ask("GET", "/me");
    expect([refused.status, refused.told]).toEqual([401, expect.objectContaining({ code: "not_signed_in" })]);
  });

  test(`in ${language}, what is wrong is told at its field, and what was typed stays`, async ({ desk }) => {
    const page = await desk(who);
    await opensHerPage(page, language);
    const name = page.getByRole("textbox", { name: word.name, exact: true });
    await page.getByRole("button", { name: word.make }).click();
    await expect(name).toBeFocused();
    await expect(name).toHaveAccessibleDescription(new RegExp(word.empty));
    await name.fill("Monatsstatistik");
    await page.getByRole("combobox", { name: word.expiry }).selectOption("day");
    const day = page.getByLabel(word.day);
    await day.fill("2020-01-01");
    await page.getByRole("button", { name: word.make }).click();
    await expect(day).toBeFocused();
    await expect(day).toHaveAccessibleDescription(word.past);
    await expect(name).toHaveValue("Monatsstatistik");
    await expect(name).not.toHaveAttribute("aria-invalid");
    await page.context().setOffline(true);
    await day.fill("2199-12-31");
    await page.getByRole("button", { name: word.make }).click();
    await expect(page.getByRole("alert").filter({ hasText: /./ })).toBeVisible();
    await expect(name).toHaveValue("Monatsstatistik");
    await page.context().setOffline(false);
    // Pressed twice, asked for once.
    const sent: string[] = [];
    page.on("request", (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.getByRole("button", { name: word.make }).dblclick();
    await expect(page.getByRole("textbox", { name: word.secret })).toBeVisible();
    expect(sent.filter((each) => each === "POST /api/v1/me/tokens")).toHaveLength(1);
    await page.reload();
    await expect(rowOf(page, "Monatsstatistik")).toHaveCount(1);
  });

  test(`in ${language}, by light and in the dark, her page can be used by everybody`, async ({ desk }) => {
    const page = await desk(who, { reducedMotion: "reduce" });
    await opensHerPage(page, language);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await findsNoBarrier(page);
    await makes(page, language, long);
    await page.getByRole("button", { name: word.make }).click();
    await expect(page.getByRole("textbox", { name: word.name, exact: true })).toHaveAttribute("aria-invalid", "true");
    await findsNoBarrier(page);
    await page.getByRole("button", { name: word.revokeNamed(long) }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await findsNoBarrier(page);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      const title = page.getByRole("dialog").getByRole("heading");
      expect(await title.evaluate((element) => element.scrollWidth), `${width}`).toBeLessThan(width);
    }
    await page.keyboard.press("Escape");
    await expect(page.getByRole("button", { name: word.revokeNamed(long) })).toBeFocused();
    for (const width of [820, 390, 320]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${width}`).toBeLessThanOrEqual(width);
    }
    await findsNoBarrier(page);
  });
}

test("a token for one programme that only reads shows an application no more", async ({ desk, application }) => {
  const page = await desk("mira");
  await opensHerPage(page, "de");
  await page.getByRole("combobox", { name: words.de.programme }).selectOption({ index: 1 });
  const secret = await makes(page, "de", "Aushang");
  const { ask } = application(secret);
  const { programmes } = (await ask("GET", "/programmes")).told as { programmes: readonly { slug: string }[] };
  const [own] = programmes;
  expect(programmes).toHaveLength(1);
  const foreign = own?.slug === living ? ended : living;
  expect((await ask("GET", `/programmes/${own?.slug}/board`)).status).toBe(200);
  expect((await ask("GET", `/programmes/${foreign}/board`)).status).toBe(404);
  expect((await ask("POST", `/programmes/${own?.slug}/ideas`, {})).told).toMatchObject({ code: "read_only" });
  expect((await ask("GET", "/me/tokens")).told).toMatchObject({ code: "not_allowed" });
});

test("a token decides alone, whoever is signed in beside it", { tag: "@postgres" }, async ({ program }) => {
  const anna = await program("anna");
  const answer = await anna.context.get("/api/v1/me", { headers: { Authorization: `Bearer psl_${"x".repeat(43)}` } });
  expect(answer.status()).toBe(401);
  expect(answer.headers()["www-authenticate"]).toBe("Bearer");
  expect((await anna.get("/me")).status()).toBe(200);
});

test("a guest has her page and her tokens too", async ({ desk, application }) => {
  const page = await desk("guest");
  await opensHerPage(page, "de");
  const { ask } = application(await makes(page, "de", "Klassenseite"));
  expect((await ask("GET", "/me")).told).toMatchObject({ role: "guest" });
});

test("whoever is not signed in comes to her page by signing in", async ({ page }) => {
  await page.goto("/me");
  await expect(page).toHaveURL(/\/sign-in\?to=(%2F|\/)me$/);
  await page.locator('input[name="email"]').fill(accounts.luc.email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await expect(page.getByRole("heading", { level: 2, name: words.fr.tokens, exact: true })).toBeVisible();
});
