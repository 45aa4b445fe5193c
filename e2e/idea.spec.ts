import { Desk } from "./desk";
import { expect, living, propose, test } from "./people";

const ideas = `/programmes/${living}/ideas`;

test("an idea opens over the board with its own address, and closing leads back to its card", async ({ desk }) => {
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensBoard();
  await anna.card("Lesepaten lesen im Tandem").focus();
  await anna.page.keyboard.press("Enter");
  const sheet = anna.page.getByRole("dialog", { name: "Lesepaten lesen im Tandem" });
  await expect(sheet).toBeVisible();
  await expect(anna.page).toHaveURL(`/${living}/ideas/1`);
  await expect(anna.page).toHaveTitle(/DS-1 Lesepaten lesen im Tandem/);
  await anna.page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(anna.page).toHaveURL(`/${living}/board`);
  await expect(anna.card("Lesepaten lesen im Tandem")).toBeFocused();

  await anna.page.goForward();
  await expect(sheet).toBeVisible();
  await anna.page.reload();
  // Opened directly it is a page of its own.
  await expect(anna.page.getByRole("dialog")).toHaveCount(0);
  await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText("Lesepaten lesen im Tandem");
  await anna.page.getByRole("main").getByRole("link", { name: "Board" }).click();
  await anna.sees("Lesepaten lesen im Tandem", { in: "In Abstimmung" });
});

test("original and translation face each other, and one text is switched without the others", async ({ desk }) => {
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(1);
  await expect(luc.page.getByRole("heading", { level: 1 })).toHaveText("Des bénévoles lisent en tandem");
  await expect(luc.page.getByText("Lesepaten lesen im Tandem")).toHaveAttribute("lang", "de");
  await luc.page.getByRole("button", { name: "Les deux côte à côte" }).click();
  await expect(luc.page.getByRole("region", { name: "Original en allemand" })).toContainText("Lesestark!");
  await expect(luc.page.getByRole("region", { name: "Version française" })).toContainText("Lesestark!");

  const talk = luc.page.getByRole("region", { name: "Conversation" });
  const comment = talk.getByRole("article").filter({ hasText: "Anna Reinhardt" }).first();
  const toggle = comment.getByRole("button", { name: /l’original \(allemand\)/ });
  await expect(toggle).toHaveAttribute("aria-pressed", "false");
  const before = await talk.getByRole("article").allInnerTexts();
  await toggle.click();
  await expect(comment.locator("[lang=de]").last()).toBeVisible();
  const after = await talk.getByRole("article").allInnerTexts();
  expect(after.filter((text, index) => text !== before[index])).toHaveLength(1);
});

test("owners take over, hand over within their city and let go; the other city sees it", async ({ desk, program }) => {
  const title = `Wer trägt ${Date.now()}`;
  const { number } = await propose(await program("anna"), title);
  const anna = new Desk(await desk("anna"), "de");
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensBoard();
  await anna.opensIdea(number);
  const owners = anna.page.getByRole("button", { name: "Verantwortliche in Dresden ändern" });
  await owners.click();
  await anna.page.getByRole("menuitem", { name: "Ich übernehme" }).click();
  await anna.hears("Sie sind jetzt verantwortlich");
  await expect(luc.card(title)).toContainText("Anna Reinhardt");
  await owners.click();
  await anna.page.getByRole("menuitem", { name: "Übergeben an …" }).click();
  await anna.page
    .getByRole("dialog")
    .getByRole("radio", { name: /Jonas Petzold/ })
    .check();
  await anna.page.getByRole("dialog").getByRole("button", { name: "Übergeben" }).click();
  await expect(luc.card(title)).toContainText("Jonas Petzold");
  await owners.click();
  await anna.page.getByRole("menuitem", { name: "Jonas Petzold austragen" }).click();
  await expect(luc.card(title)).not.toContainText("Jonas Petzold");
});

