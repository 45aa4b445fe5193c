import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { barriersOn } from "./barriers";
import { Desk } from "./desk";
import { sheetsOf } from "./pdf";
import { expect, living, type Program, propose, statusOf, test, vocabularyOf } from "./people";

const here = `/programmes/${living}`;

interface Kept {
  readonly statuses: readonly NamesOf[];
  readonly themes: readonly NamesOf[];
}
interface NamesOf {
  readonly id: string;
  readonly kind?: string;
  readonly edition: number;
  readonly names: Readonly<Record<string, string>>;
}

async function wordsOf(program: Program): Promise<Kept> {
  return (await (await program.get(here)).json()) as Kept;
}

/** Gives a status or theme its names back, whatever a journey called it. */
async function restored(program: Program, path: "statuses" | "themes", { id, names }: NamesOf): Promise<void> {
  const now = (await wordsOf(program))[path].find((each) => each.id === id);
  const answer = await program.send("PATCH", `${here}/${path}/${id}`, { edition: now?.edition, names });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** An idea that says something, for one journey. */
async function described(program: Program, title: string, source: string): Promise<{ id: string; number: number }> {
  const idea = await propose(program, title);
  const edit = { description: { edition: 1, source } };
  expect((await program.send("PATCH", `${here}/ideas/${idea.id}`, edit)).status()).toBe(200);
  return idea;
}

const archived = async (program: Program, { id }: { id: string }): Promise<void> => {
  await program.send("POST", `${here}/ideas/${id}/archive`, {});
};

test("a new French name is in Luc’s columns, filters and old history at once, and Anna’s page stays as it was", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const mira = await program("mira");
  const before = await wordsOf(mira);
  const parked = before.statuses.find(({ kind }) => kind === "parked");
  const theme = before.themes.find(({ names }) => names["fr"] === "Nouveaux publics");
  if (!parked || !theme) throw new Error("The demo lacks what is to be renamed.");
  const title = `Umbenannt ${Date.now()}`;
  const idea = await propose(mira, title);
  const status = statusOf(await vocabularyOf(mira), "parked");
  await mira.send("PATCH", `${here}/ideas/${idea.id}`, { theme: theme.id });
  await mira.send("POST", `${here}/ideas/${idea.id}/move`, { status, after: null });

  const board = new Desk(await desk("luc"), "fr");
  const sheet = new Desk(await desk("luc"), "fr");
  const anna = new Desk(await desk("anna"), "de");
  await board.opensBoard(`?theme=${theme.id}`);
  await sheet.opensIdea(idea.number);
  await anna.opensIdea(idea.number);
  const log = (of: Desk, name: string) => of.page.getByRole("region", { name });
  await expect(log(sheet, "Historique")).toContainText("« En attente »");
  const german = await log(anna, "Verlauf").innerText();
  // The address of the other city shows the same cards.
  const shown = await board.page.getByRole("heading", { level: 3 }).count();
  const mirror = new Desk(await desk("anna"), "de");
  await mirror.opensBoard(new URL(board.page.url()).search);
  await expect(mirror.page.getByRole("heading", { level: 3 })).toHaveCount(shown);

  const claire = await desk("claire");
  await claire.goto(`/${living}/vocabulary`);
  try {
    for (const [from, to] of [
      ["En attente", "En pause"],
      ["Nouveaux publics", "Publics à venir"],
    ] as const) {
      await claire.getByRole("button", { name: `Renommer « ${from} »` }).click();
      const form = claire.getByRole("form", { name: `Renommer « ${from} »` });
      await form.getByRole("textbox", { name: "Français" }).fill(to);
      await form.getByRole("textbox", { name: "Français" }).press("Enter");
      await expect(claire.getByRole("button", { name: `Renommer « ${to} »` })).toBeFocused();
    }
    await expect(claire.getByRole("region", { name: "Ce qui a changé" })).toContainText(
      /Claire Vogel.*Thème renommé\s: «\sNouveaux publics\s» → «\sPublics à venir\s»/,
    );
    await expect(board.page.getByText("En pause").first()).toBeAttached();
    await expect(board.page.getByText("En attente", { exact: true })).toHaveCount(0);
    await expect(board.page.getByRole("button", { name: /Thème.*Publics à venir/ })).toBeVisible();
    await expect(log(sheet, "Historique")).toContainText("« En pause »");
    await expect(log(sheet, "Historique")).toContainText("Publics à venir");
    await expect(log(sheet, "Historique")).not.toContainText("En attente");
    expect(await log(anna, "Verlauf").innerText()).toBe(german);
    await expect(anna.page.getByText("En pause")).toHaveCount(0);
    await expect(mirror.page.getByRole("heading", { level: 3 })).toHaveCount(shown);

    // What was just done is taken back from the message.
    await claire
      .getByRole("region", { name: /Message|Notification/ })
      .getByRole("button", { name: "Annuler" })
      .click();
    await expect(claire.getByRole("button", { name: "Renommer « Nouveaux publics »" })).toBeVisible();
    await expect(board.page.getByRole("button", { name: /Thème.*Nouveaux publics/ })).toBeVisible();
  } finally {
    const again = await program("mira");
    await restored(again, "statuses", parked);
    await restored(again, "themes", theme);
    await archived(again, idea);
  }
  await expect(log(sheet, "Historique")).toContainText("« En attente »");
});

