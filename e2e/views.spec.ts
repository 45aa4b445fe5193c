import type { Locator, Page } from "@playwright/test";
import { barriersOn } from "./barriers";
import { Desk } from "./desk";
import { ended, expect, living, type Program, propose, statusOf, test, vocabularyOf } from "./people";

/** Ideas whose titles have a word of their own, so that a filter shows them and no others. */
async function several(
  program: Program,
  word: string,
  count: number,
): Promise<readonly { id: string; number: number }[]> {
  const ideas: { id: string; number: number }[] = [];
  for (let each = 1; each <= count; each += 1) ideas.push(await propose(program, `${word} Nr. ${each}`));
  return ideas;
}

/** Takes a test's ideas off the board again. */
async function archive(mira: Program, ideas: readonly { id: string }[]): Promise<void> {
  for (const { id } of ideas) await mira.send("POST", `/programmes/${living}/ideas/${id}/archive`);
}

/** A word that no other idea has. */
const unheard = (word: string): string => `${word}${Date.now().toString(36)}`;

async function opens(
  page: Page,
  view: "table" | "timeline" | "board",
  query = "",
  slug: string = living,
): Promise<void> {
  const listening = page.waitForRequest(/\/events\?/);
  const board = page.waitForResponse(/\/board$/);
  await page.goto(`/${slug}/${view}${query}`);
  await Promise.all([listening, board]);
}

const row = (page: Page, name: string | RegExp): Locator => page.getByRole("row", { name });

test("Anna selects rows by keyboard, changes them at once, and takes all of it back; Luc sees both live", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const word = unheard("Zugleich");
  const [anna, mira] = [await program("anna"), await program("mira")];
  const ideas = await several(anna, word, 4);
  const page = await desk("anna");
  const luc = await desk("luc");
  await opens(page, "table", `?words=${word}`);
  await opens(luc, "table", `?words=${word}`);
  const grid = page.getByRole("grid", { name: "Ideen als Tabelle" });
  await expect(grid).toHaveAttribute("aria-rowcount", "5");
  await expect(grid).toHaveAttribute("aria-multiselectable", "true");

  await row(page, `${word} Nr. 1`).focus();
  await page.keyboard.press("Space");
  await page.keyboard.press("ArrowDown");
  await expect(row(page, `${word} Nr. 2`)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Shift+Space");
  await expect(page.getByRole("group", { name: "Ausgewählte Ideen" })).toContainText("3 Ideen ausgewählt");
  await new Desk(page, "de").hears("3 Ideen ausgewählt");
  await expect(row(page, `${word} Nr. 2`)).toHaveAttribute("aria-selected", "true");
  await expect(row(page, `${word} Nr. 4`)).toHaveAttribute("aria-selected", "false");

  await page.getByRole("button", { name: "Ausgewählte ändern …" }).click();
  const dialog = page.getByRole("dialog", { name: "3 Ideen ändern" });
  await expect(dialog.getByLabel("Status", { exact: true })).toBeFocused();
  await dialog.getByRole("button", { name: "3 Ideen ändern" }).click();
  await expect(dialog.getByRole("alert")).toHaveText("Bitte wählen Sie zuerst aus, was sich ändern soll.");
  await dialog.getByLabel("Status", { exact: true }).selectOption("Geplant");
  await dialog.getByLabel("Thema").selectOption("Literaturclubs");
  await dialog.getByLabel("Termin").selectOption("Auf einen Tag legen");
  await dialog.getByRole("button", { name: "3 Ideen ändern" }).click();
  await expect(dialog.getByLabel("Tag", { exact: true })).toHaveAttribute("aria-invalid", "true");
  expect(await barriersOn(page)).toEqual([]);
  await dialog.getByLabel("Tag", { exact: true }).fill("2027-05-14");
  await dialog.getByLabel("Wird verantwortlich").selectOption({ label: "Luc Ehrhart, Straßburg" });
  const sent = page.waitForRequest((request) => request.method() === "POST");
  await dialog.getByRole("button", { name: "3 Ideen ändern" }).click();
  expect((await sent).url()).toContain("/bulk");
  await expect(dialog).toBeHidden();
  await expect(page.getByRole("button", { name: "Ausgewählte ändern …" })).toBeFocused();
  await new Desk(page, "de").hears("3 Ideen geändert.");

  for (const [number, there] of [
    ["1", "14/05/2027"],
    ["3", "14/05/2027"],
  ] as const) {
    const told = row(luc, `${word} Nr. ${number}`);
    await expect(told).toContainText("Planifiée");
    await expect(told).toContainText("Clubs de lecture");
    await expect(told).toContainText("Luc Ehrhart");
    await expect(told).toContainText(there);
  }
  await expect(row(luc, `${word} Nr. 4`)).toContainText("Proposée");

  // Meanwhile Luc moves one of them on: that one stays as he left it.
  const vocabulary = await vocabularyOf(anna);
  const moved = await (await program("luc")).send("POST", `/programmes/${living}/ideas/${ideas[1]?.id}/move`, {
    status: statusOf(vocabulary, "active"),
    after: null,
  });
  expect(moved.status()).toBe(200);
  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  await new Desk(page, "de").hears("2 Ideen sind wieder, wie sie waren.");
  const left = page.getByRole("alert").filter({ hasText: "nicht zurückgesetzt" });
  await expect(left.getByRole("listitem")).toHaveText(new RegExp(`${word} Nr\\. 2`));
  await expect(row(luc, `${word} Nr. 1`)).toContainText("Proposée");
  await expect(row(luc, `${word} Nr. 2`)).toContainText("En cours");
  await expect(row(luc, `${word} Nr. 3`)).not.toContainText("14/05/2027");
  await archive(mira, ideas);
});

