import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { Desk } from "./desk";
import { expect, living, type Program, propose, statusOf, test, vocabularyOf } from "./people";

const ideas = `/programmes/${living}/ideas`;

async function says(program: Program, idea: string, text = "Dazu etwas Neues.", language = "de"): Promise<void> {
  const answer = await program.send("POST", `${ideas}/${idea}/comments`, { id: newId(), text, language });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function movesOn(program: Program, idea: string): Promise<void> {
  const status = statusOf(await vocabularyOf(program), "discussed");
  const answer = await program.send("POST", `${ideas}/${idea}/move`, { status, after: null });
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Takes an idea off the board again, and out of everybody's news. */
async function putsAway(program: Program, ...proposed: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of proposed) await program.send("POST", `${ideas}/${id}/archive`, {});
}

/** Comes to the programme, so that what happens from now on is new. */
async function arrives(page: Page): Promise<void> {
  await page.goto(`/${living}/board`);
}

test("what Luc moves and comments on is marked and told on Anna’s board, what she did herself is not", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const stamp = `${Date.now()}`;
  const anna = new Desk(await desk("anna"), "de");
  const luc = new Desk(await desk("luc"), "fr");
  await arrives(anna.page);
  await arrives(luc.page);
  const [byAnna, byLuc] = [await program("anna"), await program("luc")];
  const moved = await propose(byAnna, `Verschoben ${stamp}`);
  const talked = await propose(byAnna, `Besprochen ${stamp}`);
  const own = await propose(byAnna, `Selbst getan ${stamp}`);
  await movesOn(byLuc, moved.id);
  await says(byLuc, talked.id);
  await says(byLuc, talked.id);
  await movesOn(byAnna, own.id);

  await anna.opensBoard();
  await anna.page.getByRole("searchbox").fill(stamp);
  await expect(anna.card(`Verschoben ${stamp}`)).toContainText(/Neu: verschoben – Luc Ehrhart, Straßburg/);
  await expect(anna.card(`Besprochen ${stamp}`)).toContainText(/Neu: 2 Kommentare – Luc Ehrhart/);
  await expect(anna.card(`Selbst getan ${stamp}`)).not.toContainText("Neu:");

  // What happens while she looks comes on top.
  await says(byLuc, moved.id);
  await expect(anna.card(`Verschoben ${stamp}`)).toContainText("Neu: verschoben, 1 Kommentar");

  await luc.opensBoard(`?words=${stamp}`);
  await expect(luc.card(`Verschoben ${stamp}`)).toContainText("Nouveau\u00a0: proposée – Anna Reinhardt, Dresde");
  await expect(luc.card(`Selbst getan ${stamp}`)).toContainText("Nouveau\u00a0: proposée et déplacée – Anna");
  await putsAway(await program("mira"), moved, talked, own);
});

test("opening an idea clears its mark on every tab and every device", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const title = `Auf zwei Geräten ${Date.now()}`;
  const idea = await propose(await program("anna"), title);
  const office = new Desk(await desk("anna"), "de");
  const home = new Desk(await desk("anna"), "de");
  const tab = new Desk(await office.page.context().newPage(), "de");
  await arrives(office.page);
  const byLuc = await program("luc");
  await says(byLuc, idea.id);
  const boards = [office, home, tab];
  for (const board of boards) await board.page.goto(`/${living}/board?words=${encodeURIComponent(title)}`);
  for (const board of boards) await expect(board.card(title)).toContainText("Neu: 1 Kommentar");

  await office.card(title).getByRole("link", { name: title }).click();
  await expect(office.page.getByRole("dialog")).toContainText("Dazu etwas Neues.");
  for (const board of [home, tab]) await expect(board.card(title)).not.toContainText("Neu:");
  await office.page.keyboard.press("Escape");
  await expect(office.card(title)).not.toContainText("Neu:");
  await home.page.reload();
  await expect(home.card(title)).not.toContainText("Neu:");

  // And it begins anew with whatever comes next.
  await says(byLuc, idea.id);
  for (const board of boards) await expect(board.card(title)).toContainText("Neu: 1 Kommentar");
  await putsAway(await program("mira"), idea);
});