test("a form without one of the names is not sent, says which is missing, and keeps what was typed", {
  tag: "@postgres",
}, async ({ desk }) => {
  for (const { who, missing, add, other, sentence, save, language } of [
    {
      who: "mira",
      add: "Thema hinzufügen",
      missing: "Französisch",
      other: "Deutsch",
      sentence: "Der französische Name fehlt.",
      save: "Speichern",
      language: "de",
    },
    {
      who: "claire",
      add: "Ajouter un thème",
      missing: "Allemand",
      other: "Français",
      sentence: "Il manque le nom allemand.",
      save: "Enregistrer",
      language: "fr",
    },
  ] as const) {
    const page = await desk(who);
    await page.goto(`/${living}/vocabulary`);
    const asked: string[] = [];
    page.on("request", (request) => request.method() === "POST" && asked.push(request.url()));
    await page.getByRole("button", { name: add }).click();
    const form = page.getByRole("form", { name: add });
    await form.getByRole("textbox", { name: other }).fill("Lesen am Fluss");
    await form.getByRole("button", { name: save }).click();
    const field = form.getByRole("textbox", { name: missing });
    await expect(field).toBeFocused();
    await expect(field).toHaveAccessibleDescription(new RegExp(sentence));
    await expect(form.getByRole("textbox", { name: other })).toHaveValue("Lesen am Fluss");
    expect(asked).toEqual([]);
    // A name that another theme has.
    const taken = language === "de" ? "Clubs de lecture" : "Literaturclubs";
    await field.fill(taken.toUpperCase());
    await form.getByRole("button", { name: save }).click();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveValue(taken.toUpperCase());
  }
});

test("two coordinators who name one thing at once see both names, and none is lost", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const admin = await program("mira");
  const theme = (await wordsOf(admin)).themes.find(({ names }) => names["de"] === "Schulpartnerschaften");
  if (!theme) throw new Error("The demo lacks its theme.");
  const page = await desk("claire");
  await page.goto(`/${living}/vocabulary`);
  try {
    await page.getByRole("button", { name: "Renommer « Partenariats scolaires »" }).click();
    const form = page.getByRole("form", { name: /Renommer/ });
    const field = form.getByRole("textbox", { name: "Français" });
    await field.fill("Écoles partenaires");
    const names = { ...theme.names, fr: "Partenariats avec l’école" };
    // The connection of a program that waited long may be closed in the very moment in which it is used again.
    await (await program("mira")).send("PATCH", `${here}/themes/${theme.id}`, { edition: theme.edition, names });
    await expect(form.getByText("Partenariats avec l’école")).toBeVisible();
    await expect(field).toHaveValue("Écoles partenaires");
    await field.press("Enter");
    await expect(form.getByText(/quelqu’un d’autre a enregistré d’autres noms/)).toBeVisible();
    await form.getByRole("button", { name: "Enregistrer mes noms" }).click();
    await expect(page.getByRole("button", { name: "Renommer « Écoles partenaires »" })).toBeVisible();
    const log = page.getByRole("region", { name: "Ce qui a changé" });
    await expect(log).toContainText("« Partenariats avec l’école » → « Écoles partenaires »");
  } finally {
    await restored(await program("mira"), "themes", theme);
  }
});

