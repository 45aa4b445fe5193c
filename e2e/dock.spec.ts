import { barriersOn } from "./barriers";
import { expect, living, test } from "./people";

const dock = { de: "Hauptbereiche", fr: "Rubriques principales" } as const;

const people = [
  {
    who: "mira",
    language: "de",
    first: ["Heute", "Board", "Austausch", "Übersetzen"],
    more: "Mehr",
    rest: ["Fortschritt", "Glossar", "Namen"],
  },
  {
    who: "luc",
    language: "fr",
    first: ["Aujourd’hui", "Tableau", "Échanges", "Traduire"],
    more: "Plus",
    rest: ["Avancement", "Glossaire"],
  },
] as const;

for (const { who, language, first, more, rest } of people) {
  test(`on a phone in ${language}, ${who} has five places in the dock, and the last one leads to the rest`, async ({
    desk,
  }) => {
    const page = await desk(who, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    await page.goto(`/${living}/glossary`);
    const areas = page.getByRole("navigation", { name: dock[language] });
    const names = areas.getByRole("link").locator("visible=true");
    // A number may stand beside the desk's name.
    await expect(names).toHaveText(first.map((name) => new RegExp(`^${name}\\d*`)));
    const last = areas.getByRole("button", { name: more, exact: true });
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      for (const place of [...(await names.all()), last]) {
        const box = await place.boundingBox();
        expect(box?.height).toBeGreaterThanOrEqual(44);
        expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
        expect(await place.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBeLessThanOrEqual(
          0,
        );
      }
    }
    await last.focus();
    await page.keyboard.press("Enter");
    const menu = page.getByRole("menu", { name: more });
    await expect(menu.getByRole("menuitemradio")).toHaveText([...rest]);
    // One stands on the glossary's page.
    await expect(menu.getByRole("menuitemradio", { checked: true })).toHaveText(rest[1]);
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(last).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(menu.getByRole("menuitemradio").first()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(`/${living}/progress`);
    await expect(menu).toHaveCount(0);
  });
}

test("whoever has few areas finds all of them in the dock, and on a wide window there is none", async ({ desk }) => {
  const page = await desk("guest", { viewport: { width: 390, height: 844 } });
  await page.goto(`/${living}/board`);
  const areas = page.getByRole("navigation", { name: dock.de });
  await expect(areas.getByRole("link").locator("visible=true")).toHaveText([
    /^Heute/,
    /^Board/,
    /^Übersetzen/,
    /^Glossar/,
  ]);
  await expect(areas.getByRole("button")).toHaveCount(0);

  const wide = await desk("mira", { viewport: { width: 1440, height: 900 } });
  await wide.goto(`/${living}/board`);
  const tabs = wide.getByRole("navigation", { name: dock.de });
  await expect(tabs.getByRole("link").locator("visible=true")).toHaveCount(7);
  await expect(tabs.getByRole("button")).toHaveCount(0);
});
