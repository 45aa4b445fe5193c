import { expect, type Locator, type Page } from "@playwright/test";
import { accounts, living, password, test } from "./people";

const words = {
  de: {
    skip: "Zum Inhalt",
    heading: "Anmelden",
    email: "E-Mail-Adresse",
    password: "Passwort",
    show: "Passwort zeigen",
    shared: "Gemeinsam genutzter Rechner",
    submit: "Anmelden",
  },
  fr: {
    skip: "Aller au contenu",
    heading: "Connexion",
    email: "Adresse e-mail",
    password: "Mot de passe",
    show: "Afficher le mot de passe",
    shared: "Ordinateur partagé",
    submit: "Se connecter",
  },
  en: {
    skip: "Skip to content",
    heading: "Sign in",
    email: "Email address",
    password: "Password",
    show: "Show password",
    shared: "Shared computer",
    submit: "Sign in",
  },
} as const;

type Language = keyof typeof words;

/** Where one arrives. */
const today = "/";

/** The page before all others, and somebody in front of it. */
class Door {
  readonly heading: Locator;
  readonly email: Locator;
  readonly password: Locator;
  readonly show: Locator;
  readonly shared: Locator;
  readonly submit: Locator;
  readonly alert: Locator;

  constructor(
    readonly page: Page,
    language: Language,
  ) {
    const say = words[language];
    this.heading = page.getByRole("heading", { level: 1, name: say.heading });
    this.email = page.getByLabel(say.email, { exact: true });
    this.password = page.getByLabel(say.password, { exact: true });
    this.show = page.getByRole("button", { name: say.show });
    this.shared = page.getByRole("checkbox", { name: say.shared });
    this.submit = page.getByRole("button", { name: say.submit, exact: true });
    this.alert = page.getByRole("main").getByRole("alert");
  }

  async opens(path = "/sign-in"): Promise<void> {
    await this.page.goto(path);
    await expect(this.heading).toBeVisible();
    await this.isAwake();
  }

  /** The page works once its button to show the password answers. */
  async isAwake(): Promise<void> {
    await expect(async () => {
      if ((await this.show.getAttribute("aria-pressed")) !== "true") await this.show.press("Space");
      await expect(this.show).toHaveAttribute("aria-pressed", "true", { timeout: 1_000 });
    }).toPass();
  }

  async enters(email: string, secret = password): Promise<void> {
    await this.email.fill(email);
    await this.password.fill(secret);
    await this.submit.click();
  }
}

for (const { locale, language, who, greeting, theirs } of [
  { locale: "de-DE", language: "de", who: "luc", greeting: /^Bon(jour|soir), Luc\./, theirs: "fr" },
  { locale: "fr-FR", language: "fr", who: "anna", greeting: /^Guten (Morgen|Tag|Abend), Anna\./, theirs: "de" },
  { locale: "en-GB", language: "en", who: "luc", greeting: /^Bon(jour|soir), Luc\./, theirs: "fr" },
] as const) {
  test.describe(`with a browser that speaks ${locale}`, () => {
    test.use({ locale });

    test("one signs in by keyboard alone, and then reads one's own language", async ({ page }) => {
      const door = new Door(page, language);
      const { keyboard } = page;
      await page.goto("/");
      await expect(page).toHaveURL("/sign-in");
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await expect(door.heading).toBeVisible();

      await keyboard.press("Tab");
      await expect(page.getByRole("link", { name: words[language].skip })).toBeFocused();
      await keyboard.press("Enter");
      await keyboard.press("Tab");
      await expect(door.email).toBeFocused();
      await keyboard.type(accounts[who].email);
      await keyboard.press("Tab");
      await expect(door.password).toBeFocused();
      await keyboard.type(password);
      await keyboard.press("Tab");
      await expect(door.show).toBeFocused();
      await door.isAwake();
      await expect(door.password).toHaveValue(password);
      await keyboard.press("Tab");
      await expect(door.shared).toBeFocused();
      await keyboard.press("Space");
      await expect(door.shared).toBeChecked();
      await keyboard.press("Tab");
      await expect(door.submit).toBeFocused();
      await keyboard.press("Enter");

      await expect(page).toHaveURL(today);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(greeting);
      await expect(page.locator("html")).toHaveAttribute("lang", theirs);
    });
  });
}

