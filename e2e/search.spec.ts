import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { Desk } from "./desk";
import { expect, living, type Program, propose, test, vocabularyOf } from "./people";

const words = {
  de: {
    open: "Suchen",
    title: "Suche",
    field: "Suchbegriffe",
    nothing: "Nichts gefunden.",
    again: "Noch einmal versuchen",
  },
  fr: {
    open: "Rechercher",
    title: "Recherche",
    field: "Mots à rechercher",
    nothing: "Aucun résultat.",
    again: "Réessayer",
  },
} as const;

type Language = keyof typeof words;

const dialogIn = (page: Page, language: Language) => page.getByRole("dialog", { name: words[language].title });
const fieldIn = (page: Page, language: Language) =>
  dialogIn(page, language).getByRole("searchbox", { name: words[language].field });
const hitsIn = (page: Page, language: Language) => dialogIn(page, language).locator(".hits > li");

async function searches(page: Page, language: Language, typed: string): Promise<void> {
  if ((await dialogIn(page, language).count()) === 0) {
    await page.getByRole("button", { name: words[language].open, exact: true }).click();
  }
  await fieldIn(page, language).fill(typed);
  await expect(dialogIn(page, language).locator("[aria-busy=false]")).toBeVisible();
}

async function archive(coordinator: Program, idea: string): Promise<void> {
  await coordinator.send("POST", `/programmes/${living}/ideas/${idea}/archive`, {});
}

const titlesIn = (page: Page, language: Language) => hitsIn(page, language).getByRole("link").allTextContents();