test("the table is sorted by its heads in the reader's order, and the address says how", async ({ desk }) => {
  const page = await desk("luc");
  await opens(page, "table", "", ended);
  const head = page.getByRole("columnheader", { name: "Statut", exact: true });
  await expect(head).toHaveAttribute("aria-sort", "none");
  await head.getByRole("button").focus();
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "ascending");
  await page.keyboard.press("Enter");
  await expect(head).toHaveAttribute("aria-sort", "descending");
  await expect(page).toHaveURL(/sort=-status/);

  await page.getByRole("columnheader", { name: "Titre" }).getByRole("button").click();
  await expect(page).toHaveURL(/sort=title/);
  const titles = async (): Promise<string[]> =>
    (await page.locator("[data-idea] .cell-title > :first-child").allTextContents()).filter(Boolean);
  const told = await titles();
  expect(told.length).toBeGreaterThan(10);
  expect(told).toEqual([...told].sort(new Intl.Collator("fr", { numeric: true }).compare));
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Titre" })).toHaveAttribute("aria-sort", "ascending");
  // How many rows stand there depends on how far the page has come with drawing them.
  const again = await titles();
  expect(again.length).toBeGreaterThan(10);
  const both = Math.min(again.length, told.length);
  expect(again.slice(0, both)).toEqual(told.slice(0, both));

  // A column that was left out stays so on this device.
  await page.getByRole("button", { name: "Colonnes" }).click();
  await page.getByRole("menuitemradio", { name: "Commentaires" }).click();
  await expect(page.getByRole("columnheader", { name: "Commentaires" })).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole("columnheader", { name: "Titre" })).toBeVisible();
  await expect(page.getByRole("columnheader", { name: "Commentaires" })).toHaveCount(0);
});

test("a filter stays from view to view, and an idea opened over one leaves it as it was", async ({ desk, program }) => {
  const word = unheard("Ansichten");
  const [idea] = await several(await program("anna"), word, 1);
  const page = await desk("anna");
  await opens(page, "board", `?words=${word}`);
  const views = page.getByRole("navigation", { name: "Ansicht" });
  await expect(views.getByRole("link", { name: "Board" })).toHaveAttribute("aria-current", "page");
  await views.getByRole("link", { name: "Tabelle" }).click();
  await expect(page).toHaveURL(new RegExp(`/table\\?words=${word}`));
  await expect(page.getByRole("status").filter({ hasText: "1 von" })).toBeVisible();
  await row(page, word).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toHaveText(`${word} Nr. 1`);
  await page.keyboard.press("Escape");
  await expect(page).toHaveURL(new RegExp(`/table\\?words=${word}`));
  await expect(page.getByRole("searchbox")).toHaveValue(word);
  await views.getByRole("link", { name: "Zeitplan" }).click();
  await expect(page.getByRole("region", { name: "Ohne Termin (1)" })).toContainText(word);
  await archive(await program("mira"), idea ? [idea] : []);
});

