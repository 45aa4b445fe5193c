import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect } from "./people";

/** What axe objects to, one line for each thing. */
export async function barriersOn(page: Page): Promise<readonly string[]> {
  // A colour on its way from light to dark is neither.
  await expect
    .poll(() => page.evaluate(() => document.getAnimations().filter((each) => each.playState === "running").length))
    .toBe(0);
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help}: ${target.join(" ")}: ${failureSummary}`),
  );
}