test("whoever does not coordinate finds no page of names, and a guest reads the glossary only", async ({ desk }) => {
  const anna = await desk("anna");
  expect((await anna.goto(`/${living}/vocabulary`))?.status()).toBe(404);
  await anna.goto(`/${living}/glossary`);
  await expect(anna.getByRole("link", { name: "Namen", exact: true })).toHaveCount(0);
  const guest = await desk("guest");
  expect((await guest.goto(`/${living}/vocabulary`))?.status()).toBe(404);
  await guest.goto(`/${living}/glossary`);
  await expect(guest.getByRole("heading", { name: "Lesepatenschaft" })).toBeVisible();
  await expect(guest.getByRole("button", { name: "Begriff aufnehmen" })).toHaveCount(0);
  await expect(guest.getByRole("button", { name: /ändern/ })).toHaveCount(0);
});

test("a word of the glossary is explained where it stands, by keyboard and by mouse, and Escape ends it", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const anna = await program("anna");
  const source =
    "Unsere Lesepatenschaften und `Lesepatenschaft` und [Lesepatenschaft](https://example.org), dann ein Tandem.";
  const idea = await described(anna, `Erklärt ${Date.now()}`, source);
  const desks = new Desk(await desk("anna"), "de");
  const { page } = desks;
  await desks.opensBoard();
  await page
    .getByRole("link", { name: new RegExp(`Erklärt`) })
    .first()
    .focus();
  await page.goto(`/${living}/ideas/${idea.number}`);
  const text = page.locator(".leaf-text");
  const word = text.getByRole("button", { name: "Lesepatenschaften" });
  await expect(word).toBeVisible();
  // The first one of each only, and none in code or links.
  await expect(text.locator(".term")).toHaveCount(2);
  await page.getByRole("button", { name: "Original bearbeiten" }).focus();
  // What can be done with the text lies before it.
  await expect(async () => {
    await page.keyboard.press("Tab");
    await expect(word).toBeFocused({ timeout: 100 });
  }).toPass();
  const note = page.getByRole("tooltip");
  await expect(note).toContainText("parrainage de lecture");
  await expect(note.locator("[lang=fr]").first()).toHaveText("parrainage de lecture");
  await expect(note).toContainText("Ehrenamtliche lesen");
  await expect(word).toHaveAccessibleDescription(/parrainage de lecture/);
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await expect(word).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(note).toBeVisible();
  // The link between them is passed.
  await page.keyboard.press("Tab");
  await expect(note).toBeHidden();
  await page.keyboard.press("Tab");
  await expect(note).toContainText("Zwei Verantwortliche");
  await page.keyboard.press("Escape");

  // The pointer may go onto the explanation, which stays as long as it is there.
  await word.hover();
  await expect(note).toContainText("parrainage de lecture");
  await note.hover();
  await expect(note).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(note).toBeHidden();
  await archived(await program("mira"), idea);
});

test("Escape ends an explanation on a sheet, and leaves the sheet open", async ({ desk, program }) => {
  const title = `Auf dem Blatt ${Date.now()}`;
  const idea = await described(await program("anna"), title, "Ein Literaturclub für beide Städte.");
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensBoard();
  await anna.page.getByRole("link", { name: title, exact: true }).click();
  const sheet = anna.page.getByRole("dialog", { name: title });
  await sheet.getByRole("button", { name: "Literaturclub", exact: true }).press("Enter");
  await expect(sheet.getByRole("tooltip")).toContainText("club de lecture");
  await anna.page.keyboard.press("Escape");
  await expect(sheet.getByRole("tooltip")).toBeHidden();
  await expect(sheet).toBeVisible();
  await archived(await program("mira"), idea);
});

