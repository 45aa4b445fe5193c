import { readFile } from "node:fs/promises";
import type { Browser, Page } from "@playwright/test";
import { barriersOn } from "./barriers";
import { yesterday } from "./days";
import { expect, living, test, vocabularyOf } from "./people";

const report = `/${living}/progress/report`;
const links = `/programmes/${living}/report-links`;

/** Somebody without an account, in a browser that has never been here. */
async function stranger(browser: Browser, baseURL: string | undefined, locale: string): Promise<Page> {
  return (await browser.newContext({ baseURL: baseURL ?? "", locale })).newPage();
}

/** Mira makes a link on the page of the report; answers its address. */
async function makesLink(page: Page, label: string, { names = false } = {}): Promise<string> {
  await page.goto(`${report}?from=2026-01-01&to=${yesterday}&ideas=1,2`);
  await page.getByRole("button", { name: /^Als Link teilen/ }).click();
  await expect(page.getByRole("heading", { name: "Als Link teilen" })).toBeFocused();
  const form = page.getByRole("form", { name: "Neuer Link" });
  await form.getByRole("textbox", { name: "Für wen" }).fill(label);
  if (names) await form.getByRole("checkbox", { name: /^Namen der Personen zeigen/ }).check();
  await form.getByRole("button", { name: "Link erstellen" }).click();
  const address = page.getByRole("textbox", { name: "Adresse" });
  await expect(address).toBeFocused();
  return address.inputValue();
}

test("Mira shares the report by a link; somebody without an account reads it in French, until she revokes it", {
  tag: "@postgres",
}, async ({ desk, program, browser, baseURL }) => {
  const mira = await desk("mira");
  const label = `Amt ${Date.now()}`;
  const address = await makesLink(mira, label);
  expect(await barriersOn(mira)).toEqual([]);
  const { people } = await vocabularyOf(await program("mira"));

  const reader = await stranger(browser, baseURL, "fr-FR");
  const answer = await reader.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()).toMatchObject({
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
    "cache-control": "private, no-store",
  });
  await expect(reader.getByRole("heading", { level: 2, name: "Les chiffres de la période" })).toBeVisible();
  await expect(reader.locator("html")).toHaveAttribute("lang", "fr");
  await expect(reader.locator("meta[name=robots]")).toHaveAttribute("content", "noindex, nofollow");
  const html = (await answer?.text()) ?? "";
  for (const { name } of people) expect(html).not.toContain(name);
  expect(html).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/);
  expect(html).not.toContain(living);
  const ways = await reader.getByRole("link").evaluateAll((all) => all.map((each) => each.getAttribute("href") ?? ""));
  const secret = address.split("/").at(-1) ?? "";
  const own = new RegExp(`^(?:#content$|\\?language=|/api/v1/shared/${secret}/report\\.|https?:)`);
  expect(ways.filter((way) => !own.test(way))).toEqual([]);
  expect(await barriersOn(reader)).toEqual([]);

  await reader.getByRole("link", { name: "Les deux langues" }).click();
  await expect(reader.getByRole("heading", { level: 2, name: /Der Zeitraum in Zahlen/ })).toBeVisible();
  await reader.getByRole("link", { name: "Deutsch" }).click();
  await expect(reader.locator("html")).toHaveAttribute("lang", "de");

  const row = mira.getByRole("listitem").filter({ has: mira.getByRole("heading", { name: label }) });
  await row.getByRole("button", { name: `Widerrufen: ${label}` }).click();
  const doubt = mira.getByRole("dialog", { name: `Link für „${label}“ widerrufen?` });
  await doubt.getByRole("button", { name: "Widerrufen" }).click();
  await expect(row.getByText("Widerrufen", { exact: true })).toBeVisible();
  await expect(mira.getByRole("heading", { name: "Als Link teilen" })).toBeFocused();

  expect((await reader.reload())?.status()).toBe(404);
  await expect(reader.getByRole("heading", { level: 1, name: "Diesen Link gibt es nicht" })).toBeVisible();
  await reader.goto("/shared/nothing");
  await expect(reader.getByRole("heading", { level: 1, name: "Ce lien n’existe pas" })).toBeVisible();
  await expect(reader.getByRole("link").and(reader.locator(":not(.skip)"))).toHaveCount(0);
  expect(await barriersOn(reader)).toEqual([]);
  await reader.context().close();
});

