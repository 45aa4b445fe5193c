import type { Locator, Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { barriersOn } from "./barriers";
import { Desk } from "./desk";
import { ended, expect, living, type Program, test } from "./people";

const here = `/programmes/${living}/exchanges`;
const page = `/${living}/exchanges`;

interface Wish {
  readonly de: string;
  readonly fr: string;
  readonly begins?: string;
  readonly ends?: string;
}

/** Writes an online meeting down for a journey to work with; answers its id. */
async function arranges(
  program: Program,
  { begins = "2031-05-08T14:00", ends = "2031-05-08T15:30", ...names }: Wish,
): Promise<string> {
  const id = newId();
  const answer = await program.send("POST", here, { id, kind: "online", names, begins, ends });
  expect(answer.status(), await answer.text()).toBe(200);
  return id;
}

/** Opens the exchanges, with the stream of news listening. */
async function opens(open: Page): Promise<void> {
  const listening = open.waitForRequest(/\/events\?/);
  await open.goto(page);
  await listening;
}

const item = (open: Page, name: string): Locator =>
  open.getByRole("article").filter({ has: open.getByRole("heading", { name, exact: true }) });

/** Fills in a day and a time. */
async function fills(form: Locator, name: "begins" | "ends", [day, clock]: readonly [string, string]): Promise<void> {
  const [days, clocks] = [form.locator(`[name=${name}]`).first(), form.locator(`[name=${name}]`).last()];
  await days.fill(day);
  await clocks.fill(clock);
}

test("what Mira writes down, changes, removes and puts back is on Claire’s page at once, in French", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [german, french] = [`Lesen im Garten ${Date.now()}`, `Lire au jardin ${Date.now()}`];
  const mira = new Desk(await desk("mira"), "de");
  const claire = new Desk(await desk("claire"), "fr");
  await opens(mira.page);
  await opens(claire.page);

  await mira.page.getByRole("button", { name: "Austausch eintragen" }).click();
  const form = mira.page.getByRole("form", { name: "Neuer Austausch" });
  await form.getByRole("textbox", { name: "Titel auf Deutsch" }).fill(german);
  await form.getByRole("textbox", { name: "Link zur Videokonferenz" }).fill("http://treffen.example/garten");
  await fills(form, "begins", ["2031-05-08", "14:00"]);
  await fills(form, "ends", ["2031-05-08", "13:30"]);
  await form.getByRole("button", { name: "Eintragen" }).click();
  // One is missing, one is no safe link, one comes too early: each says so, and what was typed is still there.
  const missing = form.getByRole("textbox", { name: "Titel auf Französisch" });
  await expect(missing).toBeFocused();
  await expect(missing).toHaveAccessibleDescription(/Hier fehlt noch etwas/);
  await mira.hears("3 Angaben stimmen noch nicht.");
  await expect(form.getByRole("textbox", { name: "Link zur Videokonferenz" })).toHaveAccessibleDescription(
    /eine Adresse an, die mit https:\/\/ beginnt/,
  );
  await expect(form.getByRole("group", { name: "Ende" })).toContainText("Das Ende liegt nicht nach dem Beginn.");
  await missing.fill(french);
  await form.getByRole("textbox", { name: "Link zur Videokonferenz" }).fill("https://treffen.example/garten");
  await fills(form, "ends", ["2031-05-08", "15:30"]);
  await form.getByRole("button", { name: "Eintragen" }).click();
  await mira.hears(`„${german}“ ist eingetragen.`);
  await expect(form).toBeHidden();
  await expect(item(mira.page, german)).toBeFocused();
  await expect(item(mira.page, german)).toContainText("Donnerstag, 8. Mai 2031, 14:00–15:30 Uhr");

  const seen = item(claire.page, french);
  await expect(seen).toContainText("jeudi 8 mai 2031, de 14:00 à 15:30");
  await expect(seen.getByText(german)).toHaveAttribute("lang", "de");
  await expect(seen.getByRole("link", { name: "Rejoindre la visioconférence" })).toHaveAttribute(
    "href",
    "https://treffen.example/garten",
  );
  await claire.hears(`Mira Sattler a ajouté « ${french} ».`);

  // It becomes a visit of two days.
  await mira.page.getByRole("button", { name: `Bearbeiten ${german}`, exact: true }).click();
  const edit = mira.page.getByRole("form", { name: "Austausch bearbeiten" });
  await edit.getByRole("radio", { name: "Besuch" }).check();
  await edit.getByRole("combobox", { name: "Stadt" }).selectOption({ label: "Straßburg" });
  await edit.getByRole("textbox", { name: "Ort" }).fill("Médiathèque de l’Elsau");
  await fills(edit, "ends", ["2031-05-09", "12:00"]);
  await edit.getByRole("button", { name: "Speichern" }).click();
  await mira.hears(`„${german}“ ist gespeichert.`);
  await expect(seen).toContainText("du jeudi 8 mai, 14:00, au vendredi 9 mai 2031, 12:00");
  await expect(seen.getByText("Médiathèque de l’Elsau")).toHaveAttribute("lang", "fr");
  await expect(seen).toContainText("Visite Strasbourg");
  await expect(seen.getByRole("link", { name: "Rejoindre la visioconférence" })).toHaveCount(0);

  await mira.page.getByRole("button", { name: `Entfernen ${german}`, exact: true }).click();
  await expect(seen).toHaveCount(0);
  await claire.hears(`Mira Sattler a retiré « ${french} ».`);
  await mira.page.getByRole("button", { name: "Zurückholen" }).click();
  await mira.hears(`„${german}“ ist wieder eingetragen.`);
  await expect(seen).toBeVisible();
  await expect(item(mira.page, german)).toBeVisible();

  const { exchanges } = (await (await (await program("mira")).get(here)).json()) as {
    exchanges: readonly { readonly id: string; readonly names: { readonly de?: string } }[];
  };
  const { id } = exchanges.find(({ names }) => names.de === german) ?? {};
  await (await program("mira")).send("DELETE", `${here}/${id}`);
});