test("status, theme and due day are kept at once; status changes stand inside the conversation", async ({
  desk,
  program,
}) => {
  const { number } = await propose(await program("anna"), `Angaben ${Date.now()}`);
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensIdea(number);
  const page = anna.page;
  const due = page.getByLabel("Termin", { exact: true });
  await due.fill("2027-04-23");
  await due.press("Enter");
  await anna.hears("Termin gespeichert");
  await page.getByLabel("Thema").selectOption({ label: "Literaturclubs" });
  await anna.hears("Thema gespeichert");
  await page.getByRole("button", { name: /Status: Vorgeschlagen/ }).click();
  await page.getByRole("menuitemradio", { name: "In Abstimmung" }).click();
  await expect(page.getByRole("region", { name: "Gespräch" })).toContainText(
    /Anna Reinhardt.*hat die Idee von „Vorgeschlagen“ nach „In Abstimmung“ verschoben/,
  );
  await page.reload();
  await expect(due).toHaveValue("2027-04-23");
  await expect(page.getByLabel("Thema").locator("option:checked")).toHaveText("Literaturclubs");
  await expect(page.getByRole("button", { name: /Status: In Abstimmung/ })).toBeVisible();
});

test("the original is written in Markdown, previewed as it will be, and read by the other city", async ({
  desk,
  program,
}) => {
  const { number } = await propose(await program("anna"), `Beschrieben ${Date.now()}`);
  const anna = new Desk(await desk("anna"), "de");
  const luc = new Desk(await desk("luc"), "fr");
  await anna.opensIdea(number);
  await luc.opensIdea(number);
  await anna.page.getByRole("button", { name: "Beschreibung schreiben" }).click();
  const field = anna.page.getByRole("textbox", { name: /Sie bearbeiten das Original \(Deutsch\)/ });
  await field.fill("Wir lesen im Boot");
  await field.selectText();
  await anna.page.getByRole("region", { name: "Original Deutsch" }).getByRole("button", { name: "Fett" }).click();
  await expect(field).toHaveValue("**Wir lesen im Boot**");
  await anna.page.getByRole("button", { name: "Vorschau" }).click();
  await expect(anna.page.locator("strong", { hasText: "Wir lesen im Boot" })).toBeVisible();
  await anna.page.getByRole("button", { name: "Speichern" }).click();
  await expect(luc.page.locator("[lang=de] strong", { hasText: "Wir lesen im Boot" })).toBeVisible();
  await expect(luc.page.getByText(/description modifiée/i).first()).toBeVisible();
});

test("a save that meets a newer edition stores nothing, shows both texts and loses none", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const author = await program("anna");
  const { id, number } = await propose(author, `Zu zweit geschrieben ${Date.now()}`);
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensIdea(number);
  await anna.page.getByRole("button", { name: "Beschreibung schreiben" }).click();
  const field = anna.page.getByRole("textbox", { name: /Sie bearbeiten das Original/ });
  await field.fill("Am Freitag lesen wir im Boot.");
  await field.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 10));

  const luc = await program("luc");
  const theirs = { description: { edition: 1, source: "Am Donnerstag lesen wir im Boot." } };
  expect((await luc.send("PATCH", `${ideas}/${id}`, theirs)).status()).toBe(200);
  // The note comes by itself; text and cursor stay where they were.
  await expect(anna.page.getByText(/hat gerade gespeichert/)).toBeVisible();
  await expect(field).toHaveValue("Am Freitag lesen wir im Boot.");
  expect(await field.evaluate((area: HTMLTextAreaElement) => [area.selectionStart, area.selectionEnd])).toEqual([
    3, 10,
  ]);

  await anna.page.getByRole("button", { name: "Speichern" }).click();
  const conflict = anna.page.getByRole("region", { name: "Zwei Texte, keiner ist verloren" });
  await expect(conflict).toContainText("Freitag");
  await expect(conflict).toContainText("Donnerstag");
  const kept = async () =>
    ((await (await author.get(`${ideas}/${id}`)).json()) as { description: { source: string } }).description.source;
  expect(await kept()).toBe(theirs.description.source);
  await conflict.getByRole("button", { name: "Meinen Text behalten" }).click();
  await expect(conflict).toBeHidden();
  await expect.poll(kept).toBe("Am Freitag lesen wir im Boot.");
});

