import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { yesterday } from "./days";
import { ended, expect, living, type Program, propose, statusOf, test, vocabularyOf } from "./people";

const page = `/${living}/progress/activity`;
const ideas = `/programmes/${living}/ideas`;

async function moves(program: Program, idea: string, kind: string, deed = newId()): Promise<string> {
  const status = statusOf(await vocabularyOf(program), kind);
  const answer = await program.send(
    "POST",
    `${ideas}/${idea}/move`,
    { status, after: null },
    { "Idempotency-Key": deed },
  );
  expect(answer.status(), await answer.text()).toBe(200);
  return deed;
}

async function archives(program: Program, ...proposed: readonly string[]): Promise<void> {
  for (const idea of proposed) await program.send("POST", `${ideas}/${idea}/archive`, {});
}

async function opens(desk: Page, address = page): Promise<void> {
  const listening = desk.waitForRequest(/\/events\?/);
  await desk.goto(address);
  await listening;
}

test("Mira reads what Luc does on today’s day, bundled, without a reload, and what he takes back as taken back", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const luc = await program("luc");
  const coordinator = await program("mira");
  const mira = await desk("mira");
  await opens(mira);
  await mira.evaluate(() => Object.assign(window, { stays: true }));
  const mark = `${Date.now()}`;
  const first = await propose(luc, `Lire sur le quai ${mark}`, "fr");
  const second = await propose(luc, `Lire au marché ${mark}`, "fr");
  const today = mira.getByRole("region", { name: /^Heute, / });
  await expect(today.getByRole("link", { name: `Lire au marché ${mark}` }).first()).toBeVisible();
  await moves(luc, first.id, "discussed");
  const deed = await moves(luc, second.id, "discussed");
  const moved = today.getByRole("listitem").filter({ hasText: /Luc Ehrhart\s+Straßburg hat .+ verschoben/ });
  const taken = moved.getByRole("listitem").filter({ hasText: `Lire au marché ${mark}` });
  await expect(taken).toContainText(/Vorgeschlagen\s+→\s*nach\s+In Abstimmung$/);
  // What was done is said in her language, politely.
  await expect(mira.locator("[aria-live=polite]")).toContainText("Luc Ehrhart (Straßburg) hat");
  expect((await luc.send("POST", `/programmes/${living}/undo`, { deed })).status()).toBe(200);
  await expect(taken).toContainText("zurückgenommen");
  await expect(moved.getByRole("listitem").filter({ hasText: `Lire sur le quai ${mark}` })).not.toContainText(
    "zurückgenommen",
  );
  expect(await mira.evaluate(() => "stays" in window)).toBe(true);

  await archives(coordinator, first.id, second.id);
  await expect(today.getByText("archiviert", { exact: true }).first()).toBeVisible();
  await today
    .getByRole("link", { name: `Lire sur le quai ${mark}` })
    .first()
    .click();
  await expect(mira.getByRole("heading", { name: `Lire sur le quai ${mark}` })).toBeVisible();
});

test("Claire narrows the activity by keyboard, in French; the address says what she sees", {
  tag: "@postgres",
}, async ({ desk }) => {
  const claire = await desk("claire");
  await opens(claire, `${page}?from=2026-01-01&to=${yesterday}`);
  const shown = claire.locator("p.act-shown");
  const all = Number.parseInt(await shown.innerText(), 10);
  expect(all).toBeGreaterThan(50);

  await claire.getByRole("button", { name: "Ville", exact: true }).press("Enter");
  await claire.getByRole("menuitemradio", { name: "Dresde" }).press("Enter");
  await expect(claire).toHaveURL(/from=2026-01-01&to=[\d-]+&city=/);
  await expect(shown).not.toHaveText(new RegExp(`^${all} `));
  const cities = claire.locator(".act-told > p .city");
  expect(new Set(await cities.allInnerTexts())).toEqual(new Set(["Dresde"]));

  await claire.getByRole("button", { name: "Type", exact: true }).press("Enter");
  await claire.getByRole("menuitemradio", { name: "Commentaires" }).press("Enter");
  await expect(claire).toHaveURL(/city=[\w-]+&kind=commented$/);
  await expect(claire.locator(".act-told > p").first()).toContainText(/a écrit .+ sur DS-\d+/);
  await claire.reload();
  await expect(claire.getByRole("button", { name: "Ville : Dresde" })).toBeVisible();

  await claire.getByRole("button", { name: "Type : Commentaires" }).press("Enter");
  await claire.getByRole("menuitemradio", { name: "Archivage" }).press("Enter");
  await expect(claire.locator(".act-empty-title")).toHaveText("Rien ne correspond au filtre pendant cette période");
  await claire.getByRole("button", { name: "Effacer les filtres" }).press("Enter");
  await expect(shown).toHaveText(new RegExp(`^${all} `));
  await expect(claire.getByRole("button", { name: "Qui", exact: true })).toBeFocused();
});

