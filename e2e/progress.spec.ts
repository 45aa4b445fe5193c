import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { yesterday } from "./days";
import { expect, living, type Program, test } from "./people";

const page = `/${living}/progress`;
const ideas = `/programmes/${living}/ideas`;

/** The ideas that a list shows, by their shelf marks. */
async function marksOn(open: Page): Promise<readonly string[]> {
  return open.locator("main table.lines tbody tr .mark").allTextContents();
}

async function proposes(program: Program, title: string, language: string): Promise<string> {
  const id = newId();
  const answer = await program.send("POST", ideas, { id, title, language });
  expect(answer.status(), await answer.text()).toBe(200);
  return id;
}

async function movesOn(program: Program, idea: string, kind: string): Promise<void> {
  const { statuses } = (await (await program.get(`/programmes/${living}/statuses`)).json()) as {
    statuses: readonly { readonly id: string; readonly kind: string }[];
  };
  const status = statuses.find((other) => other.kind === kind)?.id;
  const answer = await program.send("POST", `${ideas}/${idea}/move`, { status, after: null });
  expect(answer.status(), await answer.text()).toBe(200);
}

test("every figure leads to exactly the ideas that it counts", { tag: "@postgres" }, async ({ desk }) => {
  const mira = await desk("mira");
  // A period that is over: no other journey changes it meanwhile, but what awaits a translation is always today's.
  await mira.goto(`${page}?from=2026-01-01&to=${yesterday}`);
  const links = mira.locator("main a[href*='/progress/figures/']");
  const figures = await links.evaluateAll((all) =>
    all.flatMap((link) => {
      const count = /^\d+/.exec((link.textContent ?? "").trim())?.[0];
      const past = !/\/figures\/(missing|outdated)/.test(link.getAttribute("href") ?? "");
      return count && past ? [{ href: link.getAttribute("href") ?? "", count: Number(count) }] : [];
    }),
  );
  expect(figures.length).toBeGreaterThan(20);
  for (const { href, count } of figures) {
    const answer = await mira.request.get(href);
    // As the server sends it: each idea with its shelf mark.
    const marks = [...(await answer.text()).matchAll(/<span class="mark">([^<]+)</g)].map(([, mark]) => mark);
    expect([marks.length, new Set(marks).size], href).toEqual([count, count]);
  }
  const [first] = figures;
  await links.first().click();
  await expect(mira).toHaveURL(new RegExp(`${first?.href.replace("?", "\\?")}$`));
  expect(await marksOn(mira)).toHaveLength(first?.count ?? 0);
});

test("what Luc proposes and moves stands on Mira’s page without a reload, and in the list of what is new", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const luc = await program("luc");
  const mira = await desk("mira");
  const listening = mira.waitForRequest(/\/events\?/);
  await mira.goto(page);
  await listening;
  await mira.evaluate(() => Object.assign(window, { stays: true }));
  const title = `Lire sur le quai ${Date.now()}`;
  const id = await proposes(luc, title, "fr");
  // Others move ideas meanwhile: it may lie among those that are shown when asked for.
  const moved = mira.getByRole("region", { name: "Was sich bewegt hat" });
  await expect(moved.locator("tr").filter({ hasText: title }).first()).toContainText("neu");
  await movesOn(luc, id, "discussed");
  await expect(moved.locator("tr").filter({ hasText: title }).first()).toContainText("In Abstimmung");
  expect(await mira.evaluate(() => "stays" in window)).toBe(true);

  await mira.getByRole("heading", { level: 1 }).getByRole("link", { name: /neue/ }).click();
  await expect(mira.getByRole("heading", { level: 1, name: "Neue Ideen", exact: true })).toBeVisible();
  await expect(mira.getByRole("row", { name: title })).toBeVisible();
  await mira.getByRole("link", { name: title }).click();
  await expect(mira.getByRole("heading", { name: title })).toBeVisible();
  const coordinator = await program("mira");
  expect((await coordinator.send("POST", `${ideas}/${id}/archive`, {})).status()).toBe(200);
});

test("Claire chooses a period in French; what is no period is said at its field, and what she typed stays", async ({
  desk,
}) => {
  const claire = await desk("claire");
  await claire.goto(page);
  const choice = claire.getByRole("group").filter({ has: claire.getByText(/^Depuis l’échange du/).first() });
  await choice.locator("summary").click();
  await choice.getByRole("link", { name: "Depuis le dernier échange" }).press("Tab");
  await choice.getByLabel("Premier jour").fill("2026-10-05");
  await choice.getByLabel("Dernier jour").fill("2026-10-04");
  await choice.getByRole("button", { name: "Afficher cette période" }).click();
  await expect(claire.getByLabel("Dernier jour")).toHaveAccessibleDescription("Le dernier jour précède le premier.");
  await expect(claire.getByLabel("Premier jour")).toHaveValue("2026-10-05");
  await claire.getByLabel("Dernier jour").fill("2026-10-25");
  await claire.getByRole("button", { name: "Afficher cette période" }).press("Enter");
  await expect(claire.getByRole("heading", { level: 1 })).toContainText("Du 5 octobre 2026 au 25 octobre 2026");
  await expect(claire).toHaveURL(/from=2026-10-05&to=2026-10-25/);
});

test("a guest finds no progress, and nobody may read it without signing in", async ({ desk, page: stranger }) => {
  const guest = await desk("guest");
  await guest.goto(`/${living}/board`);
  await expect(guest.getByRole("link", { name: "Fortschritt" })).toHaveCount(0);
  for (const address of [page, `${page}/figures/new`]) {
    await guest.goto(address);
    await expect(guest.getByRole("heading", { name: "Diese Seite steht nicht im Regal" })).toBeVisible();
  }
  await stranger.goto(page);
  await expect(stranger).toHaveURL(/\/sign-in\?/);
});

test("on a phone the picture of the whole time keeps letters one can read, and its table the last day", async ({
  desk,
}) => {
  const page = await desk("luc", { viewport: { width: 390, height: 844 } });
  await page.goto(`/${living}/progress`);
  const flow = page.locator(".flow");
  const picture = flow.getByRole("img");
  await expect(picture).toHaveCount(1);
  const heights = await picture
    .locator("text")
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
  expect(heights.length).toBeGreaterThan(5);
  // The line of letters of 11 pixels is some 13 high.
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(13);
  const today = new Intl.DateTimeFormat("fr", { day: "2-digit", month: "2-digit", timeZone: "Europe/Berlin" });
  await expect(flow.getByRole("columnheader").locator("visible=true").last()).toContainText(today.format(new Date()));

  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(picture).toHaveCount(1);
});