test("what is being written survives a reload, of a description and of a comment", async ({ desk, program }) => {
  const { number } = await propose(await program("anna"), `Entwurf ${Date.now()}`);
  const anna = new Desk(await desk("anna"), "de");
  const { page } = anna;
  await anna.opensIdea(number);
  await page.getByRole("button", { name: "Beschreibung schreiben" }).click();
  const description = page.getByRole("textbox", { name: /Sie bearbeiten das Original/ });
  await description.fill("Halb fertig");
  const comment = page.getByRole("textbox", { name: "Neuer Kommentar" });
  await comment.fill("Noch nicht gesendet");
  await page.reload();
  await expect(comment).toHaveValue("Noch nicht gesendet");
  await page.getByRole("button", { name: "Weiterschreiben" }).click();
  await expect(description).toHaveValue("Halb fertig");
});

test("people talk across cities: comment, mention, edit, delete, undo, seen at once", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const { number } = await propose(await program("anna"), `Gespräch ${Date.now()}`);
  const anna = new Desk(await desk("anna"), "de");
  const luc = new Desk(await desk("luc"), "fr");
  await anna.opensIdea(number);
  await luc.opensIdea(number);
  const hers = anna.page.getByRole("region", { name: "Gespräch" });
  const his = luc.page.getByRole("region", { name: "Conversation" });

  const field = anna.page.getByRole("textbox", { name: "Neuer Kommentar" });
  await field.pressSequentially("Passt Mittwoch, @ehr");
  await expect(anna.page.getByRole("listbox").getByRole("option")).toHaveText(/Luc Ehrhart.*Straßburg/);
  await field.press("ArrowDown");
  await field.press("Enter");
  await field.pressSequentially("nicht wahr?");
  await field.press("Control+Enter");
  await expect(hers.getByRole("article").last()).toContainText("Passt Mittwoch, @Luc Ehrhart · Straßburg nicht wahr?");
  const received = his.getByRole("article").filter({ hasText: "Passt Mittwoch" });
  await expect(received).toContainText("@Luc Ehrhart · Strasbourg");
  await expect(received.locator("[lang=de]").filter({ hasText: "Passt Mittwoch" }).last()).toBeVisible();

  await luc.page.getByRole("textbox", { name: "Nouveau commentaire" }).fill("Oui, *mercredi*.");
  await luc.page.getByRole("button", { name: "Envoyer le commentaire" }).click();
  const answer = hers.getByRole("article").filter({ hasText: "mercredi" });
  await expect(answer.locator("[lang=fr] em")).toHaveText("mercredi");
  await expect(answer.getByRole("button", { name: "Löschen" })).toHaveCount(0);

  await his.getByRole("article").filter({ hasText: "mercredi" }).getByRole("button", { name: "Modifier" }).click();
  await his.getByRole("textbox", { name: "Modifier le commentaire" }).fill("Plutôt jeudi.");
  await his.getByRole("button", { name: "Enregistrer" }).click();
  await expect(hers.getByRole("article").filter({ hasText: "Plutôt jeudi." })).toBeVisible();
  await his
    .getByRole("article")
    .filter({ hasText: "Plutôt jeudi." })
    .getByRole("button", { name: "Supprimer" })
    .click();
  await expect(hers.getByRole("article").filter({ hasText: "Plutôt jeudi." })).toHaveCount(0);
  await luc.page.getByRole("button", { name: "Annuler" }).click();
  await expect(hers.getByRole("article").filter({ hasText: "Plutôt jeudi." })).toBeVisible();
});

test("the history reads in each reader's language, also after the page was opened in the other", async ({ desk }) => {
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(1);
  const history = luc.page.getByRole("region", { name: "Historique" });
  await history.getByRole("button", { name: /entrées/ }).click();
  await expect(history).toContainText("déplacée vers « En discussion »");
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensIdea(1);
  await anna.page.getByRole("button", { name: /Alle \d+ Einträge/ }).click();
  await expect(anna.page.getByRole("region", { name: "Verlauf" })).toContainText("verschoben nach „In Abstimmung“");
});
