import AxeBuilder from "@axe-core/playwright";
import { expect, living, test } from "./people";

const readers = {
  de: {
    who: "anna",
    title: "Die API von Passerelle",
    propose: "Eine Idee vorschlagen",
    copy: "Beispiel kopieren: Eine Idee vorschlagen",
  },
  fr: {
    who: "luc",
    title: "L’API de Passerelle",
    propose: "Proposer une idée",
    copy: "Copier l’exemple : Proposer une idée",
  },
} as const;

interface Document {
  readonly openapi: string;
  readonly info: { readonly description: string };
  readonly paths: Readonly<
    Record<string, Readonly<Record<string, { readonly operationId: string; readonly summary: string }>>>
  >;
}

test("the document is there for everybody, in the language that a program asks for", async ({ program }) => {
  const { context } = await program(null);
  for (const [language, summary] of [
    ["de-DE", "Eine Idee vorschlagen"],
    ["fr-FR,de;q=0.5", "Proposer une idée"],
    ["nl", "Propose an idea"],
  ] as const) {
    const answer = await context.get("/api/v1/openapi.json", { headers: { "Accept-Language": language } });
    expect(answer.status()).toBe(200);
    const { openapi, paths } = (await answer.json()) as Document;
    expect(openapi).toBe("3.1.0");
    expect(paths["/api/v1/programmes/{programme}/ideas"]?.["post"]?.summary).toBe(summary);
    const again = await context.get("/api/v1/openapi.json", {
      headers: { "Accept-Language": language, "If-None-Match": answer.headers()["etag"] ?? "" },
    });
    expect(again.status()).toBe(304);
  }
});

test("nobody reads the page without signing in, and whoever does comes back to it", async ({ page }) => {
  await page.goto("/me/api");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fme%2Fapi|\/sign-in\?to=\/me\/api/);
});

for (const [language, { who, title, propose, copy }] of Object.entries(readers)) {
  test(`in ${language}, the page tells of every operation of the document, with an example to copy`, async ({
    desk,
    program,
  }) => {
    const page = await desk(who);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto("/me/api");
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);

    const { context } = await program(null);
    const answer = await context.get("/api/v1/openapi.json", { headers: { "Accept-Language": language } });
    const { paths } = (await answer.json()) as Document;
    const operations = Object.values(paths).flatMap((path) => Object.values(path));
    expect(operations.length).toBeGreaterThan(25);
    for (const { operationId, summary } of operations) {
      await expect(page.getByRole("article", { name: summary, exact: true }), operationId).toHaveCount(1);
    }

    const levels = await page
      .locator("main :is(h1, h2, h3, h4)")
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    const lost = await page
      .locator('main a[href^="#"]')
      .evaluateAll((links) =>
        links.map((link) => link.getAttribute("href") ?? "").filter((id) => !document.getElementById(id.slice(1))),
      );
    expect(lost).toEqual([]);

    await page.getByRole("navigation").getByRole("link", { name: propose, exact: true }).click();
    await expect(page.getByRole("heading", { name: propose })).toBeInViewport();
    const button = page.getByRole("button", { name: copy, exact: true });
    await button.focus();
    await page.keyboard.press("Enter");
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(`curl -X POST '${new URL(page.url()).origin}/api/v1/programmes/${living}/ideas'`);
    expect(copied).toContain('-H "Authorization: Bearer $TOKEN"');
  });

  test(`in ${language}, the page can be read by everybody: on a desk and a phone, light and dark, narrow and on paper`, async ({
    desk,
  }) => {
    for (const [colorScheme, width] of [
      ["light", 1440],
      ["dark", 390],
    ] as const) {
      const page = await desk(who, { colorScheme, viewport: { width, height: 1_000 } });
      await page.goto("/me/api");
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      // Operations are alike, and there are many: one with everything there is stands for them.
      const axe = new AxeBuilder({ page }).exclude("article:not([aria-labelledby=editIdea])");
      const { violations } = await axe.analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      await page.close();
    }
    const page = await desk(who, { viewport: { width: 320, height: 640 } });
    await page.goto("/me/api");
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await width()).toBeLessThanOrEqual(320);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("article", { name: propose, exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: copy, exact: true })).toBeHidden();
  });
}