test("what comes next stands above Luc’s board, changes under his eyes, and leads to all of them", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const mira = await program("mira");
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensBoard();
  const line = luc.page.getByText(/^Prochain échange\s: /);
  const before = await line.innerText();
  expect(before).toMatch(/jeudi \d{1,2}(er)?\s\p{L}+\s\d{4}, de 14:00 à 15:30, en ligne$/u);

  const tomorrow = new Date(Date.now() + 36 * 3_600_000).toISOString().slice(0, 10);
  const id = await arranges(mira, {
    de: "Kurz vorher",
    fr: "Juste avant",
    begins: `${tomorrow}T09:00`,
    ends: `${tomorrow}T10:15`,
  });
  await expect(line).toContainText("de 09:00 à 10:15");
  const host = (await (await mira.get(`/programmes/${living}`)).json()) as { partners: readonly { id: string }[] };
  await mira.send("PATCH", `${here}/${id}`, { edition: 1, kind: "visit", host: host.partners[0]?.id });
  await expect(line).toContainText("Dresde");
  await mira.send("DELETE", `${here}/${id}`);
  await expect(line).toHaveText(before);

  await line.getByRole("link").click();
  await expect(luc.page).toHaveURL(page);
  await expect(luc.page.getByRole("heading", { level: 1 })).toHaveText("Échanges");
  // Who does not coordinate reads what there is.
  await expect(item(luc.page, "Parrainage de lecture et Speak Book Dating")).toBeVisible();
  await expect(luc.page.getByRole("button", { name: /Ajouter un échange|Modifier|Retirer/ })).toHaveCount(0);
});

