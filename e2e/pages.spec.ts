import type { Page } from "@playwright/test";
import { Desk } from "./desk";
import { ended, expect, living, test } from "./people";

const unknown = [
  "/nowhere",
  `/${living}/nowhere`,
  `/${living}/ideas/9999`,
  `/${living}/ideas/abc`,
  "/unknown-programme/board",
];

for (const { who, language, sentences, back, greeting } of [
  {
    who: "anna",
    language: "de",
    sentences: /^(Diese Seite steht nicht im Regal|Diese Idee gibt es hier nicht)$/,
    back: "Zum Board",
    greeting: "Austausch Dresden–Straßburg",
  },
  {
    who: "luc",
    language: "fr",
    sentences: /^(Cette page n’est pas en rayon|Cette idée n’existe pas ici)$/,
    back: /^(Retour|Aller) au tableau$/,
    greeting: "Échange Dresde–Strasbourg",
  },
] as const) {
  test(`in ${language}, an address without a page says so and leads back`, async ({ desk }) => {
    const page = await desk(who);
    for (const path of unknown) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(sentences);
      await expect(page.locator("html"), path).toHaveAttribute("lang", language);
      await expect(page, path).toHaveTitle(/Passerelle/);
      await page.getByRole("main").getByRole("link", { name: back }).click();
      await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(greeting);
      await expect(page).toHaveURL(`/${living}/board`);
    }
  });

  test.describe(`to a browser that speaks ${language}`, () => {
    test.use({ locale: language });

    test("an unknown address says so before anybody signed in", async ({ page }) => {
      const answer = await page.goto("/some/where/else");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(sentences);
      await expect(page.locator("html")).toHaveAttribute("lang", language);
      await page.getByRole("main").getByRole("link", { name: back }).click();
      await expect(page).toHaveURL("/sign-in");
    });
  });
}

test.describe("a guest", () => {
  const invited = [
    "Lesewagen für den Klassenaustausch",
    "Lesekartei für Gastkinder", // replaced below
  ];

  test("finds nothing where she was not invited", async ({ desk }) => {
    const guest = await desk("guest");
    for (const path of [`/${ended}/board`, `/${living}/ideas/1`]) {
      const answer = await guest.goto(path);
      expect(answer?.status(), path).toBe(404);
      await expect(guest.getByRole("heading", { level: 1 })).toHaveText(/nicht im Regal|gibt es hier nicht/);
      await expect(guest.getByText(/Lesepaten|Lire notre monde/)).toHaveCount(0);
    }
    void invited;
  });
});