test.describe("at the door in Dresden", () => {
  test.use({ locale: "de-DE" });

  test("the page speaks another language when asked to, and keeps what was typed", async ({ page }) => {
    const door = new Door(page, "de");
    await door.opens();
    await door.email.fill(accounts.luc.email);
    await page.getByRole("button", { name: "Français" }).click();
    const porte = new Door(page, "fr");
    await expect(porte.heading).toBeVisible();
    await expect(page.locator("html")).toHaveAttribute("lang", "fr");
    await expect(page.getByRole("button", { name: "Français" })).toHaveAttribute("aria-pressed", "true");
    await expect(porte.email).toHaveValue(accounts.luc.email);
    await page.reload();
    await expect(porte.heading).toBeVisible();
  });

  test("an address asked for leads back there after signing in", async ({ page }) => {
    for (const path of [`/${living}/ideas/3`, `/${living}/board?words=tandem`]) {
      await page.context().clearCookies();
      const door = new Door(page, "de");
      await door.opens(path);
      await expect(page).toHaveURL(/\/sign-in\?to=/);
      await door.enters(accounts.anna.email);
      await expect(page).toHaveURL(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    }
  });

  test("an address of somebody else leads nowhere but to one's own day", async ({ page, baseURL }) => {
    const hosts = new Set<string>();
    page.on("request", (request) => hosts.add(new URL(request.url()).host));
    const door = new Door(page, "de");
    const lures = ["//elsewhere.example", "https://elsewhere.example/board", "/\\elsewhere.example"].map(
      (to) => `/sign-in?to=${encodeURIComponent(to)}`,
    );
    for (const lure of lures) {
      await page.context().clearCookies();
      await door.opens(lure);
      await door.enters(accounts.anna.email);
      await expect(page).toHaveURL(today);
    }
    // Who is signed in already is not led away either.
    for (const lure of lures) {
      await page.goto(lure);
      await expect(page).toHaveURL(today);
    }
    expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
  });

  test("a wrong password and an unknown address are told the same, and what was typed stays", async ({ page }) => {
    const door = new Door(page, "de");
    await door.opens();
    await door.enters(accounts.mira.email, "falsch geraten");
    await expect(door.alert).toContainText("passen nicht zusammen");
    const told = await door.alert.innerText();
    await expect(door.email).toHaveValue(accounts.mira.email);
    await expect(door.password).toBeFocused();
    expect(await page.context().cookies()).not.toContainEqual(
      expect.objectContaining({ name: expect.stringContaining("session-token") }),
    );

    const nobody = `niemand-${Date.now()}@dresden.example`;
    await door.email.fill(nobody);
    await door.password.fill(password);
    // The second note is another one, not the first still standing.
    const answered = page.waitForResponse("**/api/auth/callback/credentials");
    await door.submit.click();
    await answered;
    await expect(door.alert).toHaveText(told);
    await expect(door.email).toHaveValue(nobody);
    await expect(door.password).toBeFocused();

    await door.enters(accounts.mira.email);
    await expect(page).toHaveURL(today);
  });

  test("what is missing is said at its field, and nothing is sent", async ({ page }) => {
    const tries: string[] = [];
    page.on("request", (request) => request.method() === "POST" && tries.push(request.url()));
    const door = new Door(page, "de");
    await door.opens();
    await door.submit.click();
    await expect(door.email).toBeFocused();
    await expect(door.email).toHaveAccessibleDescription("Bitte geben Sie Ihre E-Mail-Adresse ein.");
    await door.email.fill("anna");
    await door.submit.click();
    await expect(door.email).toBeFocused();
    await expect(door.email).toHaveAccessibleDescription(/nicht vollständig/);
    await door.email.fill(accounts.anna.email);
    await door.submit.click();
    await expect(door.password).toBeFocused();
    await expect(door.password).toHaveAccessibleDescription("Bitte geben Sie Ihr Passwort ein.");
    expect(tries.filter((url) => url.includes("/api/auth/"))).toEqual([]);
  });

  test("after ten failed tries the account has to wait, and the page says how long", { tag: "@postgres" }, async ({
    page,
    program,
  }) => {
    const { context } = await program(null);
    const { csrfToken } = (await (await context.get("/api/auth/csrf")).json()) as { csrfToken: string };
    for (let tries = 0; tries < 10; tries += 1) {
      await context.post("/api/auth/callback/credentials", {
        form: { csrfToken, email: accounts.jonas.email, password: "geraten", callbackUrl: "/", json: "true" },
      });
    }
    const door = new Door(page, "de");
    await door.opens();
    // Not even the right password opens now, or guessing would go on.
    await door.enters(accounts.jonas.email);
    await expect(door.alert).toContainText("Zu viele Versuche.");
    await expect(door.alert).toContainText(/erst in (1[0-5]|[1-9]) Minuten?( und \d+ Sekunden?)? weiter/);
    await expect(door.email).toHaveValue(accounts.jonas.email);
    await expect(page).toHaveURL("/sign-in");
  });

  test("a shared computer is told to the server, and only then", async ({ page }) => {
    const door = new Door(page, "de");
    for (const shared of [true, false]) {
      await page.context().clearCookies();
      await door.opens();
      await door.shared.setChecked(shared);
      const sent = page.waitForRequest("**/api/auth/callback/credentials");
      await door.enters(accounts.anna.email);
      expect(new URLSearchParams((await sent).postData() ?? "").get("shared")).toBe(String(shared));
      await expect(page).toHaveURL(today);
      expect(await page.context().cookies()).toContainEqual(
        expect.objectContaining({
          name: expect.stringMatching(/next-auth\.session-token$/),
          httpOnly: true,
          sameSite: "Lax",
        }),
      );
    }
  });
});

test("signing out ends the session in every tab, and the old cookie opens nothing any more", {
  tag: "@postgres",
}, async ({ desk, browser, playwright, baseURL }) => {
  const page = await desk("ines");
  const other = await page.context().newPage();
  await other.goto(`/${living}/board`);
  await other.getByRole("button", { name: "Proposer une idée" }).click();
  const title = other.getByRole("textbox", { name: "Titre de l’idée" });
  await title.fill("Encore une idée");
  await page.goto(`/${living}/ideas/3`);

  const storageState = await page.context().storageState();
  const kept = await playwright.request.newContext({ baseURL: baseURL ?? "", storageState });
  expect((await kept.get("/api/v1/me")).status()).toBe(200);

  await page.getByRole("button", { name: /votre compte/ }).click();
  await page.getByRole("menuitem", { name: "Se déconnecter" }).click();
  await expect(page).toHaveURL("/sign-in");
  await page.goBack();
  await expect(page).toHaveURL(/\/sign-in\?to=/);

  expect((await kept.get("/api/v1/me")).status()).toBe(401);
  expect((await kept.get(`/api/v1/programmes/${living}/board`)).status()).toBe(401);
  await kept.dispose();
  const thief = await browser.newContext({ baseURL: baseURL ?? "", storageState });
  const stolen = await thief.newPage();
  await stolen.goto(`/${living}/board`);
  await expect(stolen).toHaveURL(/\/sign-in\?to=/);
  await thief.close();

  // What was being written in the other tab is refused with the reason, and stays.
  await other.getByRole("button", { name: "Proposer", exact: true }).click();
  await expect(title).toHaveAccessibleDescription(/Votre session a expiré/);
  await expect(title).toHaveValue("Encore une idée");
  await other.reload();
  await expect(other).toHaveURL(/\/sign-in\?to=/);
});

test.describe("the account of somebody who changes her language", () => {
  // Also after a failure the next journey finds it as it was.
  test.afterEach(async ({ program }) => {
    await (await program("claire")).send("PATCH", "/me", { language: "fr" });
  });

  test("keeps the language chosen in the header", async ({ desk }) => {
    const here = await desk("claire", { locale: "fr-FR" });
    await here.goto(`/${living}/board`);
    await expect(here.getByRole("heading", { level: 1 })).toHaveText("Échange Dresde–Strasbourg");
    await here.getByRole("button", { name: "Langue : FR, Français" }).click();
    await expect(here.getByRole("menuitemradio", { name: "Français" })).toBeChecked();
    await here.getByRole("menuitemradio", { name: "Deutsch" }).click();
    await expect(here.getByRole("heading", { level: 1 })).toHaveText("Austausch Dresden–Straßburg");
    await expect(here.locator("html")).toHaveAttribute("lang", "de");
    await expect(here.locator("[aria-live=polite]")).toContainText("Die Oberfläche ist jetzt auf Deutsch.");
    await expect(here.getByRole("button", { name: "Sprache: DE, Deutsch" })).toBeFocused();

    const elsewhere = await desk("claire", { locale: "fr-FR" });
    await elsewhere.goto(`/${living}/ideas/3`);
    await expect(elsewhere.locator("html")).toHaveAttribute("lang", "de");
    await expect(elsewhere.getByRole("button", { name: "Sprache: DE, Deutsch" })).toBeVisible();
  });
});