test("what comes while an idea lies open is seen by whoever sits before it", async ({ desk, program }) => {
  const title = `Im Gespräch ${Date.now()}`;
  const idea = await propose(await program("anna"), title);
  const reading = new Desk(await desk("anna"), "de");
  const board = new Desk(await desk("anna"), "de");
  await reading.opensIdea(idea.number);
  await board.opensBoard(`?words=${encodeURIComponent(title)}`);
  await says(await program("luc"), idea.id);
  await expect(reading.page.getByText("Dazu etwas Neues.")).toBeVisible();
  await expect(board.card(title)).toContainText("Neu: 1 Kommentar");
  await reading.page.mouse.move(300, 300);
  await expect(board.card(title)).not.toContainText("Neu:");
  await putsAway(await program("mira"), idea);
});

for (const { who, other, language, since } of [
  { who: "anna", other: "luc", language: "de", since: "Neu seit Ihrem letzten Besuch: 2 Kommentare" },
  { who: "luc", other: "anna", language: "fr", since: "Nouveau depuis votre dernière visite\u00a0: 2 commentaires" },
] as const) {
  test(`in ${language}, a conversation opens at the first comment that is new`, { tag: "@postgres" }, async ({
    desk,
    program,
  }) => {
    const title = `Ein langes Gespräch ${language} ${Date.now()}`;
    const [mine, others] = [await program(who), await program(other)];
    const idea = await propose(mine, title);
    const reader = new Desk(await desk(who), language);
    for (let count = 1; count <= 16; count += 1) await says(others, idea.id, `Bekannt ${count}`);
    await reader.opensIdea(idea.number);
    await expect(reader.page.getByText("Bekannt 16", { exact: true })).toBeVisible();
    await says(mine, idea.id, "Von mir selbst");
    await reader.page.goto("/me");
    await says(others, idea.id, "Noch nicht gelesen");
    await says(others, idea.id, "Auch noch nicht gelesen");

    await reader.opensBoard(`?words=${encodeURIComponent(title)}`);
    await reader.card(title).getByRole("link", { name: title }).click();
    const divider = reader.page.getByRole("listitem").filter({ hasText: since });
    await expect(divider).toBeInViewport();
    await expect(divider).toBeFocused();
    await expect(divider.locator("xpath=following-sibling::li[1]")).toContainText("Noch nicht gelesen");
    await expect(divider.locator("xpath=preceding-sibling::li[1]")).toContainText("Von mir selbst");

    // Now it has been read.
    await reader.opensIdea(idea.number);
    await expect(reader.page.getByText("Auch noch nicht gelesen")).toBeVisible();
    await expect(divider).toHaveCount(0);
    await putsAway(await program("mira"), idea);
  });
}

test("N and P lead from one idea with news to the next, on the board and from an open idea", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const stamp = `${Date.now()}`;
  const luc = new Desk(await desk("luc"), "fr");
  await arrives(luc.page);
  const byAnna = await program("anna");
  const titles = ["Trois", "Deux", "Un"].map((title) => `${title} ${stamp}`);
  const proposed = [];
  for (const title of titles) proposed.push(await propose(byAnna, title, "fr"));
  const [three = "", two = "", one = ""] = titles;

  await luc.opensBoard(`?words=${stamp}`);
  const { keyboard } = luc.page;
  await expect(luc.card(three)).toContainText("Nouveau");
  const order = await luc.page.getByRole("row").getByRole("heading").allTextContents();
  const [first = "", second = "", third = ""] = order;
  expect([...order].sort()).toEqual([one, three, two].sort());
  await keyboard.press("n");
  await expect(luc.card(first)).toBeFocused();
  await luc.hears(`1 sur 3 avec du nouveau\u00a0: «\u00a0${first}\u00a0», proposée.`);
  await keyboard.press("n");
  await expect(luc.card(second)).toBeFocused();
  await keyboard.press("Shift+N");
  await expect(luc.card(first)).toBeFocused();
  await keyboard.press("p");
  await expect(luc.card(third)).toBeFocused();
  await keyboard.press("n");
  await expect(luc.card(first)).toBeFocused();

  await keyboard.press("Enter");
  const sheet = luc.page.getByRole("dialog");
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText(first);
  await expect(luc.page).toHaveURL(/\/ideas\/\d+$/);
  await keyboard.press("n");
  await expect(sheet.getByRole("heading", { level: 1 })).toHaveText(second);
  await keyboard.press("Escape");
  await expect(sheet).toHaveCount(0);
  await expect(luc.page).toHaveURL(/\/board/);
  await keyboard.press("n");
  await expect(luc.card(third)).toBeFocused();
  await luc.hears(`1 sur 1 avec du nouveau\u00a0: «\u00a0${third}\u00a0», proposée.`);

  // Whoever dictates switches letters off, for this too.
  await keyboard.press("?");
  const keys = luc.page.getByRole("dialog");
  await expect(keys.getByRole("row").filter({ hasText: "avec du nouveau" })).toContainText("N");
  await keys.getByRole("checkbox").uncheck();
  await keyboard.press("Escape");
  await luc.page.getByRole("searchbox").focus();
  await keyboard.press("Tab");
  await keyboard.press("n");
  await expect(luc.card(third)).not.toBeFocused();
  await putsAway(await program("mira"), ...proposed);
});