test("the form shows the pairs that occur, a press puts one in; a word is added from the idea and is known at once", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [german, french] = [`Lesefloß ${Date.now()}`, `radeau de lecture ${Date.now()}`];
  const source = `Ein ${german} und eine Lesepatenschaft.`;
  const idea = await described(await program("anna"), `Paare ${Date.now()}`, source);
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(idea.number);
  await luc.page.getByRole("button", { name: "Ajouter la version française" }).click();
  const form = luc.page.getByRole("form", { name: "Vous rédigez la version française" });
  const field = form.getByRole("textbox", { name: "Description, version française" });
  await field.fill("Un");
  await form.getByRole("button", { name: "Lesepatenschaft parrainage de lecture insérer" }).click();
  await expect(field).toHaveValue("Un parrainage de lecture");
  await expect(field).toBeFocused();

  // Anna adds another word from the idea itself, with the keyboard.
  const anna = new Desk(await desk("anna"), "de");
  const { page } = anna;
  await anna.opensIdea(idea.number);
  // The words of the glossary come after the text: until then a selection would not stay.
  await expect(page.locator(".leaf-text").getByRole("button", { name: "Lesepatenschaft" })).toBeVisible();
  await page.evaluate((words) => {
    const paragraph = [...document.querySelectorAll(".leaf-text p")].find((each) => each.textContent?.includes(words));
    const text = paragraph?.firstChild;
    const from = text?.textContent?.indexOf(words) ?? -1;
    if (!text || from < 0) throw new Error("The word is not there.");
    getSelection()?.setBaseAndExtent(text, from, text, from + words.length);
  }, german);
  await page.getByRole("button", { name: "Weitere Aktionen" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem", { name: "Begriff ins Glossar aufnehmen …" }).press("Enter");
  const dialog = page.getByRole("dialog", { name: "Begriff ins Glossar aufnehmen" });
  await expect(dialog.getByRole("textbox", { name: "Begriff auf Deutsch" })).toHaveValue(german);
  await dialog.getByRole("button", { name: "Speichern" }).press("Enter");
  const counterpart = dialog.getByRole("textbox", { name: "Begriff auf Französisch" });
  await expect(counterpart).toBeFocused();
  await expect(counterpart).toHaveAccessibleDescription(/Hier fehlt noch etwas/);
  await counterpart.fill(french);
  await dialog.getByRole("textbox", { name: "Erklärung auf Deutsch" }).fill("Ein Floß zum Lesen.");
  await counterpart.press("Enter");
  await expect(dialog).toBeHidden();
  await anna.hears("Im Glossar gespeichert");
  await expect(page.getByRole("button", { name: german })).toBeVisible();
  // Luc, who has the form open, has the pair too.
  await expect(form.getByRole("button", { name: `${german} ${french} insérer` })).toBeVisible();
  await expect(field).toHaveValue("Un parrainage de lecture");

  // On the glossary's page it is found by its French word, taken out and put back.
  await page.goto(`/${living}/glossary`);
  await page.getByRole("searchbox", { name: "Im Glossar suchen" }).fill(french.toUpperCase());
  await expect(page.getByText("1 Eintrag gefunden")).toBeVisible();
  await page.getByRole("button", { name: `„${german}“ aus dem Glossar entfernen` }).click();
  await expect(page.getByText("Kein Eintrag enthält diese Wörter.")).toBeVisible();
  await expect(form.getByRole("button", { name: `${german} ${french} insérer` })).toHaveCount(0);
  await page.getByRole("button", { name: "Rückgängig" }).click();
  await expect(page.getByRole("heading", { name: german })).toBeVisible();
  await page.getByRole("button", { name: `„${german}“ aus dem Glossar entfernen` }).click();
  await archived(await program("mira"), idea);
});

test("a glossary of several pages begins on the first one", async ({ desk }) => {
  const page = await desk("luc");
  await page.goto(`/${living}/glossary`);
  const entries = page.locator(".entry");
  await expect(entries.first()).toBeVisible();
  const terms = await page
    .locator(".entry-terms")
    .evaluateAll((all) => all.map((each) => each.firstChild?.textContent));
  const sheets = await sheetsOf(await page.pdf({ format: "A4" }));
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets[0]?.text).toContain(terms[0]);
});