test.describe("whoever searches", () => {
  for (const [who, language] of [
    ["anna", "de"],
    ["luc", "fr"],
  ] as const) {
    test(`finds the same however ${who} types it, and in singular and plural @postgres`, async ({ desk, program }) => {
      const coordinator = await program("mira");
      const name = `lange Straße ${Date.now()}`;
      const { id } = await propose(coordinator, `Die ${name}`, "de");
      const page = await desk(who);
      await new Desk(page, language).opensBoard();
      for (const ways of [
        ["Bücher", "Buecher", "bucher", "BÜCHER"],
        ["Straßburg", "Strassburg"],
        ["Médiathèque", "mediatheque", "médiathèques "],
        ["œuvres", "oeuvre "],
        ["lange Straße", "lange Strasse", "lange strassen "],
        ["Kinder ", "Kind "],
        ["livre ", "livres "],
      ]) {
        // Other journeys propose and archive meanwhile.
        await expect(async () => {
          await searches(page, language, ways[0] ?? "");
          const found = await titlesIn(page, language);
          expect(found.length, ways[0]).toBeGreaterThan(0);
          for (const typed of ways) {
            await searches(page, language, typed);
            expect(await titlesIn(page, language), typed).toEqual(found);
          }
        }).toPass();
      }
      await archive(coordinator, id);
      await searches(page, language, name);
      await expect(dialogIn(page, language)).toContainText(words[language].nothing);
    });

    test(`finds a part of a word while ${who} types, and says where nothing is found`, async ({ desk }) => {
      const page = await desk(who);
      await new Desk(page, language).opensBoard();
      await searches(page, language, "Les");
      await expect(hitsIn(page, language).first()).toBeVisible();
      await searches(page, language, `x'"*)(${"🙂".repeat(20)} OR NOT`);
      await expect(dialogIn(page, language)).toContainText(words[language].nothing);
      await searches(page, language, `"'*)(&|!`);
      await expect(dialogIn(page, language)).toContainText(words[language].nothing);
    });
  }

  test("is shown under her own title what stands in the other language, quoted as such @postgres", async ({ desk }) => {
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    await searches(anna.page, "de", "évitons mercredi");
    const hit = hitsIn(anna.page, "de").filter({
      has: anna.page.getByRole("link", { name: "Lesepaten lesen im Tandem" }),
    });
    await expect(hit.getByRole("link")).toHaveAttribute("lang", "de");
    const quote = hit.locator("q[lang=fr]");
    await expect(quote).toContainText("évitons le mercredi");
    await expect(quote.locator("mark")).toHaveText(["évitons", "mercredi"]);
    await expect(hit).toContainText("Kommentar");
    await expect(hit).toContainText("FROriginal");
    await anna.hears(/1 Idee gefunden/);

    const luc = new Desk(await desk("luc"), "fr");
    await luc.opensBoard();
    await searches(luc.page, "fr", "Lesewagen");
    const wagon = hitsIn(luc.page, "fr").filter({ hasText: "Un chariot de lecture pour les échanges de classes" });
    await expect(wagon.locator("q[lang=de] mark").first()).toHaveText(/Lesewagen/i);
    await expect(wagon.getByRole("link")).toHaveAttribute("lang", "fr");
  });

  test("finds by keyboard alone, and goes to what she found", async ({ desk }) => {
    const anna = new Desk(await desk("anna"), "de");
    const { page } = anna;
    await anna.opensBoard();
    // Whoever types fast does not wait for the dialog.
    await page.keyboard.press("/");
    await page.keyboard.type("evitons mercredi");
    await expect(fieldIn(page, "de")).toBeFocused();
    await expect(fieldIn(page, "de")).toHaveValue("evitons mercredi");
    await expect(hitsIn(page, "de")).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await expect(hitsIn(page, "de").getByRole("link")).toBeFocused();
    await page.keyboard.press("ArrowUp");
    await expect(fieldIn(page, "de")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(dialogIn(page, "de")).toBeHidden();
    await expect(page).toHaveURL(`/${living}/ideas/1`);
    await expect(page.getByRole("dialog").getByRole("heading", { level: 1 })).toHaveText("Lesepaten lesen im Tandem");
    // Also over an idea that lies open.
    await page.keyboard.press("/");
    await expect(fieldIn(page, "de")).toBeFocused();
    await expect(fieldIn(page, "de")).toHaveValue("");
    await page.keyboard.type("lesen");
    await page.keyboard.press("Escape");
    await expect(dialogIn(page, "de")).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(page).toHaveURL(`/${living}/board`);
  });

  test("has no slash that acts where single letters do not, and none in a field", async ({ desk }) => {
    const luc = new Desk(await desk("luc"), "fr");
    const { page } = luc;
    await luc.opensBoard();
    await page.getByRole("searchbox").press("/");
    await expect(page.getByRole("searchbox")).toHaveValue("/");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("searchbox").fill("");
    await page.getByRole("button", { name: /Raccourcis/ }).click();
    const keys = page.getByRole("dialog");
    await expect(keys.getByRole("row", { name: "/ rechercher" })).toBeVisible();
    await keys.getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.locator("body").press("/");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.getByRole("button", { name: words.fr.open, exact: true }).click();
    await expect(fieldIn(page, "fr")).toBeFocused();
  });

  test("sends the address to the other city, where it shows the same ideas @postgres", async ({ desk }) => {
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    await searches(anna.page, "de", "Médiathèque");
    await fieldIn(anna.page, "de").press("Enter");
    await expect(anna.page).toHaveURL(/\/search\?q=/);
    await expect(anna.page.getByRole("heading", { level: 1 })).toHaveText("Suche nach „Médiathèque“");
    const marks = (page: Page) => page.locator("main .hits .mark").allTextContents();
    await expect(anna.page.locator("main .hits > li").first()).toBeVisible();
    const luc = await desk("luc");
    await luc.goto(anna.page.url());
    await expect(luc.getByRole("heading", { level: 1 })).toHaveText("Recherche : « Médiathèque »");
    expect(await marks(luc)).toEqual(await marks(anna.page));
    await luc.emulateMedia({ media: "print" });
    await expect(luc.getByRole("search")).toBeHidden();
    await expect(luc.locator("main .hits > li").first()).toBeVisible();
  });

  test("searches within the board's filter, or everywhere @postgres", async ({ desk, program }) => {
    const { themes } = await vocabularyOf(await program("anna"));
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard(`?theme=${themes[0]?.id}`);
    await searches(anna.page, "de", "Straßburg");
    const within = await hitsIn(anna.page, "de").count();
    await dialogIn(anna.page, "de").getByRole("checkbox").uncheck();
    await expect.poll(() => hitsIn(anna.page, "de").count()).toBeGreaterThan(within);
    await dialogIn(anna.page, "de").getByRole("checkbox").check();
    await expect(hitsIn(anna.page, "de")).toHaveCount(within);
    await fieldIn(anna.page, "de").press("Enter");
    await expect(anna.page).toHaveURL(new RegExp(`theme=${themes[0]?.id}`));
    await expect(anna.page.locator("main .hits > li")).toHaveCount(within);
  });

  test("finds at once what a colleague has just said, and no longer what she took back @postgres", async ({
    desk,
    program,
  }) => {
    const luc = await program("luc");
    const { id, number } = await propose(luc, `Une girafe ${Date.now()}`, "fr");
    const comment = newId();
    const said = `Les okapis${number} sont timides`;
    await luc.send("POST", `/programmes/${living}/ideas/${id}/comments`, { id: comment, text: said, language: "fr" });
    const anna = new Desk(await desk("anna"), "de");
    await anna.opensBoard();
    await searches(anna.page, "de", `okapis${number}`);
    await expect(hitsIn(anna.page, "de").locator("q[lang=fr] mark")).toHaveText(`okapis${number}`);
    await luc.send("DELETE", `/programmes/${living}/ideas/${id}/comments/${comment}`);
    await searches(anna.page, "de", "");
    await searches(anna.page, "de", `okapis${number}`);
    await expect(dialogIn(anna.page, "de")).toContainText(words.de.nothing);
    await archive(await program("mira"), id);
  });

  test("is told when nothing can be reached, and goes on from there", async ({ desk }) => {
    const luc = new Desk(await desk("luc"), "fr");
    const { page } = luc;
    await luc.opensBoard();
    await page.getByRole("button", { name: words.fr.open, exact: true }).click();
    await page.context().setOffline(true);
    await fieldIn(page, "fr").fill("lecture");
    const again = dialogIn(page, "fr").getByRole("button", { name: words.fr.again });
    await expect(dialogIn(page, "fr").getByRole("alert")).toBeVisible();
    await page.context().setOffline(false);
    await again.click();
    await expect(hitsIn(page, "fr").first()).toBeVisible();
  });

  test("as a guest finds only what she was invited to @postgres", async ({ desk }) => {
    const guest = await desk("guest");
    await guest.goto(`/${living}/search?q=évitons`);
    await expect(guest.getByText(words.de.nothing)).toBeVisible();
    await guest.goto(`/${living}/search?q=%00%27%22OR&after=x&theme=nowhere`);
    await expect(guest.getByText(words.de.nothing)).toBeVisible();
  });
});
