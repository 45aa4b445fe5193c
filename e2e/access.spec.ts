import type { BrowserContext, Page } from "@playwright/test";
import { barriersOn, findsNoBarrier } from "./barriers";
import { lastMonth } from "./days";
import { Desk } from "./desk";
import { partsOf } from "./parts";
import { expect, living, propose, test as stage } from "./people";

/** Whoever works here, no page ever asks another host for anything. */
const test = stage.extend<{ readonly ownHostOnly: undefined }>({
  ownHostOnly: [
    async ({ browser, baseURL }, use) => {
      const own = new URL(baseURL ?? "").host;
      const foreign: string[] = [];
      const watch = (context: BrowserContext) =>
        context.on("request", (request) => {
          const { protocol, host } = new URL(request.url());
          if (protocol.startsWith("http") && host !== own) foreign.push(request.url());
        });
      browser.on("context", watch);
      await use(undefined);
      browser.off("context", watch);
      expect(foreign).toEqual([]);
    },
    { auto: true },
  ],
});

const words = {
  de: {
    keys: "Tastenkürzel",
    edit: "Original bearbeiten",
    editing: "Sie bearbeiten das Original (Deutsch)",
    translate: /^Deutsche Fassung (hinzufügen|bearbeiten)$/,
    translating: "Titel, deutsche Fassung",
    difference: "Unterschied zeigen",
    desk: "Was auf eine Fassung wartet",
    moved: "Was sich bewegt hat",
    own: "Meine Ideen",
    begin: /^(Übersetzen|Überarbeiten) /,
    ask: "Um Übersetzung bitten",
    me: "Ich lese auch:",
    signIn: "Anmelden",
    search: "Suchen",
    found: "Suche nach „lesen“",
    unknown: "Diese Seite steht nicht im Regal",
  },
  fr: {
    keys: "Raccourcis clavier",
    edit: "Modifier l’original",
    editing: "Vous modifiez l’original (allemand)",
    translate: /^(Ajouter|Modifier) la version française$/,
    translating: "Titre, version française",
    difference: "Voir la différence",
    desk: "Textes en attente d’une version",
    moved: "Ce qui a bougé",
    own: "Mes idées",
    begin: /^(Traduire|Mettre à jour) /,
    ask: "Demander une traduction",
    me: /^Je lis aussi/,
    signIn: "Connexion",
    search: "Rechercher",
    found: "Recherche : « lesen »",
    unknown: "Cette page n’est pas en rayon",
  },
} as const;

const tandem = { de: "Lesepaten lesen im Tandem", fr: "Des bénévoles lisent en tandem" } as const;

/** Ideas of the demo that were first written in the other language, and those whose version was left behind. */
const foreign = { de: 2, fr: 1 } as const;
const outdated = { de: 10, fr: 15 } as const;

const people = [
  { who: "anna", language: "de" },
  { who: "luc", language: "fr" },
] as const;

type Language = (typeof people)[number]["language"];

/** What is found does not keep the rest from being looked at. */
const patiently = expect.configure({ soft: true });

const schemes = ["light", "dark"] as const;
const wide = { width: 1440, height: 1_600 };
const phone = { width: 390, height: 844 };
const narrow = { width: 320, height: 640 };

/** So many screens are looked at in one journey. */
const handful = 8;

interface Screen {
  readonly name: string;
  readonly window?: typeof phone;
  readonly open: (desk: Desk, language: Language) => Promise<void>;
}

