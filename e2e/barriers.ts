import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./people";

/** What the choice of light or dark can change; the rest of a page is the same in both. */
const ofColours = ["color-contrast", "link-in-text-block"];

/** What axe objects to, one line for each thing; of colours alone where the rest was looked at already. */
export async function barriersOn(page: Page, of: "everything" | "colours" = "everything"): Promise<readonly string[]> {
  // A colour on its way from light to dark is neither.
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter((each) => each.playState === "running").length))
    .toBe(0);
  // No page shows frames of other hosts, for which alone its results would be put together in a page of their own.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await (of === "colours"
    ? axe.withRules(ofColours)
    : axe.withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
  ).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
  );
}

/** Finds no barrier by light, nor in the dark. */
export async function findsNoBarrier(page: Page, place = ""): Promise<void> {
  const patiently = expect.configure({ soft: true });
  await page.emulateMedia({ colorScheme: "light" });
  patiently(await barriersOn(page), `${place} by light`).toEqual([]);
  await page.emulateMedia({ colorScheme: "dark" });
  patiently(await barriersOn(page, "colours"), `${place} in the dark`).toEqual([]);
}