test("an entry that two people change at once shows both states", async ({ desk, program }) => {
  const id = newId();
  const [german, french] = [`Leseinsel ${Date.now()}`, `îlot de lecture ${Date.now()}`];
  const luc = await program("luc");
  const entry = { terms: { de: german, fr: french }, also: {}, notes: {} };
  expect((await luc.send("POST", `${here}/glossary`, { id, ...entry })).status()).toBe(200);
  const page = await desk("anna");
  await page.goto(`/${living}/glossary`);
  await page.getByRole("button", { name: `„${german}“ ändern` }).click();
  const form = page.getByRole("form", { name: `„${german}“ ändern` });
  await form.getByRole("textbox", { name: "Erklärung auf Deutsch" }).fill("Ein Platz zum Lesen.");
  const notes = { fr: "Un coin pour lire." };
  expect((await luc.send("PATCH", `${here}/glossary/${id}`, { edition: 1, ...entry, notes })).status()).toBe(200);
  await expect(form.getByText(/Un coin pour lire/)).toBeVisible();
  await expect(form.getByRole("textbox", { name: "Erklärung auf Deutsch" })).toHaveValue("Ein Platz zum Lesen.");
  await expect(form.getByRole("status")).toContainText("Un coin pour lire");
  await form.getByRole("button", { name: "Den anderen übernehmen" }).click();
  await expect(form.getByRole("textbox").first()).toBeFocused();
  await form.getByRole("textbox", { name: "Erklärung auf Deutsch" }).fill("Ein Platz zum Lesen.");
  await form.getByRole("button", { name: "Speichern" }).click();
  await expect(page.locator(`#entry-${id}`)).toBeFocused();
  await expect(page.locator(`#entry-${id}`)).toContainText("Ein Platz zum Lesen.");
  await luc.send("DELETE", `${here}/glossary/${id}`);
});

for (const { who, language, width, colorScheme } of [
  { who: "mira", language: "de", width: 1_280, colorScheme: "light" },
  { who: "mira", language: "de", width: 390, colorScheme: "dark" },
  { who: "claire", language: "fr", width: 390, colorScheme: "light" },
  { who: "claire", language: "fr", width: 1_280, colorScheme: "dark" },
] as const) {
  test(`in ${language}, ${width} pixels wide and ${colorScheme}, the pages of words have no barrier`, async ({
    desk,
  }) => {
    const page = await desk(who, { viewport: { width, height: 900 }, colorScheme });
    await page.goto(`/${living}/glossary`);
    await page
      .getByRole("button", { name: /ändern|Modifier/ })
      .first()
      .click();
    await barrierless(page);
    await page.goto(`/${living}/vocabulary`);
    await page
      .getByRole("button", { name: /umbenennen|Renommer/ })
      .nth(2)
      .click();
    const fields = page.getByRole("form").getByRole("textbox");
    await fields.first().fill("");
    await fields.nth(1).fill("");
    await fields.nth(1).press("Enter");
    await barrierless(page);
    await page.goto(`/${living}/ideas/1`);
    await page.locator(".term").first().press("Enter");
    await expect(page.getByRole("tooltip")).toBeVisible();
    await barrierless(page);
  });
}

async function barrierless(page: Page): Promise<void> {
  expect.soft(await barriersOn(page)).toEqual([]);
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.setViewportSize({ width: 320, height });
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width, height });
}
