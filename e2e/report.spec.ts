import type { Page } from "@playwright/test";
import { yesterday } from "./days";
import { sheetsOf } from "./pdf";
import { expect, living, type Program, personOf, propose, test, vocabularyOf } from "./people";

const page = `/${living}/progress/report`;
const ideas = `/programmes/${living}/ideas`;
/** A period that is over: no other journey changes it meanwhile. */
const over = `from=2026-01-01&to=${yesterday}`;

const words = {
  de: { figures: "Der Zeitraum in Zahlen", changes: "Was sich im Einzelnen geändert hat", moved: "weitergekommen" },
  fr: { figures: "Les chiffres de la période", changes: "Ce qui a changé, idée par idée", moved: "avancé" },
} as const;

/** The figures of a page by where they lead to. */
async function figuresOn(open: Page): Promise<ReadonlyMap<string, number>> {
  const links = open.locator("main a[href*='/progress/figures/']");
  const found = await links.evaluateAll((all) =>
    all.flatMap((link): [string, number][] => {
      const count = /^\d+/.exec((link.textContent ?? "").trim())?.[0];
      return count ? [[link.getAttribute("href") ?? "", Number(count)]] : [];
    }),
  );
  return new Map(found);
}

/** How many ideas a figure leads to. */
async function ideasAt(open: Page, href: string): Promise<number> {
  const text = await (await open.request.get(href)).text();
  return [...text.matchAll(/<span class="mark">([^<]+)</g)].length;
}