test("two who change one exchange lose nothing: each sees what the other saved, and chooses", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [german, french] = [`Zu zweit ${Date.now()}`, `À deux ${Date.now()}`];
  const claire = await program("claire");
  const id = await arranges(await program("mira"), { de: german, fr: french });
  const open = await desk("mira");
  await opens(open);
  await open.getByRole("button", { name: `Bearbeiten ${german}`, exact: true }).click();
  const form = open.getByRole("form", { name: "Austausch bearbeiten" });
  await form.getByRole("textbox", { name: "Titel auf Deutsch" }).fill(`${german}, neu`);

  await claire.send("PATCH", `${here}/${id}`, {
    edition: 1,
    begins: "2031-05-08T13:00",
    names: { de: german, fr: "À trois" },
  });
  const note = form.getByRole("status");
  await expect(note).toContainText("Inzwischen hat Claire Vogel diesen Austausch geändert");
  await expect(note).toContainText("Titel auf Französisch: À trois");
  await expect(note).toContainText("Beginn: Donnerstag, 8. Mai 2031, 13:00–15:30 Uhr");
  await expect(form.getByRole("textbox", { name: "Titel auf Deutsch" })).toHaveValue(`${german}, neu`);
  // Not over what she has not agreed to.
  await form.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(note).toContainText("Titel auf Französisch: À trois");
  await expect(form).toBeVisible();
  await note.getByRole("button", { name: "Meine Angaben speichern" }).click();
  await expect(item(open, `${german}, neu`)).toContainText("14:00–15:30");
  await expect(item(open, `${german}, neu`).getByText(french)).toBeVisible();

  // The other way round: what Claire saved is taken.
  await open.getByRole("button", { name: `Bearbeiten ${german}, neu`, exact: true }).click();
  const again = open.getByRole("form");
  await again.getByRole("textbox", { name: "Titel auf Deutsch" }).fill("Vergessen Sie das");
  await claire.send("PATCH", `${here}/${id}`, { edition: 3, ends: "2031-05-08T17:00" });
  await again.getByRole("button", { name: "Diese Angaben übernehmen" }).click();
  await expect(again.getByRole("textbox", { name: "Titel auf Deutsch" })).toHaveValue(`${german}, neu`);
  await expect(again.locator("[name=ends]").last()).toHaveValue("17:00");

  // Removed under her hands, it can be written down anew.
  await again.getByRole("textbox", { name: "Titel auf Deutsch" }).fill(`${german}, gerettet`);
  await claire.send("DELETE", `${here}/${id}`);
  const rescue = open.getByRole("form", { name: "Neuer Austausch" });
  await expect(rescue).toContainText("Dieser Austausch wurde inzwischen entfernt.");
  await expect(rescue.getByRole("textbox", { name: "Titel auf Deutsch" })).toHaveValue(`${german}, gerettet`);
  await rescue.getByRole("button", { name: "Eintragen" }).click();
  await expect(item(open, `${german}, gerettet`)).toBeVisible();
  await open.getByRole("button", { name: `Entfernen ${german}, gerettet`, exact: true }).click();
  await expect(item(open, `${german}, gerettet`)).toHaveCount(0);
});

test("times that clocks leave out are refused, and of those that come twice it is said which is meant", async ({
  desk,
}) => {
  const open = await desk("claire");
  await open.goto(page);
  await open.getByRole("button", { name: "Ajouter un échange" }).click();
  const form = open.getByRole("form", { name: "Nouvel échange" });
  await form.getByRole("textbox", { name: "Titre en allemand" }).fill("Nachts");
  await form.getByRole("textbox", { name: "Titre en français" }).fill("La nuit");
  await fills(form, "begins", ["2026-03-29", "02:30"]);
  await fills(form, "ends", ["2026-03-29", "04:00"]);
  await form.getByRole("button", { name: "Ajouter", exact: true }).click();
  const begins = form.getByRole("group", { name: "Début" });
  await expect(begins).toContainText("Cette heure n’existe pas ce jour-là");
  await expect(form.locator("[name=begins]").first()).toBeFocused();
  await fills(form, "begins", ["2026-10-25", "02:30"]);
  await expect(begins).toContainText("cette heure existe deux fois");

  // What was typed is there again after the page was left; until it is dropped.
  await open.reload();
  await open.getByRole("button", { name: "Ajouter un échange" }).click();
  await expect(form.getByText(/Voici votre brouillon du/)).toBeVisible();
  await expect(form.getByRole("textbox", { name: "Titre en français" })).toHaveValue("La nuit");
  await expect(form.locator("[name=begins]").last()).toHaveValue("02:30");
  await form.getByRole("button", { name: "Abandonner le brouillon" }).click();
  await expect(form.getByRole("textbox", { name: "Titre en français" })).toHaveValue("");
  await form.getByRole("textbox", { name: "Titre en français" }).press("Escape");
  await expect(form).toBeHidden();
  await expect(open.getByRole("button", { name: "Ajouter un échange" })).toBeFocused();
});

