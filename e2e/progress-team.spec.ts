import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { barriersOn } from "./barriers";
import { lastMonth } from "./days";
import { expect, living, type Program, personOf, propose, test, vocabularyOf } from "./people";

const here = `/programmes/${living}`;
const page = `/${living}/progress`;

async function opens(open: Page, query = ""): Promise<void> {
  const listening = open.waitForRequest(/\/events\?/);
  await open.goto(page + query);
  await listening;
}

async function stuckAfter(program: Program): Promise<number> {
  return ((await (await program.get(here)).json()) as { stuckAfter: number }).stuckAfter;
}

/** Sets the days whatever they are now. */
async function sets(program: Program, days: number): Promise<void> {
  const answer = await program.send("PATCH", `${here}/stuck-after`, { days, instead: await stuckAfter(program) });
  expect(answer.status(), await answer.text()).toBe(200);
}

const marksOn = (open: Page): Promise<string[]> => open.locator("main table.lines tbody tr .mark").allTextContents();

test("Mira sets after how many days an idea is stuck; Claire’s page follows, and what she sets meanwhile is not overwritten", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [mira, claire] = [await desk("mira"), await desk("claire")];
  const coordinator = await program("claire");
  const before = await stuckAfter(coordinator);
  try {
    await opens(mira);
    await opens(claire);
    await mira.getByRole("button", { name: "Zahl der Tage ändern" }).click();
    const field = mira.getByRole("textbox", { name: "Tage ohne Änderung" });
    await expect(field).toBeFocused();
    await expect(field).toHaveValue(String(before));
    for (const wrong of ["0", "366", "viele"]) {
      await field.fill(wrong);
      await field.press("Enter");
      await expect(field).toHaveAccessibleDescription(/Bitte geben Sie eine ganze Zahl von 1 bis 365 an\.$/);
      await expect(field).toHaveValue(wrong);
      await expect(field).toBeFocused();
    }
    await field.fill("3");
    await field.press("Enter");
    await expect(mira.getByRole("button", { name: "Zahl der Tage ändern" })).toBeFocused();
    await expect(mira.getByText("Eine Idee stockt jetzt nach 3 Tagen.").first()).toBeVisible();
    await expect(mira.getByText("wenn an ihr 3 Tage lang nichts geschehen ist")).toBeVisible();
    await expect(claire.getByText(/pendant 3\sjours/)).toBeVisible();
    await expect(claire.getByRole("heading", { name: /^À débloquer \((?!0\))/ })).toBeVisible();

    await mira.getByRole("button", { name: "Zahl der Tage ändern" }).click();
    await field.fill("9");
    await sets(coordinator, 5);
    await expect(mira.getByText("Inzwischen hat jemand anderes 5 Tage eingestellt.")).toBeVisible();
    await mira.getByRole("button", { name: "Speichern", exact: true }).click();
    await expect(mira.getByText("Inzwischen hat jemand anderes 5 Tage eingestellt.")).toBeVisible();
    await expect(field).toHaveValue("9");
    expect(await stuckAfter(coordinator)).toBe(5);
    await mira.getByRole("button", { name: "Meine Zahl speichern" }).click();
    await expect(mira.getByText("wenn an ihr 9 Tage lang nichts geschehen ist")).toBeVisible();
    await mira.getByRole("button", { name: "Rückgängig" }).last().click();
    await expect(mira.getByText("wenn an ihr 5 Tage lang nichts geschehen ist")).toBeVisible();

    await claire.goto(`/${living}/vocabulary`);
    await expect(claire.getByRole("region", { name: "Ce qui a changé" })).toContainText(
      "Une idée est désormais à débloquer au bout de 5 jours au lieu de 9",
    );
  } finally {
    await sets(coordinator, before);
  }
});

test("who does not coordinate reads what is stuck, and has nothing to set it with", async ({ desk }) => {
  const anna = await desk("anna");
  await opens(anna);
  await expect(anna.getByRole("heading", { name: /^Stockt/ })).toBeVisible();
  await expect(anna.getByRole("button", { name: "Zahl der Tage ändern" })).toHaveCount(0);
});

test("an idea awaits its German version on Claire’s page, asked of Anna, until Anna has written it", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [luc, anna] = [await program("luc"), await program("anna")];
  const claire = await desk("claire");
  await opens(claire);
  const title = `Lire sous les arbres ${Date.now()}`;
  const { id } = await propose(luc, title, "fr");
  const section = claire.getByRole("region", { name: /^Traductions attendues/ });
  const line = section.getByRole("row", { name: title });
  const words = await vocabularyOf(luc);
  const library = words.partners.find(({ language }) => language === "de")?.id;
  const asked = personOf(words, "Anna");
  const wish = { id: newId(), comment: null, language: "de", library, asked };
  expect((await luc.send("POST", `${here}/ideas/${id}/requests`, wish)).status()).toBe(200);
  // Others’ requests may lie before it.
  const all = section.getByText(/^En voir/);
  await expect(async () => {
    if ((await all.count()) > 0 && !(await line.isVisible())) await all.click();
    await expect(line).toContainText(/version allemande manquante depuis le/, { timeout: 1_000 });
    await expect(line).toContainText(/demandée le .* à Anna Reinhardt/, { timeout: 1_000 });
  }).toPass();
  const title2 = { madeFrom: 1, edition: null, source: `Lesen unter Bäumen ${Date.now()}` };
  const answer = await anna.send("POST", `${here}/ideas/${id}/translations`, { language: "de", title: title2 });
  expect(answer.status(), await answer.text()).toBe(200);
  await expect(section.getByRole("row", { name: title })).toHaveCount(0);
  await (await program("claire")).send("POST", `${here}/ideas/${id}/archive`, {});
});

