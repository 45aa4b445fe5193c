import { v7 as newId } from "uuid";
import { Desk } from "./desk";
import { expect, living, type Program, propose, test } from "./people";

const ideas = `/programmes/${living}/ideas`;

/** An idea with a German title and description, as its program proposes it. */
async function described(program: Program, title: string): Promise<{ id: string; number: number }> {
  const idea = await propose(program, title);
  const description = { edition: 1, source: "Am Freitag lesen wir im Boot." };
  expect((await program.send("PATCH", `${ideas}/${idea.id}`, { description })).status()).toBe(200);
  return idea;
}

/** The same in French. */
async function translated(program: Program, id: string, title: string): Promise<void> {
  const answer = await program.send("POST", `${ideas}/${id}/translations`, {
    language: "fr",
    title: { madeFrom: 1, edition: null, source: title },
    description: { madeFrom: 2, edition: null, source: "Vendredi, nous lisons sur le bateau." },
  });
  expect(answer.status(), await answer.text()).toBe(200);
}

test("Luc puts title and description into French beside the original; each then reads her own language", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const title = `Lesen im Boot ${Date.now()}`;
  const french = title.replace("Lesen im Boot", "Lire sur le bateau");
  const { number } = await described(await program("anna"), title);
  const anna = new Desk(await desk("anna"), "de");
  const luc = new Desk(await desk("luc"), "fr");
  await anna.opensIdea(number);
  await luc.opensIdea(number);
  const { page } = luc;
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveText(title);
  await expect(heading).toHaveAttribute("lang", "de");

  const opener = page.getByRole("button", { name: "Ajouter la version française" });
  await opener.click();
  const form = page.getByRole("form", { name: "Vous rédigez la version française" });
  const [titleField, textField] = [
    form.getByRole("textbox", { name: "Titre, version française" }),
    form.getByRole("textbox", { name: "Description, version française" }),
  ];
  await expect(titleField).toBeFocused();
  await expect(form.getByRole("region", { name: "Description, Original en allemand" })).toContainText("Am Freitag");
  await titleField.fill(french);
  await textField.fill("Vendredi sur le bateau");
  await textField.selectText();
  await form.getByRole("button", { name: "Gras" }).click();
  await expect(textField).toHaveValue("**Vendredi sur le bateau**");

  // What is not saved yet stays on the device.
  await textField.press("Escape");
  await expect(opener).toBeFocused();
  await page.reload();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await expect(titleField).toHaveValue(french);
  await textField.press("Control+Enter");
  await luc.hears("Version enregistrée");
  await expect(form).toBeHidden();
  await expect(heading).toHaveText(french);
  await expect(page.locator("[lang=fr] strong", { hasText: "Vendredi sur le bateau" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Modifier la version française" })).toBeFocused();

  // The other city goes on reading German, and is told.
  await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(anna.page.getByText(french)).toHaveAttribute("lang", "fr");
  await expect(anna.page.getByRole("region", { name: "Verlauf" })).toContainText("französische Fassung geschrieben");
  await page.reload();
  await expect(heading).toHaveText(french);
});

test("an original that moves on marks its version, which is found to be right still or written anew", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const title = `Am Ufer ${Date.now()}`;
  const french = title.replace("Am Ufer", "Sur la rive");
  const author = await program("anna");
  const { id, number } = await described(author, title);
  await translated(await program("luc"), id, french);
  const luc = new Desk(await desk("luc"), "fr");
  const board = new Desk(await desk("luc"), "fr");
  const anna = new Desk(await desk("anna"), "de");
  await luc.opensIdea(number);
  await board.opensBoard();
  await anna.opensIdea(number);
  const mark = luc.page.getByText(/L’original a changé le/);
  const cardMark = board.card(french).getByText("Version à mettre à jour");

  // A comma is no reason.
  const edits = async (edition: number, source: string): Promise<void> => {
    const answer = await author.send("PATCH", `${ideas}/${id}`, { description: { edition, source } });
    expect(answer.status()).toBe(200);
  };
  await edits(2, "Am Freitag lesen wir, im Boot!");
  await expect(luc.page.locator("[lang=de]", { hasText: "Am Freitag lesen wir, im Boot!" }).first()).toBeVisible();
  await expect(mark).toHaveCount(0);

  await edits(3, "Am Donnerstag lesen wir, im Boot!");
  await expect(mark).toBeVisible();
  await expect(cardMark).toBeVisible();
  await luc.page.getByRole("button", { name: "Voir la différence" }).click();
  await expect(luc.page.locator(".difference ins").first()).toHaveText("Donnerstag");
  await expect(luc.page.locator(".difference del").first()).toHaveText("Freitag");
  await luc.page.getByRole("button", { name: "La version reste juste" }).click();
  await luc.hears(/la version reste juste/);
  await expect(mark).toHaveCount(0);
  await expect(cardMark).toHaveCount(0);
  await expect(luc.page.getByRole("heading", { name: "Description", exact: true })).toBeFocused();
  await expect(anna.page.getByRole("region", { name: "Verlauf" })).toContainText(
    /Luc Ehrhart.*bestätigt, dass die französische Fassung noch stimmt/,
  );
  await expect(luc.page.getByRole("region", { name: "Historique" })).toContainText("elle reste juste");

  await edits(4, "Am Mittwoch lesen wir im Boot.");
  await expect(mark).toBeVisible();
  await luc.page.getByRole("button", { name: "Modifier la version française" }).click();
  const field = luc.page.getByRole("textbox", { name: "Description, version française" });
  await expect(field).toHaveValue("Vendredi, nous lisons sur le bateau.");
  await field.fill("Mercredi, nous lisons sur le bateau.");
  await luc.page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(luc.page.locator("[lang=fr]", { hasText: "Mercredi, nous" }).first()).toBeVisible();
  await expect(mark).toHaveCount(0);
});

test("two people at one version lose nothing, and see when the original moves on under their hands", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const author = await program("anna");
  const title = `Zu zweit übersetzt ${Date.now()}`;
  const { id, number } = await described(author, title);
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(number);
  const { page } = luc;
  await page.getByRole("button", { name: "Ajouter la version française" }).click();
  const field = page.getByRole("textbox", { name: "Description, version française" });
  await field.fill("Vendredi, lecture en bateau.");

  const description = { edition: 2, source: "Am Donnerstag lesen wir im Boot." };
  await author.send("PATCH", `${ideas}/${id}`, { description });
  await expect(page.getByText("L’original a changé pendant que vous écriviez.")).toBeVisible();
  await expect(field).toHaveValue("Vendredi, lecture en bateau.");
  await expect(page.locator(".facing-original ins")).toHaveText("Donnerstag");
  await page.getByRole("button", { name: "Ma version en tient compte" }).click();

  const ines = await program("ines");
  const hers = { madeFrom: 3, edition: null, source: "Jeudi, nous lisons sur l’eau." };
  const stored = await ines.send("POST", `${ideas}/${id}/translations`, { language: "fr", description: hers });
  expect(stored.status()).toBe(200);
  await expect(page.getByText(/vient d’enregistrer/)).toBeVisible();
  await field.fill("Jeudi, lecture en bateau.");
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  const conflict = page.getByRole("region", { name: "Deux textes, aucun n’est perdu" });
  await expect(conflict).toContainText("lecture en bateau");
  await expect(conflict).toContainText("nous lisons sur l’eau");
  const kept = async (): Promise<string> => {
    const idea = (await (await ines.get(`${ideas}/${id}`)).json()) as {
      description: { translations: { source: string; outdated: boolean }[] };
    };
    return JSON.stringify(idea.description.translations.map(({ source, outdated }) => [source, outdated]));
  };
  expect(await kept()).toBe(JSON.stringify([[hers.source, false]]));
  await conflict.getByRole("button", { name: "Garder mon texte" }).click();
  await expect(conflict).toBeHidden();
  await expect.poll(kept).toBe(JSON.stringify([["Jeudi, lecture en bateau.", false]]));
});

