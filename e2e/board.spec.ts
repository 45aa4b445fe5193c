import { Desk } from "./desk";
import { expect, living, personOf, propose, statusOf, test, vocabularyOf } from "./people";

test.describe("a librarian at the board", () => {
  test("finds her programme, with every idea in her language or marked as an original", async ({ desk }) => {
    const anna = new Desk(await desk("anna"), "de");
    await anna.page.goto("/");
    await anna.page.getByRole("navigation", { name: "Hauptbereiche" }).getByRole("link", { name: "Board" }).click();
    await expect(anna.page).toHaveURL(`/${living}/board`);
    await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText("Austausch Dresden–Straßburg");
    await anna.sees("Lesepaten lesen im Tandem", { in: "In Abstimmung" });
    const quiz = anna.card("Quiz littéraire en duplex");
    await anna.opensBoard();
    await anna.page.getByRole("searchbox").fill("quiz");
    await expect(quiz).toContainText("Original");
    await expect(quiz.getByRole("heading")).toHaveAttribute("lang", "fr");
    await expect(quiz).toContainText("Dresden");
    await expect(quiz).toContainText("noch niemand");

    const luc = new Desk(await desk("luc"), "fr");
    await luc.opensBoard();
    await luc.sees("Des bénévoles lisent en tandem", { in: "En discussion" });
    await luc.page.getByRole("searchbox").fill("quiz");
    await expect(luc.card("Quiz littéraire en duplex")).toContainText("encore personne");
  });

  test("moves an idea by mouse, takes it back, and hears of each once", async ({ desk, program }) => {
    const title = `Mit der Maus ${Date.now()}`;
    await propose(await program("anna"), title);
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    await anna.drags(title, anna.column("In Umsetzung").getByRole("row").first());
    await anna.sees(title, { in: "In Umsetzung" });
    await anna.hears(new RegExp(`„${title}“ nach „In Umsetzung“ verschoben, Position \\d+ von \\d+`));
    await anna.page.getByRole("button", { name: anna.words.undo }).click();
    await anna.sees(title, { in: "Vorgeschlagen" });
    await anna.page.reload();
    await anna.sees(title, { in: "Vorgeschlagen" });
  });

  test("moves an idea by keyboard alone, in three ways, and keeps the focus on it", async ({ desk, program }) => {
    const title = `Mit der Tastatur ${Date.now()}`;
    await propose(await program("anna"), title);
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    const { keyboard } = anna.page;
    await anna.moves(title, { to: "Geplant" });
    await anna.sees(title, { in: "Geplant" });
    await anna.hears(new RegExp(`„${title}“ nach „Geplant“ verschoben, Position \\d+ von \\d+`));
    await expect(anna.card(title)).toBeFocused();

    await keyboard.press("Control+ArrowRight");
    await anna.sees(title, { in: "In Umsetzung" });
    await expect(anna.card(title)).toBeFocused();

    await keyboard.press(" ");
    await anna.hears(new RegExp(`„${title}“ aufgenommen`));
    await keyboard.press("ArrowRight");
    await anna.hears(new RegExp(`„${title}“ über „Umgesetzt“`));
    await keyboard.press("Escape");
    await anna.sees(title, { in: "In Umsetzung" });
    await expect(anna.card(title)).toBeFocused();
  });

  test("opens the list of keys with “?”, and can switch single letters off", async ({ desk }) => {
    const luc = new Desk(await desk("luc"), "fr");
    await luc.opensBoard();
    const card = luc.card("Des bénévoles lisent en tandem");
    await card.focus();
    await luc.page.keyboard.press("?");
    const keys = luc.page.getByRole("dialog");
    await expect(keys).toContainText("Ctrl");
    await keys.getByRole("checkbox").uncheck();
    await luc.page.keyboard.press("Escape");
    await expect(keys).toBeHidden();
    await card.focus();
    await luc.page.keyboard.press("m");
    await expect(luc.page.getByRole("dialog")).toHaveCount(0);
    await luc.page.reload();
    await luc.page.getByRole("button", { name: /Raccourcis/ }).click();
    await luc.page.getByRole("dialog").getByRole("checkbox").check();
  });

  test("proposes an idea with a title in one line; what cannot be kept stays in the field", async ({ desk }) => {
    const title = `Eine Zeile genügt ${Date.now()}`;
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    await anna.page.getByRole("button", { name: anna.words.propose }).click();
    const field = anna.page.getByRole("textbox", { name: anna.words.title });
    const send = anna.page.getByRole("button", { name: anna.words.send, exact: true });
    await send.click();
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await field.fill("x".repeat(201));
    await send.click();
    await expect(field).toHaveValue("x".repeat(201));
    await expect(field).toHaveAccessibleDescription(/200/);
    await field.fill(title);
    await field.press("Enter");
    await anna.sees(title, { in: "Vorgeschlagen" });
    await anna.page.reload();
    await anna.sees(title, { in: "Vorgeschlagen" });
  });

  test("sends a filtered board to the other city, who sees the same ideas in her words", async ({ desk }) => {
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    await anna.page.getByRole("searchbox").fill("lesen im tandem");
    await expect(anna.page.getByRole("row").getByRole("heading")).toHaveCount(1);
    await expect(anna.page).toHaveURL(/tandem/);
    const { search } = new URL(anna.page.url());

    const luc = new Desk(await desk("luc"), "fr");
    await luc.opensBoard(search);
    await luc.sees("Des bénévoles lisent en tandem", { in: "En discussion" });
    await expect(luc.page.getByRole("row").getByRole("heading")).toHaveCount(1);
    await luc.page.getByRole("button", { name: "Effacer les filtres" }).click();
    await expect.poll(() => luc.page.getByRole("row").getByRole("heading").count()).toBeGreaterThan(8);
    // A word of the German title finds it for the French reader too.
    await luc.page.getByRole("searchbox").fill("LESEPATEN");
    await luc.sees("Des bénévoles lisent en tandem", { in: "En discussion" });
  });
});