test("both figures of what awaits a translation lead to exactly the ideas that they count, also of a period that is over", async ({
  desk,
}) => {
  const mira = await desk("mira");
  await mira.goto(`${page}?month=${lastMonth}`);
  const section = mira.getByRole("region", { name: /^Ausstehende Übersetzungen/ });
  await expect(section).toContainText("Das ist der Stand von heute");
  for (const figure of ["missing", "outdated"]) {
    // Other journeys propose and translate meanwhile.
    await expect(async () => {
      await mira.goto(`${page}?month=${lastMonth}`);
      const link = section.locator(`a[href*="/figures/${figure}"]`);
      const count = Number.parseInt(await link.innerText(), 10);
      await link.click();
      await expect(mira.getByText(`${count} Idee`).first()).toContainText("Stand heute", { timeout: 2_000 });
      expect(await marksOn(mira)).toHaveLength(count);
    }).toPass();
  }
  await mira.goto(page);
  await expect(section).not.toContainText("Das ist der Stand von heute");
  await section.getByRole("link", { name: "Zur Seite „Übersetzen“" }).click();
  await expect(mira).toHaveURL(/\/translate$/);
});

test("a figure that a filter can say is opened in the table with the same ideas", async ({ desk, program }) => {
  const mira = await desk("mira");
  const { themes } = await vocabularyOf(await program("mira"));
  const theme = themes[2]?.id ?? "";
  await expect(async () => {
    await mira.goto(`${page}/figures/theme~${theme}~all`);
    const counted = await marksOn(mira);
    expect(counted.length).toBeGreaterThan(0);
    await mira.getByRole("link", { name: "In der Tabelle zeigen" }).click();
    await expect(mira).toHaveURL(new RegExp(`/table\\?theme=${theme}$`));
    await expect(mira.locator("main .mark")).toHaveCount(counted.length, { timeout: 3_000 });
    expect((await mira.locator("main .mark").allTextContents()).sort()).toEqual(counted.sort());
  }).toPass();
  await mira.goto(`${page}/figures/theme~${theme}~all`);
  await mira.getByRole("link", { name: "Auf dem Board zeigen" }).click();
  await expect(mira).toHaveURL(new RegExp(`/board\\?theme=${theme}$`));
  await mira.goto(`${page}/figures/incomplete`);
  await expect(mira.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(mira.getByRole("link", { name: "In der Tabelle zeigen" })).toHaveCount(0);
});

for (const [who, words] of [
  ["mira", { nav: "Sprache dieser Seite", both: "Beide", other: "Französisch", own: "Deutsch" }],
  ["claire", { nav: "Langue de cette page", both: "Les deux", other: "Allemand", own: "Français" }],
] as const) {
  test(`${who} reads progress in the other language, and in both side by side`, { tag: "@postgres" }, async ({
    desk,
  }) => {
    const open = await desk(who, { viewport: { width: 390, height: 844 }, reducedMotion: "reduce" });
    const [own, other] = who === "mira" ? (["de", "fr"] as const) : (["fr", "de"] as const);
    const heads = { de: "Nach Status und Stadt", fr: "Par statut et par ville" };
    await opens(open);
    const choice = open.getByRole("navigation", { name: words.nav });
    await expect(choice.getByRole("link", { name: words.own })).toHaveAttribute("aria-current", "true");
    await choice.getByRole("link", { name: words.other }).click();
    await expect(open.getByRole("heading", { name: heads[other] })).toBeVisible();
    await expect(open.getByRole("heading", { name: heads[own] })).toHaveCount(0);
    expect(await languageOf(open, heads[other])).toBe(other);
    await expect(choice.getByRole("link", { name: words.other })).toHaveAttribute("aria-current", "true");

    await choice.getByRole("link", { name: words.both }).click();
    const heading = open.getByRole("heading", { name: `${heads[own]} ${heads[other]}` });
    await expect(heading).toBeVisible();
    for (const language of [own, other]) {
      await expect(heading.locator(`[lang=${language}]`)).toHaveText(heads[language]);
    }
    expect(await barriersOn(open)).toEqual([]);
    expect(await open.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);

    // Another period, and the ideas of a figure, are told in the same languages.
    await open.locator("details.period summary").click();
    await open.locator("details.period li a").nth(1).click();
    await expect(open).toHaveURL(/month=.*languages=both/);
    await expect(heading).toBeVisible();
    await open.goto(`${page}/figures/incomplete?languages=both`);
    await expect(open.getByRole("heading", { level: 1, name: /Unvollständige Tandems/ })).toContainText(
      "Tandems incomplets",
    );
    expect(await barriersOn(open)).toEqual([]);
    await open
      .getByRole("link", { name: /Fortschritt|Retour à l’avancement/ })
      .first()
      .click();
  });
}

/** The language that a heading is marked with, on itself or on what it lies in. */
function languageOf(open: Page, name: string): Promise<string | null> {
  return open
    .getByRole("heading", { name })
    .evaluate((heading) => heading.closest("[lang]")?.getAttribute("lang") ?? null);
}