test("a comment is put into the other language, by itself, with its mentions", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const { id, number } = await propose(await program("anna"), `Gesprochen ${Date.now()}`);
  const luc = await program("luc");
  const comment = newId();
  await luc.send("POST", `${ideas}/${id}/comments`, { id: comment, text: "On commence **mardi** ?", language: "fr" });
  const anna = new Desk(await desk("anna"), "de");
  const his = new Desk(await desk("luc"), "fr");
  await anna.opensIdea(number);
  await his.opensIdea(number);
  const said = anna.page.getByRole("region", { name: "Gespräch" }).getByRole("article").first();
  await expect(said.locator("[lang=fr] strong")).toHaveText("mardi");
  await expect(said).toContainText("noch ohne deutsche Fassung");
  await said.getByRole("button", { name: "Deutsche Fassung hinzufügen" }).click();
  const field = anna.page.getByRole("textbox", { name: "Kommentar, deutsche Fassung" });
  await expect(field).toBeFocused();
  await field.fill("Beginnen wir **Dienstag**, @Luc Ehrhart?");
  await field.press("Control+Enter");
  await anna.hears("Fassung gespeichert");
  await expect(said.locator("[lang=de] strong")).toHaveText("Dienstag");
  await expect(said).toContainText("@Luc Ehrhart · Straßburg");
  await expect(said).toContainText("Deutsche Fassung von Anna Reinhardt");
  await expect(said.getByRole("button", { name: "Deutsche Fassung bearbeiten" })).toBeFocused();
  await expect(his.page.getByRole("region", { name: "Historique" })).toContainText("version allemande rédigée");

  await luc.send("PATCH", `${ideas}/${id}/comments/${comment}`, { edition: 1, text: "On commence **jeudi** ?" });
  await expect(said).toContainText("Das Original hat sich am");
  await said.getByRole("button", { name: "Unterschied zeigen" }).click();
  await expect(said.locator(".difference ins")).toHaveText("jeudi");
  await said.getByRole("button", { name: "Die Fassung stimmt noch" }).click();
  await expect(said).not.toContainText("Das Original hat sich am");
});

