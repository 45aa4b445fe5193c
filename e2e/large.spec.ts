import { v7 as newId } from "uuid";
import { ended, expect, type Program, test } from "./people";

/** Proposes ideas in the programme that no other journey works in; without the browser, whose traces would keep each. */
async function fill({ context }: Program, origin: string, count: number): Promise<void> {
  const { cookies } = await context.storageState();
  const headers = {
    Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
    Origin: origin,
    "Content-Type": "application/json",
  };
  const propose = (number: number): Promise<Response> =>
    fetch(`${origin}/api/v1/programmes/${ended}/ideas`, {
      method: "POST",
      headers,
      body: JSON.stringify({
        id: newId(),
        title: `Eine von vielen Ideen, die zur ${number}. Lesung gehört`,
        language: "de",
      }),
    });
  for (let start = 0; start < count; start += 25) {
    const answers = await Promise.all(Array.from({ length: 25 }, (_, number) => propose(start + number)));
    expect(answers.filter((answer) => !answer.ok)).toEqual([]);
  }
}

test("a board of a thousand or of five thousand ideas has at most three thousand elements, on a desk and on a phone", async ({
  program,
  desk,
  baseURL,
}) => {
  test.setTimeout(600_000);
  const ines = await program("ines");
  const screens = [
    await desk("ines", { viewport: { width: 1440, height: 1000 } }),
    await desk("ines", { viewport: { width: 390, height: 844 } }),
  ];
  for (const more of [1_000, 4_000]) {
    // Whoever stood at the board would be told of each.
    for (const page of screens) await page.goto("about:blank");
    await fill(ines, baseURL ?? "", more);
    for (const page of screens) {
      await page.goto(`/${ended}/board`);
      const column = page.getByRole("region", { name: "Proposée", exact: true });
      await expect(column.getByRole("heading", { level: 3 }).first()).toBeVisible();
      const elements = () => page.evaluate(() => document.querySelectorAll("*").length);
      expect(await elements()).toBeLessThanOrEqual(3_000);
      await page.mouse.move(200, 500);
      await page.mouse.wheel(0, 20_000);
      await expect(column.getByRole("heading", { level: 3 }).first()).toBeVisible();
      expect(await elements()).toBeLessThanOrEqual(3_000);
    }
  }
});

test("rows that stay in sight stay what they are while the table scrolls and room comes before them", async ({
  program,
  desk,
  baseURL,
}) => {
  await fill(await program("ines"), baseURL ?? "", 100);
  const page = await desk("ines", { viewport: { width: 1440, height: 900 } });
  const whole = page.waitForResponse((answer) => answer.url().endsWith("/board"));
  await page.goto(`/${ended}/table`);
  await whole;
  const row = page.locator("[data-idea]").filter({ has: page.locator(".mark", { hasText: /-10$/ }) });
  await row.evaluate((element) => Object.assign(element, { stays: true }));
  await page.locator(".table-box").hover();
  await expect(async () => {
    await page.mouse.wheel(0, 60);
    await expect(page.locator(".ideas-body > .room").first()).toBeAttached({ timeout: 500 });
    await expect(page.locator(".ideas-body > :first-child.room")).toBeAttached({ timeout: 500 });
  }).toPass();
  expect(await row.evaluate((element) => "stays" in element)).toBe(true);
});