test("both cities see what the other does, in their own language, without reloading", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const title = `Zwei Städte ${Date.now()}`;
  const anna = new Desk(await desk("anna"), "de");
  const luc = new Desk(await desk("luc"), "fr");
  await Promise.all([anna.opensBoard(), luc.opensBoard()]);
  await anna.proposes(title);
  await luc.sees(title, { in: "Proposée" });
  await expect(luc.card(title)).toContainText("Original");
  await expect(luc.card(title)).toContainText("Anna Reinhardt");
  await luc.moves(title, { to: "Planifiée" });
  await anna.sees(title, { in: "Geplant" });
  await expect(anna.card(title)).toContainText(/Neu: verschoben.*Luc Ehrhart/);
  await expect(luc.card(title)).not.toContainText(/Nouveau : déplacée/);

  // Another program of a third person counts like a hand on the board.
  const claire = await program("claire");
  const words = await vocabularyOf(claire);
  const { cards } = (await (await claire.get(`/programmes/${living}/board`)).json()) as {
    cards: readonly { id: string; title: { texts: Record<string, string> } }[];
  };
  const id = cards.find((card) => Object.values(card.title.texts).includes(title))?.id ?? "";
  await claire.send("POST", `/programmes/${living}/ideas/${id}/owners`, { member: personOf(words, "Claire") });
  await expect(anna.card(title)).toContainText("Claire Vogel");
  await claire.send("POST", `/programmes/${living}/ideas/${id}/move`, { status: statusOf(words, "done"), after: null });
  await anna.sees(title, { in: "Umgesetzt" });
  await luc.sees(title, { in: "Réalisée" });
  await claire.send("POST", `/programmes/${living}/ideas/${id}/archive`, {});
  await expect(anna.card(title)).toHaveCount(0);
  await expect(luc.card(title)).toHaveCount(0);
});

test("after a broken connection everything is there, and the page says when it is not connected", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const title = `Im Funkloch ${Date.now()}`;
  const luc = await program("luc");
  const { id } = await propose(luc, title, "fr");
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensBoard();
  await anna.sees(title, { in: "Vorgeschlagen" });
  await anna.page.context().setOffline(true);
  await expect(anna.page.getByText(/Keine Verbindung, Stand \d\d:\d\d/)).toBeVisible();
  const words = await vocabularyOf(luc);
  const path = `/programmes/${living}/ideas/${id}`;
  await luc.send("POST", `${path}/move`, { status: statusOf(words, "discussed"), after: null });
  await luc.send("POST", `${path}/move`, { status: statusOf(words, "active"), after: null });
  await luc.send("POST", `${path}/owners`, { member: personOf(words, "Luc") });
  await anna.page.context().setOffline(false);
  await anna.sees(title, { in: "In Umsetzung" });
  await expect(anna.card(title)).toContainText("Luc Ehrhart");
  await expect(anna.page.getByText(/Keine Verbindung/)).toHaveCount(0);
});

test("a move that is refused goes back, says why, and nothing else is lost", async ({ desk, program }) => {
  const title = `Wird abgelehnt ${Date.now()}`;
  const mira = await program("mira");
  const { id } = await propose(mira, title);
  const anna = new Desk(await desk("anna"), "de");
  await anna.opensBoard();
  await anna.sees(title, { in: "Vorgeschlagen" });
  // The answer is lost on the way back: the page must not go on as if all were well.
  await anna.page.route(`**/ideas/${id}/move`, (route) => route.abort());
  await anna.moves(title, { to: "Geplant" });
  await anna.hears(new RegExp(`„${title}“ wurde nicht verschoben`));
  await anna.sees(title, { in: "Vorgeschlagen" });
});