test("a language that was declared wrongly is corrected where the original is edited", async ({ desk, program }) => {
  const title = `Lire ensemble ${Date.now()}`;
  const { number } = await propose(await program("luc"), title, "de");
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(number);
  const { page } = luc;
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading).toHaveAttribute("lang", "de");
  await page.getByRole("button", { name: "Modifier le titre" }).click();
  await page.getByLabel("Langue de l’original").selectOption({ label: "Français" });
  await expect(page.getByRole("textbox", { name: "Vous modifiez le titre original (français)" })).toBeVisible();
  await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(heading).toHaveAttribute("lang", "fr");
  await expect(page.getByRole("region", { name: "Historique" })).toContainText("langue d’un original corrigée");
});

test("the board finds what is outdated by an address that means the same to both cities", async ({ desk, program }) => {
  const title = `Veraltet ${Date.now()}`;
  const french = title.replace("Veraltet", "Périmé");
  const author = await program("anna");
  const { id } = await described(author, title);
  await translated(await program("luc"), id, french);
  await author.send("PATCH", `${ideas}/${id}`, { title: { edition: 1, source: `${title} neu` } });
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensBoard();
  await luc.page.getByRole("button", { name: "Version à mettre à jour", exact: true }).click();
  await luc.page.getByRole("menuitemradio", { name: "Version française" }).click();
  await expect(luc.page).toHaveURL(/\?outdated=fr$/);
  await expect(luc.card(french)).toBeVisible();
  const cards = luc.page.getByRole("row").filter({ has: luc.page.getByRole("heading", { level: 3 }) });
  await expect(luc.card("Des bénévoles lisent en tandem")).toHaveCount(0);
  const count = await cards.count();
  expect(count).toBeGreaterThan(0);
  await expect(cards.getByText("Version à mettre à jour")).toHaveCount(count);
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensBoard("?outdated=fr");
  await expect(anna.card(`${title} neu`)).toBeVisible();
  await expect(anna.card("Lesepaten lesen im Tandem")).toHaveCount(0);
  await author.send("POST", `${ideas}/${id}/archive`, {});
});

test.describe("whoever reads the other language too", () => {
  test.afterEach(async ({ program }) => {
    await (await program("mira")).send("PATCH", "/me", { reads: ["de"] });
  });

  test("says so on her page and sees originals without prompts, a version still first", async ({ desk, program }) => {
    const mira = await program("mira");
    await mira.send("PATCH", "/me", { reads: ["de"] });
    const { id, number } = await propose(await program("luc"), `Sans version ${Date.now()}`, "fr");
    const text = "Une description en français.";
    await (await program("luc")).send("PATCH", `${ideas}/${id}`, { description: { edition: 1, source: text } });
    const page = await desk("mira");
    const hers = new Desk(page, "de");
    await hers.opensIdea(number);
    await expect(page.getByText("Original Französisch, noch ohne andere Fassung")).toBeVisible();
    await page.goto("/me");
    const french = page.getByRole("group", { name: "Ich lese auch:" }).getByRole("checkbox", { name: "Französisch" });
    await expect(french).not.toBeChecked();
    await french.check();
    await hers.hears("Gespeichert");
    await page.reload();
    await expect(french).toBeChecked();
    await hers.opensIdea(number);
    await expect(page.getByText(text)).toBeVisible();
    await expect(page.getByText("noch ohne andere Fassung")).toHaveCount(0);
    await hers.opensIdea(2);
    await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "de");
  });
});
