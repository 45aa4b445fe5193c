import type { Page } from "@playwright/test";
import { Desk } from "./desk";
import { expect, living, type Program, propose, test } from "./people";

const ideas = `/programmes/${living}/ideas`;

/** An idea that Luc proposed in French and Anna put into German, and one that only he wrote. */
async function both(luc: Program, anna: Program): Promise<readonly Placed[]> {
  const mark = Date.now();
  const [french, german] = [`Lire à deux ${mark}`, `Zu zweit lesen ${mark}`];
  const translated = await propose(luc, french, "fr");
  const title = { madeFrom: 1, edition: null, source: german };
  const answer = await anna.send("POST", `${ideas}/${translated.id}/translations`, { language: "de", title });
  expect(answer.status()).toBe(200);
  const alone = `Lire seul ${mark}`;
  const untranslated = await propose(luc, alone, "fr");
  return [
    { ...translated, titles: { de: german, fr: french } },
    { ...untranslated, titles: { de: alone, fr: alone } },
  ];
}

interface Placed {
  readonly id: string;
  readonly number: number;
  readonly titles: { readonly de: string; readonly fr: string };
}

for (const { who, language, reads, back } of [
  { who: "mira", language: "de", reads: ["de", "fr"], back: ["de"] },
  { who: "ines", language: "fr", reads: ["fr", "de"], back: ["fr"] },
] as const) {
  test.describe(`whoever works in ${language} and also reads the other language`, () => {
    test.afterEach(async ({ program }) => {
      await (await program(who)).send("PATCH", "/me", { reads: back });
    });

    test("finds the same title wherever an idea is named, her own language first", { tag: "@postgres" }, async ({
      desk,
      program,
    }) => {
      const reader = await program(who);
      await reader.send("PATCH", "/me", { reads });
      const placed = await both(await program("luc"), await program("anna"));
      const page = await desk(who);
      const hers = new Desk(page, language);
      for (const { number, titles } of placed) {
        const title = titles[language];
        const shown = title === titles.fr ? "fr" : "de";
        await hers.opensBoard();
        const heading = hers.card(title).getByRole("heading", { name: title, exact: true });
        await expect(heading).toHaveAttribute("lang", shown);
        await printed(page, title, shown);
        await hers.card(title).focus();
        await page.keyboard.press("Control+ArrowRight");
        await hers.hears(new RegExp(title));

        await hers.card(title).getByRole("link", { name: title }).click();
        const sheet = page.getByRole("dialog", { name: title });
        await expect(sheet.getByRole("heading", { level: 1 })).toHaveAttribute("lang", shown);
        await expect(page).toHaveTitle(new RegExp(title));

        await page.setViewportSize({ width: 390, height: 844 });
        await page.goto(`/${living}/board`);
        await expect(page.getByRole("link", { name: title, exact: true })).toBeAttached();
        await page.setViewportSize({ width: 1440, height: 1_600 });

        await (await program("admin")).send("POST", `${ideas}/${number}/archive`, {});
        await hers.opensIdea(number);
        await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
        await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", shown);
        await expect(page).toHaveTitle(new RegExp(title));
      }
    });
  });
}

/** On paper the card has the same title, in its language. */
async function printed(page: Page, title: string, language: string): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(page.locator(".on-paper h3", { hasText: title })).toHaveAttribute("lang", language);
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
}

test("an edit that is taken back leaves no mark, and the mark names the day of the last change in words", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const anna = await program("anna");
  const title = `Am Kanal ${Date.now()}`;
  const { id, number } = await propose(anna, title);
  const written = { madeFrom: 1, edition: null, source: title.replace("Am Kanal", "Au canal") };
  await (await program("luc")).send("POST", `${ideas}/${id}/translations`, { language: "fr", title: written });
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(number);
  const mark = luc.page.getByText(/Le titre original a changé le \d/);
  const edits = [`${title} neu`, `${title} neu!`, title];
  for (const [index, source] of edits.entries()) {
    const answer = await anna.send("PATCH", `${ideas}/${id}`, { title: { edition: index + 1, source } });
    expect(answer.status()).toBe(200);
    await expect(mark).toHaveCount(source === title ? 0 : 1);
  }
  // On paper the mark is seen without its buttons, and each text with its language.
  expect((await anna.send("PATCH", `${ideas}/${id}`, { title: { edition: 4, source: `${title} neu` } })).status()).toBe(
    200,
  );
  await expect(mark).toBeVisible();
  await luc.page.emulateMedia({ media: "print" });
  await expect(mark).toBeVisible();
  await expect(luc.page.getByRole("button", { name: "La version reste juste" })).toBeHidden();
  await expect(luc.page.locator(".leaf-head").first()).toBeVisible();
  await luc.page.emulateMedia({ media: null });
  await (await program("admin")).send("POST", `${ideas}/${id}/archive`, {});
});

test("what was begun of a comment's version waits at the comment, and what is edited is named", async ({
  desk,
  program,
}) => {
  const { id, number } = await propose(await program("anna"), `Wartet ${Date.now()}`);
  const comment = { id: crypto.randomUUID(), text: "On commence **mardi** ?", language: "fr" };
  expect((await (await program("luc")).send("POST", `${ideas}/${id}/comments`, comment)).status()).toBe(200);
  const page = await desk("anna");
  const anna = new Desk(page, "de");
  await anna.opensIdea(number);
  const said = page.getByRole("region", { name: "Gespräch" }).getByRole("article").first();
  await said.getByRole("button", { name: "Deutsche Fassung hinzufügen" }).click();
  const field = page.getByRole("textbox", { name: "Kommentar, deutsche Fassung" });
  await expect(page.getByRole("form", { name: "Sie schreiben die deutsche Fassung" })).toBeVisible();
  await field.fill("Beginnen wir");
  await field.press("Escape");
  await expect(said).toContainText("Deutsche Fassung. Auf diesem Gerät liegt Ihr Entwurf");
  await page.reload();
  await said.getByRole("button", { name: "Weiterschreiben" }).click();
  await expect(field).toHaveValue("Beginnen wir");
  await field.press("Escape");
  await said.getByRole("button", { name: "Entwurf verwerfen" }).click();
  await expect(said).not.toContainText("Ihr Entwurf");
  await expect(said.getByRole("button", { name: "Weiterschreiben" })).toHaveCount(0);

  // The original is named as such where it is edited.
  await page.getByRole("button", { name: "Titel bearbeiten" }).click();
  await expect(page.getByRole("textbox", { name: "Sie bearbeiten den Titel im Original (Deutsch)" })).toBeFocused();
  await (await program("admin")).send("POST", `${ideas}/${id}/archive`, {});
});
