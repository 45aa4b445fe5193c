import type { Page } from "@playwright/test";
import { languages } from "@/domain/language";
import { barriersOn } from "./barriers";
import { Desk } from "./desk";
import { foreignOn, learn, sayingsOf } from "./foreign";
import { partsOf } from "./parts";
import { expect, living, type Program, propose, test } from "./people";
import { inside, inTongue, type Opener, outside, presser, readers, type Screen, show } from "./screens";
import { said } from "./tongue";

// Which language a page speaks does not depend on where its data lie: this runs on one engine.

/** What is found on one screen does not keep the others from being looked at. */
const patiently = expect.configure({ soft: true });
const phone = { width: 390, height: 844 };
const desktop = { width: 1440, height: 1_200 };
/** So many screens share a browser: a journey of all of them would take too long for one. */
const handful = 12;

for (const language of languages) {
  const { anyone, coordinator, guest } = readers[language];

  test.describe(`to a browser that speaks ${language}`, () => {
    test.use({ locale: language });

    test(`in ${language}, nothing foreign is said before one has signed in`, async ({ page, program }) => {
      const teller = await program("admin");
      for (const screen of outside) {
        const press = presser(page, language);
        const nobody = await program(null);
        await looksAt(
          screen,
          { page, language, press, own: nobody, other: nobody, idea: () => Promise.reject() },
          teller,
        );
      }
    });
  });

  // The cities speak two languages; the third is listened to where nobody has signed in.
  const open = language === "en" ? [] : inside.filter(({ as }) => as !== "guest" || guest);
  for (const [part, screens] of partsOf(open, handful).entries()) {
    test(`in ${language}, nothing foreign is said on any screen, part ${part + 1}`, async ({ desk, program }) => {
      const teller = await program("admin");
      const other = await program(language === "fr" ? "anna" : "luc");
      const made: string[] = [];
      const pages = new Map<string, Page>();
      for (const screen of screens) {
        const who = (screen.as === "guest" ? guest : screen.as === "coordinator" ? coordinator : anyone) ?? anyone;
        const page = pages.get(who) ?? (await desk(who, { reducedMotion: "reduce" }));
        pages.set(who, page);
        await page.setViewportSize(screen.phone ? phone : desktop);
        const own = await program(who);
        const idea = async (original: "de" | "fr" = "de"): Promise<{ id: string; number: number }> => {
          const one = await propose(own, original === "de" ? `Zwölf ${Date.now()}` : `Douze ${Date.now()}`, original);
          made.push(one.id);
          return one;
        };
        await looksAt(screen, { page, language, press: presser(page, language), own, other, idea }, teller);
        await page.context().setOffline(false);
      }
      for (const id of made) await teller.send("POST", `/programmes/${living}/ideas/${id}/archive`, {});
    });
  }
}

test.describe("whoever changes language and theme where one stands", () => {
  // Also after a failure the next journey finds the account as it was.
  test.afterEach(async ({ program }) => {
    await (await program("admin")).send("PATCH", "/me", { language: "en" });
  });

  for (const { place, open } of [
    { place: "at the board", open: (page: Page) => new Desk(page, "de").opensBoard() },
    { place: "before an idea", open: (page: Page) => new Desk(page, "de").opensIdea(1) },
  ]) {
    test(`${place}, finds nothing of the old language left`, async ({ desk, program }) => {
      const admin = await program("admin");
      // What nobody has translated yet is said in its own language, and marked as such.
      const { id } = await propose(admin, "Das ist noch nicht übersetzt und bleibt Deutsch", "de");
      const known = await learn(admin);
      await admin.send("PATCH", "/me", { language: "de" });
      const page = await desk("admin", { reducedMotion: "reduce", colorScheme: "light" });
      await open(page);
      const root = page.locator("html");
      await expect(root).toHaveAttribute("lang", "de");
      patiently(await foreignOn(page, "de", known)).toEqual([]);
      // A page that is loaded anew forgets this.
      await page.evaluate(() => Object.assign(window, { stays: true }));

      await page.getByRole("button", { name: "Sprache: DE, Deutsch" }).click();
      await page.getByRole("menuitemradio", { name: "Français" }).click();
      await expect(root).toHaveAttribute("lang", "fr");
      await expect(page.getByRole("button", { name: "Langue : FR, Français" })).toBeVisible();
      // The last German word goes with what was announced.
      await patiently.poll(() => foreignOn(page, "fr", known)).toEqual([]);
      patiently(await barriersOn(page)).toEqual([]);

      const account = page.getByRole("button", { name: /votre compte/ });
      await account.click();
      await page.getByRole("menuitemradio", { name: "Sombre" }).click();
      await expect(root).toHaveCSS("color-scheme", "dark");
      patiently(await barriersOn(page)).toEqual([]);
      await account.click();
      await page.getByRole("menuitemradio", { name: "Clair" }).click();
      await expect(root).toHaveCSS("color-scheme", "light");
      expect(await page.evaluate(() => "stays" in window)).toBe(true);
      await admin.send("POST", `/programmes/${living}/ideas/${id}/archive`, {});
    });
  }
});

async function looksAt(screen: Screen, opener: Opener, teller: Program): Promise<void> {
  const { page, language } = opener;
  await test.step(screen.name, async () => {
    await show(screen, opener);
    const mark = said(language, inTongue(screen.has, language));
    await expect
      .poll(async () => (await sayingsOf(page)).some(({ text }) => mark.test(text)), `${screen.name}: ${mark}`)
      .toBe(true);
    await patiently(page.locator("html"), screen.name).toHaveAttribute("lang", language);
    // Others propose ideas meanwhile, whose titles are to be known too.
    const found = async () => foreignOn(page, language, await learn(teller));
    await patiently.poll(found, { message: screen.name, timeout: 5_000 }).toEqual([]);
  });
}