const screens: readonly Screen[] = [
  {
    name: "the board",
    open: (desk) => desk.opensBoard(),
  },
  {
    name: "the board with the dialog to move an idea",
    open: async (desk, language) => {
      await desk.opensBoard();
      await desk.card(tandem[language]).getByRole("button", { name: desk.words.actions }).click();
      await desk.page.getByRole("menuitem", { name: desk.words.move }).click();
      await expect(desk.page.getByRole("dialog", { name: desk.words.move })).toBeVisible();
    },
  },
  {
    name: "the board with the menu of a card",
    open: async (desk, language) => {
      await desk.opensBoard();
      await desk.card(tandem[language]).getByRole("button", { name: desk.words.actions }).click();
      await expect(desk.page.getByRole("menuitem", { name: desk.words.move })).toBeVisible();
    },
  },
  {
    name: "the board with the form to propose an idea",
    open: async (desk) => {
      await desk.opensBoard();
      await desk.page.getByRole("button", { name: desk.words.propose }).click();
      await desk.page.getByRole("button", { name: desk.words.send, exact: true }).click();
      await expect(desk.page.getByRole("textbox", { name: desk.words.title })).toHaveAttribute("aria-invalid", "true");
    },
  },
  {
    name: "the list of keys",
    open: async (desk, language) => {
      await desk.opensBoard();
      await desk.page.getByRole("button", { name: words[language].keys }).click();
      await expect(desk.page.getByRole("dialog")).toBeVisible();
    },
  },
  {
    name: "the search",
    open: async (desk, language) => {
      await desk.opensBoard();
      await opensSearch(desk.page, language);
    },
  },
  {
    name: "the search on a phone",
    window: phone,
    open: async (desk, language) => {
      await opensList(desk.page, language);
      await opensSearch(desk.page, language);
    },
  },
  {
    name: "the page of what was found",
    open: (desk, language) => opensFound(desk.page, language),
  },
  {
    name: "the board on a phone",
    window: phone,
    open: (desk, language) => opensList(desk.page, language),
  },
  {
    name: "an idea over the board",
    open: async (desk, language) => {
      await desk.opensBoard();
      await desk.page.getByRole("link", { name: tandem[language] }).click();
      await expect(
        desk.page.getByRole("dialog").getByRole("heading", { level: 1, name: tandem[language] }),
      ).toBeVisible();
    },
  },
  {
    name: "an idea on its page",
    open: (desk, language) => opensIdea(desk.page, language),
  },
  {
    name: "an idea on a phone",
    window: phone,
    open: (desk, language) => opensIdea(desk.page, language),
  },
  {
    name: "an idea whose description is being edited",
    open: async (desk, language) => {
      await opensIdea(desk.page, language);
      await edits(desk.page, language);
    },
  },
  {
    name: "an idea that is being put into another language",
    open: async (desk, language) => {
      await translates(desk.page, language);
    },
  },
  {
    name: "an idea that is being put into another language on a phone",
    window: phone,
    open: async (desk, language) => {
      await translates(desk.page, language);
    },
  },
  {
    name: "an idea with an outdated version and what became of its original",
    open: async (desk, language) => {
      await desk.page.goto(`/${living}/ideas/${outdated[language]}`);
      await desk.page.getByRole("button", { name: words[language].difference }).first().click();
      await expect(desk.page.locator(".stale ins").first()).toBeVisible();
    },
  },
  { name: "the day", open: (desk, language) => opensDay(desk.page, language) },
  { name: "the day on a phone", window: phone, open: (desk, language) => opensDay(desk.page, language) },
  { name: "progress", open: (desk, language) => opensProgress(desk.page, language) },
  { name: "progress on a phone", window: phone, open: (desk, language) => opensProgress(desk.page, language) },
  { name: "the report", open: (desk) => opensReport(desk.page) },
  { name: "the report on a phone", window: phone, open: (desk) => opensReport(desk.page) },
  {
    name: "a wrong period",
    open: async ({ page }) => {
      await page.goto(`/${living}/progress?from=2026-02-30&to=2026-03-01`);
      await expect(page.locator("#period-from")).toBeVisible();
    },
  },
  {
    name: "the ideas of a figure",
    open: async ({ page }, language) => {
      await opensProgress(page, language);
      await page.getByRole("heading", { level: 1 }).getByRole("link").first().click();
      await expect(page).toHaveURL(/\/figures\//);
      await expect(page.locator("main table.lines")).toHaveCount(1);
    },
  },
  { name: "the activity", open: ({ page }) => opensActivity(page) },
  { name: "the activity on a phone", window: phone, open: ({ page }) => opensActivity(page) },
  {
    name: "the translation desk",
    open: (desk, language) => opensTranslations(desk.page, language),
  },
  {
    name: "a text of the translation desk on a phone",
    window: phone,
    open: async ({ page }, language) => {
      await opensTranslations(page, language);
      await page.getByRole("button", { name: words[language].begin }).first().click();
      await expect(page.locator(".desk-form h2")).toBeFocused();
      await expect(page.getByRole("textbox").first()).toBeVisible();
    },
  },
  {
    name: "the question who could translate a text",
    open: async ({ page }, language) => {
      // A text of the reader's own language that the other one lacks.
      await page.goto(`/${living}/ideas/1`);
      await page.getByRole("button", { name: words[language].ask }).first().click();
      await expect(page.getByRole("dialog").getByRole("radio").first()).toBeChecked();
    },
  },
  {
    name: "one's own page",
    open: async (desk, language) => {
      await desk.page.goto("/me");
      await expect(desk.page.getByRole("group", { name: words[language].me })).toBeVisible();
    },
  },
  {
    name: "an address that leads nowhere",
    open: async ({ page }, language) => {
      await page.goto(`/${living}/nowhere`);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].unknown);
    },
  },
];