test("Anna saves a filter and shares it; Luc sets it in the timeline and sees the same ideas", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const word = unheard("Gemerkt");
  const ideas = await several(await program("anna"), word, 2);
  const name = `Filter ${word}`;
  const page = await desk("anna");
  const anna = new Desk(page, "de");
  await opens(page, "table");
  await page.getByRole("button", { name: "Gespeicherte Filter", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Gespeicherte Filter" });
  await expect(dialog).toContainText("Stellen Sie einen Filter ein");
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill(word);
  await page.getByRole("button", { name: "Gespeicherte Filter", exact: true }).click();
  const form = dialog.getByRole("form", { name: "Diesen Filter speichern" });
  await expect(form).toContainText(`Wörter: ${word}`);
  await form.getByRole("button", { name: "Speichern" }).click();
  await expect(form.getByLabel("Name")).toHaveAttribute("aria-invalid", "true");
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Mit allen teilen").check();
  expect(await barriersOn(page)).toEqual([]);
  await form.getByRole("button", { name: "Speichern" }).click();
  await anna.hears(`„${name}“ ist gespeichert.`);
  await expect(dialog.getByRole("region", { name: "Meine Filter" })).toContainText("mit dem Programm geteilt");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: `Filter: ${name}` })).toBeFocused();

  const luc = await desk("luc");
  await opens(luc, "timeline");
  await luc.getByRole("button", { name: "Filtres enregistrés", exact: true }).click();
  const shared = luc.getByRole("region", { name: "Partagés par d’autres" });
  await expect(shared.getByRole("button", { name })).toContainText("partagé par Anna Reinhardt");
  expect(await barriersOn(luc)).toEqual([]);
  await shared.getByRole("button", { name }).click();
  await expect(luc).toHaveURL(new RegExp(`/timeline\\?words=${word}`));
  await expect(luc.getByRole("region", { name: "Sans échéance (2)" })).toBeVisible();

  // A name is used once; what is removed can be brought back.
  await page.getByRole("button", { name: `Filter: ${name}` }).click();
  await dialog.getByRole("button", { name: `„${name}“ löschen` }).click();
  await anna.hears(`„${name}“ ist gelöscht.`);
  await expect(dialog.getByRole("button", { name: `„${name}“ löschen` })).toHaveCount(0);
  await page.getByRole("button", { name: "Rückgängig machen" }).click();
  await anna.hears(`„${name}“ ist wiederhergestellt.`);
  await dialog.getByRole("button", { name: `„${name}“ ändern` }).click();
  const editing = dialog.getByRole("form", { name: `„${name}“ ändern` });
  await expect(editing.getByLabel("Name")).toBeFocused();
  await editing.getByLabel("Name").fill(`${name} neu`);
  await editing.getByRole("button", { name: "Speichern" }).click();
  await anna.hears(`„${name} neu“ ist geändert.`);
  await dialog.getByRole("button", { name: `„${name} neu“ löschen` }).click();
  await anna.hears(`„${name} neu“ ist gelöscht.`);
  await archive(await program("mira"), ideas);
});

test("the timeline has the months of a programme, its milestones, and what is free where", async ({ desk }) => {
  const page = await desk("luc");
  await opens(page, "timeline", "", ended);
  const table = page.getByRole("region", { name: "Calendrier des idées" }).getByRole("table");
  await expect(table.getByRole("columnheader", { name: "avril 2024" })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: "avril 2025" })).toHaveCount(1);
  const days = table.getByRole("row", { name: /^Jours fériés/ });
  await expect(days.getByRole("listitem").filter({ hasText: "Début du programme" })).toContainText("23");
  await expect(days.getByRole("listitem").filter({ hasText: "Fin du programme" })).toContainText("22");
  await expect(days.getByRole("listitem").filter({ hasText: "Vendredi saint" })).toContainText("Strasbourg");
  await expect(days.getByRole("listitem").filter({ hasText: "Lendemain de Noël" })).toContainText("Strasbourg");
  const repentance = days.getByRole("listitem").filter({ hasText: "Buß- und Bettag" });
  await expect(repentance).toContainText("Dresde");
  await expect(repentance).not.toContainText("Strasbourg");
  await expect(repentance.locator("[lang=de]")).toHaveText("Buß- und Bettag");

  // By keyboard from month to month, and from lane to lane.
  const [first, second] = [table.getByRole("link").first(), table.getByRole("link").nth(1)];
  await first.focus();
  await page.keyboard.press("ArrowRight");
  await expect(second).toBeFocused();
  await page.keyboard.press("ArrowLeft");
  await expect(first).toBeFocused();
  await page.getByRole("button", { name: "Couloirs : Statut" }).click();
  await page.getByRole("menuitemradio", { name: "Ville" }).click();
  await expect(page).toHaveURL(/lanes=city/);
  await expect(table.getByRole("rowheader", { name: /^Dresde et Strasbourg/ })).toBeVisible();
});