/** The headings of the report and the first words that stand below each. */
function headingsOf(
  open: Page,
  which: string,
): Promise<readonly { readonly heading: string; readonly next: string }[]> {
  return open.locator(`article.report :is(${which})`).evaluateAll((all) =>
    all.map((heading) => {
      const plain = (text: string | null | undefined): string => (text ?? "").replaceAll(/\s+/g, " ").trim();
      const walk = document.createTreeWalker(heading.closest(".report") ?? heading, NodeFilter.SHOW_TEXT);
      let next = walk.nextNode();
      const isBelow = (node: Node): boolean =>
        !heading.contains(node) &&
        (heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
        plain(node.textContent).length > 2 &&
        !node.parentElement?.closest(".hide, .sr-only");
      while (next && !isBelow(next)) next = walk.nextNode();
      const words = heading.cloneNode(true) as Element;
      for (const mark of words.querySelectorAll(".report-tongue, .report-mark")) mark.remove();
      return { heading: plain(words.textContent).slice(0, 20), next: plain(next?.textContent).slice(0, 7) };
    }),
  );
}

function placesOf(words: string, text: string): readonly number[] {
  return [...text.matchAll(new RegExp(words.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"), "g"))].map(({ index }) => index);
}

async function describes(program: Program, id: string, source: string): Promise<void> {
  const answer = await program.send("PATCH", `${ideas}/${id}`, { description: { edition: 1, source } });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function archives(program: Program, made: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of made) expect((await program.send("POST", `${ideas}/${id}/archive`, {})).status()).toBe(200);
}

test("the report says in one language or two what progress says, figure by figure", {
  tag: "@postgres",
}, async ({ desk }) => {
  const claire = await desk("claire");
  await claire.goto(`/${living}/progress?${over}`);
  const told = await figuresOn(claire);
  await claire.getByRole("link", { name: "Rapport (A4)" }).click();
  await expect(claire).toHaveURL(new RegExp(`${page}\\?${over}$`));
  const report = claire.getByRole("article").first();
  for (const languages of [["de", "fr"], ["de"], ["fr"]] as const) {
    if (languages.length === 1) {
      await claire.getByRole("link", { name: languages[0] === "de" ? "Allemand" : "Français", exact: true }).click();
      await expect(claire).toHaveURL(new RegExp(`languages=${languages[0]}`));
    }
    for (const language of ["de", "fr"] as const) {
      const spoken = languages.some((other) => other === language);
      await expect(report.getByRole("heading", { name: words[language].changes })).toHaveCount(spoken ? 1 : 0);
      await expect(report.getByText(words[language].figures, { exact: true })).toHaveCount(spoken ? 1 : 0);
      // Each language is marked as what it is.
      if (spoken) {
        const lang = report.getByText(words[language].figures, { exact: true });
        expect(await lang.evaluate((element) => element.closest("[lang]")?.getAttribute("lang"))).toBe(language);
        await expect(report.getByRole("heading", { level: 1 })).toContainText(words[language].moved);
      }
    }
    const figures = await figuresOn(claire);
    expect(figures.size).toBeGreaterThan(20);
    for (const [href, count] of figures) {
      // A short list stands on the page on progress itself; its figure leads nowhere there.
      expect([href, told.get(href) ?? (await ideasAt(claire, href))]).toEqual([href, count]);
    }
  }
});

test("Mira finds ideas by their words, has them told in full, and leaves out the names", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [anna, coordinator] = [await program("anna"), await program("mira")];
  const luc = personOf(await vocabularyOf(anna), "Luc");
  const title = `Brücken aus Büchern ${Date.now()}`;
  const idea = await propose(anna, title);
  await describes(anna, idea.id, `@[${luc}] und Anna Reinhardt fragen, wer **mitmacht**.`);
  await anna.send("PUT", `${ideas}/${idea.id}/owners/${luc}`, {});

  const mira = await desk("mira");
  await mira.goto(page);
  const choice = mira
    .getByRole("group")
    .filter({ has: mira.getByText("Ideen ausführlich zeigen") })
    .last();
  await choice.locator("summary").press("Enter");
  await choice.getByLabel("Idee suchen").fill(`BRUCKEN ${title.slice(-6)}`);
  await expect(choice.getByRole("checkbox")).toHaveCount(1);
  await choice.getByRole("checkbox", { name: title }).press("Space");
  // What is picked stays picked, whatever is searched for next.
  await choice.getByLabel("Idee suchen").fill("gibt es nicht");
  await expect(choice.getByText("Keine Idee passt dazu.")).toBeVisible();
  await choice.getByRole("button", { name: "1 Idee ausführlich zeigen" }).press("Enter");
  await expect(
    mira.locator("[aria-live=polite]").getByText("1 Idee steht ausführlich im Bericht.", { exact: true }),
  ).toHaveCount(1);
  await expect(mira).toHaveURL(new RegExp(`ideas=${idea.number}$`));
  const full = mira.getByRole("article", { name: title });
  await expect(full.getByText("Luc Ehrhart (Straßburg) und Anna Reinhardt fragen, wer mitmacht.")).toBeVisible();
  await expect(full.getByText("Traduction française encore manquante")).toBeVisible();

  await mira.getByRole("link", { name: "Ohne Namen" }).click();
  await expect(mira).toHaveURL(/names=no/);
  await expect(full.getByText("eine Person (Straßburg) und eine Person (Dresden) fragen, wer mitmacht.")).toBeVisible();
  const { people } = await vocabularyOf(anna);
  const told = await mira.locator("article.report").innerHTML();
  for (const { name } of people) expect(told).not.toContain(name);
  // The period is another one, everything else stays.
  const period = mira
    .getByRole("group")
    .filter({ has: mira.getByText(/^Seit dem Austausch vom/).first() })
    .last();
  await period.locator("summary").click();
  await period.getByRole("link").nth(1).click();
  await expect(mira).toHaveURL(new RegExp(`month=[\\d-]+&names=no&ideas=${idea.number}$`));
  await archives(coordinator, [idea]);
});

test("printed, it is A4 with numbered pages and running heads, black on white, and no heading stands alone", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const [anna, luc, coordinator] = [await program("anna"), await program("luc"), await program("mira")];
  const sentence = "Die Lesepatinnen und Lesepaten beider Städte treffen sich am Ufer, größer denn je. ";
  const long = (idea: number): string =>
    Array.from({ length: 7 }, (_, part) => `## Teil ${idea}.${part}\n\n${sentence.repeat(3)}`).join("\n\n");
  const made = [];
  for (let number = 1; number <= 24; number += 1) {
    const title = `Überbrückung ${number} – très élégant, cœur à Straßburg`;
    made.push(await propose(number % 2 ? anna : luc, title, number % 2 ? "de" : "fr"));
  }
  const full = made.filter((_, place) => place % 2 === 0).slice(0, 4);
  for (const { id, number } of full) await describes(anna, id, long(number));

  const mira = await desk("mira", { colorScheme: "dark" });
  await mira.goto(`${page}?ideas=${full.map(({ number }) => number).join(",")}`);
  await expect(mira.getByRole("button", { name: "Drucken oder als PDF speichern" })).toBeVisible();
  await mira.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  await mira.getByRole("button", { name: "Drucken oder als PDF speichern" }).click();
  expect(await mira.evaluate(() => "printed" in window)).toBe(true);
  await mira.emulateMedia({ media: "print" });
  const ink = await mira.locator("article.report").evaluate((report) => {
    const style = (element: Element): CSSStyleDeclaration => getComputedStyle(element);
    return [style(report).color, style(report).backgroundColor, style(document.body).backgroundColor];
  });
  expect(ink).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
  await expect(mira.getByRole("button")).toHaveCount(0);
  await expect(mira.getByRole("banner")).toHaveCount(0);

  const sheets = await sheetsOf(await mira.pdf({ preferCSSPageSize: true }));
  expect(sheets.length).toBeGreaterThan(6);
  for (const [place, { size, text, lines }] of sheets.entries()) {
    expect(size).toEqual([210, 297]);
    expect(text).toContain("Austausch Dresden–Straßburg / Échange Dresde–Strasbourg");
    expect(text).toMatch(/Erstellt am .* \/ Établi le /);
    const [foot] = lines.filter(({ text: words }) => /^\d+ \/ \d+$/.test(words));
    expect(foot?.text).toBe(`${place + 1} / ${sheets.length}`);
    expect(foot?.top).toBeGreaterThan(275);
  }
  expect(sheets[0]?.text).toContain("Bericht: Austausch Dresden–Straßburg");
  const whole = sheets.map(({ text }) => text).join("\n");
  expect(whole).toContain("Überbrückung 1 – très élégant, cœur à Straßburg");
  expect(whole).toContain("Was sich im Einzelnen geändert hat Ce qui a changé, idée par idée");
  expect(whole).not.toContain("Zurück zum Fortschritt");
  // Every heading has the first words of what it heads below it, on the same sheet.
  let last = { sheet: 0, from: 0 };
  const headings = await headingsOf(mira, "h2, h3");
  // A PDF keeps no signs that its font lacks: other journeys' titles are made of such.
  const readable = headings.filter(({ heading, next }) => /^[\p{L}\p{N}\p{P}\p{Zs}+=]+$/u.test(heading + next));
  expect(readable.length).toBeGreaterThan(60);
  for (const { heading, next } of readable) {
    const found = sheets.flatMap(({ text }, sheet) =>
      placesOf(heading, text)
        .filter((from) => sheet > last.sheet || (sheet === last.sheet && from > last.from))
        .filter((from) => text.slice(from + heading.length, from + 400).includes(next))
        .map((from) => ({ sheet, from })),
    );
    expect(found.length, `${heading} … ${next}, after sheet ${last.sheet + 1}`).toBeGreaterThan(0);
    last = found[0] ?? last;
  }
  // Texts run on in their column from one sheet to the next.
  const parts = await headingsOf(mira, ".prose h5");
  expect(parts).toHaveLength(28);
  for (const { heading, next } of parts) {
    const sheet = sheets.filter(({ text }) => placesOf(heading, text).length > 0);
    expect(sheet.map(({ text }) => text.split(heading)[1]?.includes(next))).toEqual([true]);
  }
  await archives(coordinator, made);
});

test("a guest finds no report, and nobody may read it without signing in", async ({ desk, page: stranger }) => {
  const guest = await desk("guest");
  await guest.goto(page);
  await expect(guest.getByRole("heading", { name: "Diese Seite steht nicht im Regal" })).toBeVisible();
  await stranger.goto(page);
  await expect(stranger).toHaveURL(/\/sign-in\?/);
});