test("what a filter hides is offered, and nothing new is said to be nothing", async ({ desk, program }) => {
  const stamp = `${Date.now()}`;
  const ines = new Desk(await desk("ines"), "fr");
  await arrives(ines.page);
  const idea = await propose(await program("anna"), `Nouvelle ${stamp}`, "fr");
  await ines.opensBoard();
  await ines.page.getByRole("searchbox").fill(`rien${stamp}`);
  await expect(ines.page.getByText("Aucune idée ne correspond")).toBeVisible();
  await ines.page.getByRole("searchbox").press("Tab");
  await ines.page.keyboard.press("n");
  await ines.hears(/Le filtre masque \d+ idées? avec du nouveau/);
  await ines.page.getByRole("button", { name: "Afficher les nouveautés" }).click();
  await expect(ines.page).toHaveURL(/unseen=yes/);
  await expect(ines.card(`Nouvelle ${stamp}`)).toBeVisible();
  await putsAway(await program("mira"), idea);
});

test("“all seen” clears everything everywhere, and is taken back by keyboard without haste", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const stamp = `${Date.now()}`;
  const claire = new Desk(await desk("claire"), "fr");
  const elsewhere = new Desk(await desk("claire"), "fr");
  await arrives(claire.page);
  const byLuc = await program("luc");
  const own = await propose(await program("claire"), `Zéro ${stamp}`, "fr");
  const [one, other] = [await propose(byLuc, `Une ${stamp}`, "fr"), await propose(byLuc, `Deux ${stamp}`, "fr")];
  await claire.opensBoard();
  await elsewhere.opensBoard();
  const chip = claire.page.getByRole("button", { name: /^Nouveautés/ });
  await expect(chip).toHaveAccessibleName(/\d+ idées? avec du nouveau/);
  await chip.click();
  await expect(claire.page).toHaveURL(/unseen=yes/);
  await expect(claire.card(`Une ${stamp}`)).toBeVisible();
  await expect(claire.card(`Zéro ${stamp}`)).toHaveCount(0);

  // One that is opened stays where it is, without its mark.
  await claire.card(`Une ${stamp}`).getByRole("link").click();
  await expect(claire.page.getByRole("dialog").getByRole("heading", { level: 1 })).toHaveText(`Une ${stamp}`);
  await claire.page.keyboard.press("Escape");
  await expect(claire.card(`Une ${stamp}`)).not.toContainText("Nouveau");
  await expect(claire.card(`Deux ${stamp}`)).toContainText("Nouveau");

  await claire.page.getByRole("button", { name: "Tout marquer comme vu" }).focus();
  await claire.page.keyboard.press("Enter");
  await expect(claire.page.getByText("Vous avez tout vu")).toBeVisible();
  await expect(elsewhere.card(`Deux ${stamp}`)).not.toContainText("Nouveau");
  await claire.hears(/\d+ idées? marquées? comme vues?/);
  const undo = claire.page.getByRole("button", { name: "Annuler" });
  await expect(undo).toBeFocused();
  await claire.page.keyboard.press("Enter");
  await claire.hears("Les nouveautés sont à nouveau signalées.");
  await expect(claire.card(`Deux ${stamp}`)).toContainText("Nouveau");
  await expect(elsewhere.card(`Deux ${stamp}`)).toContainText("Nouveau");
  await expect(claire.page.getByRole("button", { name: /^Nouveautés/ })).toBeFocused();

  await claire.page.getByRole("button", { name: "Tout marquer comme vu" }).click();
  await expect(claire.page.getByText("Vous avez tout vu")).toBeVisible();
  await claire.page.reload();
  await expect(claire.page.getByText("Vous avez tout vu")).toBeVisible();
  await putsAway(await program("mira"), own, one, other);
});

