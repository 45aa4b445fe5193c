import { Desk } from "./desk";
import { accounts, expect, living, password, propose, test } from "./people";

test("by keyboard alone: sign in, find the idea, move it, open it, answer the other city, come back", async ({
  browser,
  baseURL,
  program,
}) => {
  const title = `Clavier seul ${Date.now()}`;
  await propose(await program("anna"), title, "fr");
  const context = await browser.newContext({
    baseURL: baseURL ?? "",
    locale: "fr-FR",
    viewport: { width: 1440, height: 1600 },
  });
  const page = await context.newPage();
  const luc = new Desk(page, "fr");
  const { keyboard } = page;

  await page.goto(`/${living}/board`);
  await expect(page).toHaveURL(/\/sign-in\?to=/);
  await page.getByLabel("Adresse e-mail").focus();
  await keyboard.type(accounts.luc.email);
  await keyboard.press("Tab");
  await keyboard.type(password);
  const listening = page.waitForRequest(/\/events\?/);
  await keyboard.press("Enter");
  await expect(page).toHaveURL(`/${living}/board`);
  await listening;
  await expect(luc.card(title)).toBeVisible();

  // From the filter, Tab leads into the first column; the newest idea lies on top.
  await page.getByRole("searchbox").focus();
  await keyboard.type(title);
  await expect(page.getByRole("row").getByRole("heading")).toHaveCount(1);
  const column = page.getByRole("grid", { name: /^Proposée/ });
  await expect(async () => {
    await keyboard.press("Tab");
    expect(await column.evaluate((grid) => grid.contains(document.activeElement))).toBe(true);
  }).toPass();
  await expect(luc.card(title)).toBeFocused();
  await keyboard.press("m");
  await expect(page.getByRole("dialog", { name: luc.words.move })).toBeVisible();
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await luc.sees(title, { in: "En discussion" });
  await luc.hears(new RegExp(`${title}.*déplacée vers.*En discussion.*position \\d+ sur`));
  await expect(luc.card(title)).toBeFocused();

  await keyboard.press("Enter");
  const sheet = page.getByRole("dialog", { name: title });
  await expect(sheet).toBeVisible();
  const field = sheet.getByRole("textbox", { name: "Nouveau commentaire" });
  await expect(async () => {
    await keyboard.press("Tab");
    await expect(field).toBeFocused({ timeout: 50 });
  }).toPass();
  await keyboard.type("Le mercredi nous convient.");
  await keyboard.press("Control+Enter");
  await expect(sheet.getByRole("article").filter({ hasText: "Le mercredi nous convient." })).toBeVisible();
  await keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(luc.card(title)).toBeFocused();
  await expect(luc.card(title)).toContainText("1");
  await context.close();
});

for (const { who, language, column, target, comment, send } of [
  {
    who: "anna",
    language: "de",
    column: "Vorgeschlagen",
    target: "Geplant",
    comment: "Neuer Kommentar",
    send: "Kommentar senden",
  },
  {
    who: "luc",
    language: "fr",
    column: "Proposée",
    target: "Planifiée",
    comment: "Nouveau commentaire",
    send: "Envoyer le commentaire",
  },
] as const) {
  test(`on a phone in ${language}: the list by status, “Move to…”, the idea, a comment`, async ({ desk, program }) => {
    const title = `Unterwegs ${language} ${Date.now()}`;
    await propose(await program("mira"), title);
    const page = await desk(who, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const here = new Desk(page, language);
    const listening = page.waitForRequest(/\/events\?/);
    await page.goto(`/${living}/board`);
    await listening;
    const card = page.getByRole("article").filter({ has: page.getByRole("heading", { name: title, exact: true }) });
    await expect(here.column(column).getByRole("heading", { name: title, exact: true })).toBeVisible();
    await card.getByRole("button", { name: here.words.actions }).tap();
    await page.getByRole("menuitem", { name: here.words.move }).tap();
    const dialog = page.getByRole("dialog", { name: here.words.move });
    await dialog.getByRole("radio", { name: target }).check();
    await dialog.getByRole("button", { name: here.words.do, exact: true }).tap();
    await expect(here.column(target).getByRole("heading", { name: title, exact: true })).toBeVisible();
    await here.hears(new RegExp(title));

    await page.getByRole("link", { name: title, exact: true }).tap();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await page.getByRole("textbox", { name: comment }).fill("✓ 👍");
    await page.getByRole("button", { name: send }).tap();
    await expect(page.getByRole("article").filter({ hasText: "✓ 👍" })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}