for (const { who, language } of people) {
  test.describe(`in ${language}, by light and in the dark,`, () => {
    for (const [part, some] of partsOf(screens, handful).entries()) {
      test(`every screen can be used by everybody, part ${part + 1}`, async ({ desk }) => {
        const context = (await desk(who, { reducedMotion: "reduce" })).context();
        for (const { name, window, open } of some) {
          await test.step(name, async () => {
            // A page of its own, in a browser that knows the product's files already.
            const page = await context.newPage();
            await page.setViewportSize(window ?? wide);
            await open(new Desk(page, language), language);
            await expect(page.locator("html")).toHaveAttribute("lang", language);
            await findsNoBarrier(page, name);
            await page.close();
          });
        }
      });
    }
  });

  test.describe(`to a browser that speaks ${language}`, () => {
    test.use({ locale: language, contextOptions: { reducedMotion: "reduce" } });

    for (const theme of schemes) {
      test(`the page to sign in, chosen ${theme}, can be used by everybody`, async ({ page, context, baseURL }) => {
        await context.addCookies([{ name: "theme", value: theme, url: baseURL ?? "" }]);
        await page.goto("/sign-in");
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].signIn);
        await expect(page.locator("html")).toHaveAttribute("lang", language);
        // The choice counts, whatever the device prefers.
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme });
          await expect(page.locator("html")).toHaveCSS("color-scheme", theme);
        }
        expect(await barriersOn(page)).toEqual([]);
      });
    }
  });
}

test("a theme once chosen stays, on every page", async ({ desk }) => {
  const page = await desk("ines", { reducedMotion: "reduce", colorScheme: "light" });
  await opensIdea(page, "fr");
  await page.getByRole("button", { name: /votre compte/ }).click();
  await page.getByRole("menuitemradio", { name: "Sombre" }).click();
  const chosen = page.locator("html");
  await expect(chosen).toHaveCSS("color-scheme", "dark");
  await new Desk(page, "fr").opensBoard();
  await expect(chosen).toHaveCSS("color-scheme", "dark");
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole("button", { name: /votre compte/ }).click();
  await expect(page.getByRole("menuitemradio", { name: "Sombre" })).toBeChecked();
});

for (const { who, language } of people) {
  test(`in ${language}, a window of 320 pixels needs no sideways scrolling`, async ({
    desk,
    program,
    browser,
    baseURL,
  }) => {
    // A word that is longer than the window is wide.
    const author = await program(who);
    const { id } = await propose(author, `${"é".repeat(70)}${Date.now()}`, language);
    const outside = await browser.newContext({ baseURL: baseURL ?? "", viewport: narrow, locale: language });
    const door = await outside.newPage();
    await door.goto("/sign-in");
    await expect(door.getByRole("heading", { level: 1 })).toHaveText(words[language].signIn);
    patiently(await beyondTheEdge(door), "the page to sign in").toEqual([]);
    await outside.close();

    const page = await desk(who, { viewport: narrow });
    await opensList(page, language);
    patiently(await beyondTheEdge(page), "the board").toEqual([]);
    await opensSearch(page, language);
    patiently(await beyondTheEdge(page), "the search").toEqual([]);
    await opensFound(page, language);
    patiently(await beyondTheEdge(page), "what was found").toEqual([]);
    await opensIdea(page, language);
    patiently(await beyondTheEdge(page), "the idea").toEqual([]);
    await edits(page, language);
    patiently(await beyondTheEdge(page), "the editor").toEqual([]);
    await translates(page, language);
    patiently(await beyondTheEdge(page), "the translation").toEqual([]);
    await opensActivity(page);
    patiently(await beyondTheEdge(page), "the activity").toEqual([]);
    await opensReport(page);
    patiently(await beyondTheEdge(page), "the report").toEqual([]);
    await opensTranslations(page, language);
    patiently(await beyondTheEdge(page), "the translation desk").toEqual([]);
    await page.getByRole("button", { name: words[language].begin }).first().click();
    await expect(page.getByRole("textbox").first()).toBeVisible();
    patiently(await beyondTheEdge(page), "a text of the desk").toEqual([]);
    await author.send("POST", `/programmes/${living}/ideas/${id}/archive`, {});
  });
}