test("the year of Strasbourg has its own, by years, in the order of looking back", async ({ desk }) => {
  const open = await desk("anna");
  await open.goto(`/${ended}/exchanges`);
  await expect(open.getByRole("heading", { level: 3 })).toHaveText(["2024", "2023", "2022"]);
  await expect(open.getByRole("heading", { level: 4 })).toHaveText([
    "Treffen der Botschafter:innen des Lesens",
    "Nachhaltigkeit in Bibliotheken",
    "Neue Zielgruppen, Spielkonsolen und die Artothek",
    "Besuch zum Festival Kinder.Bücher!",
    "Erster gemeinsamer Austausch",
  ]);
  await expect(item(open, "Treffen der Botschafter:innen des Lesens")).toContainText(
    "Mittwoch, 18. September, 10:00 Uhr, bis Sonntag, 22. September 2024, 13:00 Uhr",
  );
  await expect(open.getByText("Zurzeit ist kein weiterer Austausch geplant.")).toBeVisible();
  await open.goto(`/${ended}/board`);
  await expect(open.getByText(/^Nächster Austausch/)).toHaveCount(0);
});

test("a guest finds no exchanges, neither by name nor by address nor above the board", async ({ desk }) => {
  const open = await desk("guest");
  const answer = await open.goto(page);
  expect(answer?.status()).toBe(404);
  await open.goto(`/${living}/board`);
  await expect(open.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(open.getByText(/Nächster Austausch/)).toHaveCount(0);
  await expect(open.getByRole("link", { name: "Austausch", exact: true })).toHaveCount(0);
  await expect(open.getByText("Speak Book Dating")).toHaveCount(0);
});

for (const { who, add, form: label } of [
  { who: "mira", add: "Austausch eintragen", form: "Neuer Austausch" },
  { who: "claire", add: "Ajouter un échange", form: "Nouvel échange" },
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`${who}’s page of exchanges can be used by everybody, in the ${colorScheme} and at 320 pixels`, async ({
      desk,
    }) => {
      const open = await desk(who, { colorScheme, reducedMotion: "reduce" });
      await open.goto(page);
      expect(await barriersOn(open)).toEqual([]);
      // By keyboard alone: from the button into the form, and its faults.
      await open.getByRole("button", { name: add }).focus();
      await open.keyboard.press("Enter");
      const form = open.getByRole("form", { name: label });
      await form.getByRole("radio").first().focus();
      await open.keyboard.press("ArrowRight");
      await expect(form.getByRole("combobox")).toBeVisible();
      await form.getByRole("textbox").last().press("Enter");
      await expect(form.getByRole("textbox").first()).toBeFocused();
      expect(await barriersOn(open)).toEqual([]);
      await open.setViewportSize({ width: 320, height: 900 });
      const wide = () => open.evaluate(() => document.documentElement.scrollWidth);
      expect(await wide()).toBeLessThanOrEqual(320);
      await form.getByRole("textbox").first().press("Escape");
      await expect(form).toBeHidden();
      expect(await wide()).toBeLessThanOrEqual(320);
      expect(await barriersOn(open)).toEqual([]);
    });
  }
}