test("in lanes ideas are moved as on the board, by keyboard, by mouse and with the menu", async ({ desk, program }) => {
  const word = unheard("Bahnen");
  const anna = await program("anna");
  const ideas = await several(anna, word, 2);
  const { themes } = await vocabularyOf(anna);
  const [first] = ideas;
  await anna.send("PATCH", `/programmes/${living}/ideas/${first?.id}`, { theme: themes[0]?.id });
  const page = await desk("anna", { reducedMotion: "reduce" });
  const at = new Desk(page, "de");
  await opens(page, "board", `?words=${word}`);
  await page.getByRole("button", { name: "Bahnen: Keine" }).click();
  await page.getByRole("menuitemradio", { name: "Thema" }).click();
  await expect(page).toHaveURL(/lanes=theme/);
  const lane = page.getByRole("region", { name: "Lesepatenschaften 1 Idee", exact: true });
  const other = page.getByRole("region", { name: "Ohne Thema 1 Idee", exact: true });
  const column = (within: Locator, name: string): Locator =>
    within.getByRole("region", { name: new RegExp(`${name}$`) });
  const card = (within: Locator, number: number): Locator =>
    within.getByRole("row").filter({ has: page.getByRole("heading", { name: `${word} Nr. ${number}` }) });
  await expect(card(column(lane, "Vorgeschlagen"), 1)).toBeVisible();
  await expect(card(column(other, "Vorgeschlagen"), 2)).toBeVisible();

  await card(lane, 1).focus();
  await page.keyboard.press("Control+ArrowRight");
  await at.hears(new RegExp(`„${word} Nr. 1“ nach „In Abstimmung“ verschoben, Position 1 von 1`));
  await expect(card(column(lane, "In Abstimmung"), 1)).toBeFocused();
  await at.moves(`${word} Nr. 2`, { to: "In Umsetzung" });
  await expect(card(column(other, "In Umsetzung"), 2)).toBeVisible();
  await at.drags(`${word} Nr. 2`, column(other, "Geplant").getByRole("grid"));
  await expect(card(column(other, "Geplant"), 2)).toBeVisible();
  expect(await barriersOn(page)).toEqual([]);
  await archive(await program("mira"), ideas);
});

for (const [who, language] of [
  ["anna", "de"],
  ["luc", "fr"],
] as const) {
  test(`table and timeline in ${language} pass axe wide and narrow, and no page scrolls sideways`, async ({ desk }) => {
    for (const [width, colorScheme] of [
      [1440, "dark"],
      [820, "light"],
      [320, "light"],
    ] as const) {
      const page = await desk(who, { viewport: { width, height: 900 }, colorScheme });
      for (const view of ["table", "timeline", "board"] as const) {
        await opens(page, view, view === "board" ? "?lanes=city" : "");
        await expect(page.getByRole("main").getByRole("link").nth(3)).toBeVisible();
        if (width !== 820) expect(await barriersOn(page)).toEqual([]);
        const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(over, `${view} at ${width}`).toBeLessThanOrEqual(0);
      }
    }
  });
}

test("on paper the table has every idea that the filter shows", async ({ desk }) => {
  const page = await desk("anna", { viewport: { width: 1000, height: 500 } });
  await opens(page, "table", "", ended);
  const count = Number(await page.getByRole("grid").getAttribute("aria-rowcount")) - 1;
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator("[data-idea]")).toHaveCount(count);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
});