async function opensDay(page: Page, language: Language): Promise<void> {
  await page.goto("/");
  await expect(page.getByRole("heading", { name: words[language].own })).toBeVisible();
  // What is folded is looked at too.
  for (const fold of await page.getByRole("main").locator("summary").all()) await fold.click();
}

async function opensActivity(page: Page): Promise<void> {
  await page.goto(`/${living}/progress/activity?from=2026-01-01&to=2199-12-31`);
  await expect(page.locator(".act-bundle").first()).toBeVisible();
}

async function opensProgress(page: Page, language: Language): Promise<void> {
  await page.goto(`/${living}/progress`);
  await expect(page.getByRole("heading", { name: words[language].moved })).toBeVisible();
}

async function opensReport(page: Page): Promise<void> {
  await page.goto(`/${living}/progress/report?month=${lastMonth}&ideas=1,5`);
  await expect(page.locator("article.report .report-idea")).toHaveCount(2);
  await page.locator(".report-choice > summary").click();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
}

async function opensTranslations(page: Page, language: Language): Promise<void> {
  // A page that listens to the server listens to its reader too.
  const listening = page.waitForRequest(/\/events\?/);
  await page.goto(`/${living}/translate`);
  await listening;
  await expect(page.getByRole("heading", { name: words[language].desk })).toBeVisible();
}

async function opensIdea(page: Page, language: Language): Promise<void> {
  await page.goto(`/${living}/ideas/1`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(tandem[language]);
}

async function translates(page: Page, language: Language): Promise<void> {
  await page.goto(`/${living}/ideas/${foreign[language]}`);
  // Of those that stand at texts, the first is that of title and description.
  await page.getByRole("button", { name: words[language].translate }).first().click();
  await expect(page.getByRole("textbox", { name: words[language].translating })).toBeFocused();
}

async function opensSearch(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: words[language].search, exact: true }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("searchbox").fill("lesen");
  await expect(dialog.locator(".hits q[lang=de] mark").first()).toBeVisible();
}

async function opensFound(page: Page, language: Language): Promise<void> {
  await page.goto(`/${living}/search?q=lesen`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(words[language].found);
  await expect(page.locator("main .hits mark").first()).toBeVisible();
}

async function edits(page: Page, language: Language): Promise<void> {
  await page.getByRole("button", { name: words[language].edit }).click();
  await expect(page.getByRole("textbox", { name: words[language].editing })).toBeFocused();
}

/** Opens the board where it is a list. */
async function opensList(page: Page, language: Language): Promise<void> {
  await page.goto(`/${living}/board`);
  await expect(page.getByRole("link", { name: tandem[language] })).toBeVisible();
  await expect(page.getByRole("grid")).toHaveCount(0);
}

/** What does not fit into the width of the window: cut off, or only there for those who scroll sideways. */
function beyondTheEdge(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const scrolls = (element: Element): boolean =>
      element.parentElement !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const cut = [...document.querySelectorAll("a, button, input, select, textarea, h1, h2, h3, p, label")].filter(
      (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        return width > 1 && (left < -1 || right > clientWidth + 1) && !scrolls(element);
      },
    );
    return [
      ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} pixels wide`] : []),
      ...cut.map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}