test("the openings of a link are told to those who coordinate, the reader is not", async ({
  desk,
  browser,
  baseURL,
}) => {
  const mira = await desk("mira");
  const label = `PR ${Date.now()}`;
  const address = await makesLink(mira, label, { names: true });
  const reader = await stranger(browser, baseURL, "de-DE");
  await reader.goto(address);
  await expect(reader.getByText("Anna", { exact: false }).first()).toBeVisible();
  const [download] = await Promise.all([
    reader.waitForEvent("download"),
    reader.getByRole("link", { name: "CSV: Ideen" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^ds-bericht-\d{4}-\d\d-\d\d\.csv$/);
  await reader.context().close();

  await mira.reload();
  await mira.getByRole("button", { name: /^Als Link teilen/ }).click();
  const row = mira.getByRole("listitem").filter({ has: mira.getByRole("heading", { name: label }) });
  await expect(row.getByText(/^2-mal, zuletzt am/)).toBeVisible();
  await row.getByText("Verlauf").click();
  await expect(row.getByText(/: als CSV heruntergeladen$/)).toBeVisible();
  await expect(row.getByText(/: von Mira Sattler erstellt$/)).toBeVisible();
  await row.getByRole("button", { name: `Widerrufen: ${label}` }).click();
  await mira.getByRole("dialog").getByRole("button", { name: "Widerrufen" }).click();
  await expect(row.getByText("Widerrufen", { exact: true })).toBeVisible();
});

test("what is wrong with a link is told at its field, and what was typed stays", async ({ desk }) => {
  const mira = await desk("mira");
  await mira.goto(report);
  await mira.getByRole("button", { name: /^Als Link teilen/ }).click();
  const form = mira.getByRole("form", { name: "Neuer Link" });
  for (const language of ["Deutsch", "Französisch"]) await form.getByRole("checkbox", { name: language }).uncheck();
  await form.getByRole("combobox", { name: "Gültigkeit" }).selectOption({ label: "Bis zu einem bestimmten Tag" });
  await form.getByLabel(/^Letzter Tag/).fill("2199-01-01");
  await form.getByRole("button", { name: "Link erstellen" }).click();
  const label = form.getByRole("textbox", { name: "Für wen" });
  await expect(label).toBeFocused();
  await expect(label).toHaveAttribute("aria-invalid", "true");
  await expect(form.getByText("Wählen Sie mindestens eine Sprache.")).toBeVisible();
  await expect(form.getByLabel(/^Letzter Tag/)).toHaveValue("2199-01-01");
  expect(await barriersOn(mira)).toEqual([]);
  await mira.setViewportSize({ width: 320, height: 800 });
  const overhang = await mira
    .getByRole("region", { name: "Als Link teilen" })
    .evaluate((desk) =>
      Math.max(...[desk, ...desk.querySelectorAll("*")].map((each) => each.getBoundingClientRect().right)),
    );
  expect(overhang).toBeLessThanOrEqual(320);
});

test("Luc takes the report as files but shares no links; a guest finds neither", async ({ desk, program }) => {
  const luc = await desk("luc");
  await luc.goto(report);
  await expect(luc.getByRole("button", { name: /^Partager par lien/ })).toHaveCount(0);
  const [csv] = await Promise.all([
    luc.waitForEvent("download"),
    luc.getByRole("link", { name: "CSV : changements" }).click(),
  ]);
  expect(csv.suggestedFilename()).toMatch(/^ds-rapport-changements-\d{4}-\d\d-\d\d\.csv$/);
  const bytes = await readFile(await csv.path());
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [xlsx] = await Promise.all([luc.waitForEvent("download"), luc.getByRole("link", { name: /^XLSX/ }).click()]);
  expect((await readFile(await xlsx.path())).subarray(0, 2).toString()).toBe("PK");

  for (const who of ["luc", "guest"] as const) {
    const her = await program(who);
    expect((await her.get(links)).status(), who).toBe(404);
    expect((await her.send("POST", links, {})).status(), who).not.toBe(200);
  }
  const guest = await desk("guest");
  await guest.goto(report);
  await expect(guest.getByRole("link", { name: /^XLSX/ })).toHaveCount(0);
  expect((await (await program("guest")).get(`/programmes/${living}/report.csv`)).status()).toBe(404);
});