test("all seen that cannot be kept says so, and nothing is lost", async ({ desk, program }) => {
  const title = `Bleibt neu ${Date.now()}`;
  const mira = new Desk(await desk("mira"), "de");
  await arrives(mira.page);
  const idea = await propose(await program("luc"), title);
  await mira.opensBoard(`?words=${encodeURIComponent(title)}`);
  await mira.page.route("**/seen", (route) => route.abort());
  await mira.page.getByRole("button", { name: "Alles gesehen" }).click();
  await mira.hears(/Nicht als gesehen markiert\./);
  await expect(mira.card(title)).toContainText("Neu: vorgeschlagen");
  await putsAway(await program("mira"), idea);
});

for (const { who, language, title: words } of [
  { who: "anna", language: "de", title: "Zum Ansehen" },
  { who: "luc", language: "fr", title: "À regarder" },
] as const) {
  for (const colorScheme of ["light", "dark"] as const) {
    test(`in ${language}, ${colorScheme}, what is new is for everybody, also on a narrow screen`, async ({
      desk,
      program,
    }) => {
      const title = `${words} ${colorScheme} ${Date.now()}`;
      const [mine, others] = [await program(who), await program(who === "anna" ? "luc" : "anna")];
      const { page } = new Desk(await desk(who, { colorScheme, viewport: { width: 390, height: 844 } }), language);
      await arrives(page);
      const idea = await propose(mine, title, language);
      await says(others, idea.id);
      await page.goto(`/${living}/board?words=${encodeURIComponent(title)}`);
      const card = page.locator("[data-card]").filter({ hasText: title }).first();
      await expect(card.locator(".news")).toBeVisible();
      await findsNoFault(page, ".programme");
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 844 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${width} px`).toBeLessThanOrEqual(0);
      }
      await card.getByRole("link", { name: title }).click();
      await expect(page.locator(".neu")).toBeInViewport();
      await findsNoFault(page, ".over");
      await putsAway(await program("mira"), idea);
    });
  }
}

async function findsNoFault(page: Page, part: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test("a guest hears of what is new at her ideas only", async ({ desk, program }) => {
  const guest = new Desk(await desk("guest"), "de");
  await arrives(guest.page);
  const asked = await program("guest");
  const hers = ((await (await asked.get(`/programmes/${living}/board`)).json()) as { cards: { id: string }[] }).cards;
  const hidden = await propose(await program("luc"), `Nicht für Gäste ${Date.now()}`);
  const seen = hers[0]?.id ?? "";
  await says(await program("luc"), seen);
  const { ideas: fresh } = (await (await asked.get(`/programmes/${living}/unseen`)).json()) as {
    ideas: { idea: string }[];
  };
  const found = fresh.map(({ idea }) => idea);
  expect(found).toContain(seen);
  expect(found).not.toContain(hidden.id);
  expect(found.every((idea) => hers.some(({ id }) => id === idea))).toBe(true);
  await guest.page.goto(`/${living}/board`);
  await expect(guest.page.locator(`.col [data-card="${seen}"] .news`)).toContainText(/Kommentar/);
  await putsAway(await program("mira"), hidden);
});