test("from each figure of a period, and from its moves, its days lead to the same ideas", { tag: "@postgres" }, async ({
  desk,
}) => {
  const mira = await desk("mira");
  await mira.goto(`/${living}/progress?from=2026-03-01&to=${yesterday}`);
  const ways = mira.getByRole("link", { name: /^nach Tagen: / });
  const addresses = await ways.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
  expect(addresses.length).toBeGreaterThan(4);
  const ideasOn = async (address: string): Promise<readonly string[]> => {
    await mira.goto(address);
    const links = mira.locator(`main a[href^='/${living}/ideas/']`);
    const numbers = await links.evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
    return [...new Set(numbers)].sort();
  };
  for (const address of addresses) {
    const { searchParams } = new URL(address, "http://passerelle.example");
    const kind = searchParams.get("kind");
    expect([searchParams.get("from"), searchParams.get("to")]).toEqual(["2026-03-01", yesterday]);
    if (kind === "moves") continue;
    const counted = await ideasOn(address.replace("activity", `figures/${kind}`));
    expect(counted.length, kind ?? "").toBeGreaterThan(0);
    await mira.getByRole("link", { name: /^nach Tagen: / }).click();
    await expect(mira).toHaveURL(new RegExp(`/activity\\?.*kind=${kind}`));
    await expect(mira.getByText(new RegExp(`Gezählt wurden? ${counted.length} Idee`))).toBeVisible();
    expect(await ideasOn(address), kind ?? "").toEqual(counted);
  }
});

test("older days are loaded below those that are there, and are a link for browsers without scripts", {
  tag: "@postgres",
}, async ({ desk, browser, baseURL }) => {
  const whole = `/${ended}/progress/activity?from=2020-01-01&to=2199-12-31`;
  const mira = await desk("mira");
  await opens(mira, whole);
  const days = mira.locator(".act-day > h2");
  const before = await days.count();
  const older = mira.getByRole("link", { name: "Ältere Tage laden" });
  await older.press("Enter");
  await expect(mira.locator("[aria-live=polite]")).toContainText(/ältere Änderungen geladen\./);
  const page = await days.allInnerTexts();
  expect(page.length).toBeGreaterThan(before);
  expect(new Set(page).size).toBe(page.length);
  await expect(mira).toHaveURL(new RegExp(`${whole.replace("?", "\\?")}$`));

  const plain = await browser.newContext({
    baseURL: baseURL ?? "",
    javaScriptEnabled: false,
    storageState: await mira.context().storageState(),
  });
  const without = await plain.newPage();
  await without.goto(whole);
  await without.getByRole("link", { name: "Ältere Tage laden" }).click();
  await expect(without).toHaveURL(/before=\d+\.\d+\.\d+$/);
  expect(await without.locator(".act-day > h2").allInnerTexts()).toEqual(page.slice(before));
  await without.getByRole("link", { name: "Zu den neuesten Tagen" }).click();
  await expect(without.locator(".act-day > h2")).toHaveCount(before);
  await plain.close();

  while (await older.isVisible()) {
    const known = await days.count();
    await older.press("Enter");
    await expect.poll(() => days.count()).toBeGreaterThan(known);
  }
  await expect(mira.getByText("Das war alles in diesem Zeitraum.")).toBeFocused();
});

test("on paper nothing is folded, and no button is left", async ({ desk, program }) => {
  const anna = await program("anna");
  const proposed = await Promise.all(
    ["eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben"].map((title) =>
      propose(anna, `Lesen auf Papier ${title}`),
    ),
  );
  const mira = await desk("mira");
  const me = ((await (await anna.get("/me")).json()) as { readonly id: string }).id;
  await opens(mira, `${page}?by=${me}&kind=proposed`);
  const last = mira.getByRole("link", { name: "Lesen auf Papier eins" }).last();
  const rest = mira.getByText(/^\d+ weitere Ideen$/).last();
  await expect(rest).toBeVisible();
  await expect(last).toBeHidden();
  await mira.emulateMedia({ media: "print" });
  // What the browser does before it prints.
  await mira.evaluate(() => dispatchEvent(new Event("beforeprint")));
  await expect(last).toBeVisible();
  await expect(mira.getByRole("button").and(mira.locator(":visible"))).toHaveCount(0);
  await mira.evaluate(() => dispatchEvent(new Event("afterprint")));
  await mira.emulateMedia({ media: null });
  await expect(last).toBeHidden();
  await rest.press("Enter");
  await expect(last).toBeVisible();
  await archives(await program("mira"), ...proposed.map(({ id }) => id));
});

test("a guest finds no activity, and nobody may read it without signing in", async ({ desk, page: stranger }) => {
  const guest = await desk("guest");
  const answer = await guest.goto(page);
  expect(answer?.status()).toBe(404);
  await expect(guest.getByRole("heading", { name: "Diese Seite steht nicht im Regal" })).toBeVisible();
  await stranger.goto(page);
  await expect(stranger).toHaveURL(/\/sign-in\?/);
});
