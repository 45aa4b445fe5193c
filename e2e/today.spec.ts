import type { Locator, Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { Desk } from "./desk";
import { ended, expect, living, type Program, personOf, propose, statusOf, test, vocabularyOf } from "./people";

const ideas = `/programmes/${living}/ideas`;

const words = {
  de: {
    greeting: /^Guten (Morgen|Tag|Abend), (Anna|Katrin|Mira)\. /,
    fresh: "Neu seit Ihrem letzten Besuch",
    awaited: "Wartet auf Sie",
    own: "Meine Ideen",
    desk: "Haben Sie fünf Minuten?",
    exchange: "Nächster Austausch",
    tab: "Heute",
    areas: "Hauptbereiche",
    mention: /hat Sie erwähnt/,
    remark: /hat zu Ihrer Idee geschrieben/,
    asks: /bittet Sie um eine deutsche Fassung/,
    moved: "verschoben nach „In Abstimmung“",
    comments: /verschoben, 2 Kommentare/,
    late: /2 Tage überfällig/,
    soon: /in 3 Tagen/,
    alone: /In Straßburg noch niemand/,
    missing: /Französische Fassung fehlt/,
    all: "Alles gesehen",
    nothing: "Sie haben alles gesehen",
    undo: "Rückgängig",
    undone: "Das Neue ist wieder markiert.",
    translate: "Übersetzen",
    reply: "Antworten",
    news: (title: string) => new RegExp(`Neues bei (?:„${title}“|\\d+ Ideen)\\.`),
  },
  fr: {
    greeting: /^Bon(jour|soir), Luc\. /,
    fresh: "Nouveau depuis votre dernière visite",
    awaited: "On vous attend",
    own: "Mes idées",
    desk: "Avez-vous cinq minutes ?",
    exchange: "Prochain échange",
    tab: "Aujourd’hui",
    areas: "Rubriques principales",
    mention: /vous mentionne/,
    remark: /a commenté votre idée/,
    asks: /vous demande une version française/,
    moved: "déplacée vers « En discussion »",
    comments: /déplacée et 2 commentaires/,
    late: /2 jours de retard/,
    soon: /dans 3 jours/,
    alone: /Encore personne à Dresde/,
    missing: /Version allemande manquante/,
    all: "Tout marquer comme vu",
    undo: "Annuler",
    undone: "Les nouveautés sont à nouveau signalées.",
    translate: "Traduire",
    reply: "Répondre",
    news: (title: string) => new RegExp(`Du nouveau pour (?:«\\s${title}\\s»|\\d+ idées)\\.`),
  },
} as const;

type Language = keyof typeof words;

/** Somebody who begins her day. */
class Morning {
  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  get said(): (typeof words)[Language] {
    return words[this.language];
  }

  /** Opens the page; once it listens to the server it listens to its reader too. */
  async begins(): Promise<void> {
    const listening = this.page.waitForRequest(/\/events\?/);
    await this.page.goto("/");
    await listening;
  }

  part(name: "fresh" | "awaited" | "own" | "desk" | "exchange"): Locator {
    return this.page.getByRole("region", { name: this.said[name] });
  }

  /** An idea in one of the lists. */
  item(part: "fresh" | "awaited", title: string): Locator {
    return this.part(part)
      .getByRole("listitem")
      .filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  get rows(): Locator {
    return this.part("own").getByRole("row");
  }

  async unfolds(part: "fresh" | "awaited" | "own"): Promise<void> {
    const summary = this.part(part).locator("summary");
    if ((await summary.count()) > 0) await summary.click();
  }

  async hears(sentence: string | RegExp): Promise<void> {
    await expect(this.page.locator("[aria-live=polite]").getByText(sentence).first()).toBeAttached();
  }
}

async function says(program: Program, idea: string, text = "Dazu etwas Neues.", language = "de"): Promise<void> {
  const answer = await program.send("POST", `${ideas}/${idea}/comments`, { id: newId(), text, language });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function movesOn(program: Program, idea: string): Promise<void> {
  const status = statusOf(await vocabularyOf(program), "discussed");
  const answer = await program.send("POST", `${ideas}/${idea}/move`, { status, after: null });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function owns(program: Program, idea: string, member: string): Promise<void> {
  const answer = await program.send("POST", `${ideas}/${idea}/owners`, { member });
  expect(answer.status(), await answer.text()).toBe(200);
}

async function edits(program: Program, idea: string, edit: object): Promise<void> {
  const answer = await program.send("PATCH", `${ideas}/${idea}`, edit);
  expect(answer.status(), await answer.text()).toBe(200);
}

/** Says that somebody has seen everything so far: what comes then is all that is new. */
async function sawAll(program: Program): Promise<void> {
  // Other journeys leave programmes behind, and this page is about all of them.
  const { programmes } = (await (await program.get("/programmes")).json()) as { programmes: { slug: string }[] };
  for (const { slug } of programmes) {
    const { revision } = (await (await program.get(`/programmes/${slug}/unseen`)).json()) as { revision: number };
    const answer = await program.send("POST", `/programmes/${slug}/seen`, { revision });
    expect(answer.status(), await answer.text()).toBe(200);
  }
}

async function putsAway(program: Program, ...proposed: readonly { readonly id: string }[]): Promise<void> {
  for (const { id } of proposed) await program.send("POST", `${ideas}/${id}/archive`, {});
}

/** A calendar day so many days from now, as the programme's clocks count them. */
function day(days: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/Berlin" }).format(Date.now() + days * 86_400_000);
}

for (const { who, other, language } of [
  { who: "anna", other: "luc", language: "de" },
  { who: "luc", other: "anna", language: "fr" },
] as const) {
  const said = words[language];

  test(`in ${language}, the day begins with what others did, and each part of the sentence leads there`, {
    tag: "@postgres",
  }, async ({ desk, program }) => {
    const stamp = `${Date.now()}`;
    const [mine, others] = [await program(who), await program(other)];
    const one = await propose(mine, `Bewegt ${stamp}`, language);
    const two = await propose(others, `Neu ${stamp}`, language);
    await sawAll(mine);
    await movesOn(others, one.id);
    await says(others, one.id);
    await says(others, one.id, "Am Dienstag um drei?", language);
    await says(others, two.id, "Und noch etwas.", language);

    const morning = new Morning(await desk(who), language);
    const { page } = morning;
    await page.goto("/");
    const headline = page.getByRole("heading", { level: 1 });
    await expect(headline).toHaveText(said.greeting);
    await expect(page).toHaveTitle(new RegExp(`^${said.tab} .*Passerelle$`));
    const moved = morning.item("fresh", `Bewegt ${stamp}`);
    await expect(moved).toContainText(said.comments);
    await expect(moved).toContainText(said.moved);
    await expect(moved).toContainText(other === "luc" ? /Luc Ehrhart\s*Straßburg/ : /Anna Reinhardt\s*Dresde/);
    // By idea and not by event, and not what she knew.
    await expect(morning.item("fresh", `Neu ${stamp}`)).toHaveCount(1);
    await expect(morning.item("fresh", `Neu ${stamp}`)).toContainText("Und noch etwas.");

    await headline.getByRole("link").first().press("Enter");
    await expect(page).toHaveURL(/\/#(fresh|translate)$/);
    await moved.getByRole("link").press("Enter");
    await expect(page).toHaveURL(`/${living}/ideas/${one.number}`);
    await expect(page.getByText("Am Dienstag um drei?")).toBeVisible();
    // Whoever comes back finds what she has seen no more.
    await page.goBack();
    await expect(morning.item("fresh", `Neu ${stamp}`)).toBeVisible();
    await expect(moved).toHaveCount(0);
    await putsAway(await program("mira"), one, two);
  });

  test(`in ${language}, whoever is mentioned, answered or asked finds it, and no more once it is done`, {
    tag: "@postgres",
  }, async ({ desk, program }) => {
    const stamp = `${Date.now()}`;
    const [mine, others] = [await program(who), await program(other)];
    const vocabulary = await vocabularyOf(mine);
    const me = personOf(vocabulary, who === "anna" ? "Anna" : "Luc");
    const theirs = language === "de" ? "fr" : "de";
    const asked = await propose(others, `Gefragt ${stamp}`, theirs);
    const owned = await propose(others, `Getragen ${stamp}`, theirs);
    await owns(others, owned.id, me);
    await sawAll(mine);
    await says(others, asked.id, `@[${me}], was meinen Sie?`, theirs);
    await says(others, owned.id, "Das gefällt mir.", theirs);
    const library = vocabulary.partners.find((partner) => partner.language === language)?.id;
    const wish = await others.send("POST", `${ideas}/${asked.id}/requests`, {
      id: newId(),
      language,
      library,
      asked: me,
      comment: null,
    });
    expect(wish.status(), await wish.text()).toBe(200);

    const morning = new Morning(await desk(who), language);
    const { page } = morning;
    await page.goto("/");
    await morning.unfolds("awaited");
    const mentioned = morning.item("awaited", `Gefragt ${stamp}`).filter({ hasText: said.mention });
    await expect(mentioned).toContainText("was meinen Sie?");
    await expect(mentioned).not.toContainText(me);
    await expect(morning.item("awaited", `Getragen ${stamp}`)).toContainText(said.remark);
    const request = morning.item("awaited", `Gefragt ${stamp}`).filter({ hasText: said.asks });
    await expect(request).toContainText(/3 (Wörter|mots)|2 (Wörter|mots)/);
    // The texts that she could translate begin with what she herself is asked for.
    const texts = await morning.part("desk").getByRole("listitem").allTextContents();
    const place = texts.findIndex((text) => text.includes(`Gefragt ${stamp}`));
    expect(place, texts.join(" | ")).toBeGreaterThanOrEqual(0);
    for (const text of texts.slice(0, place)) expect(text).toMatch(/persönlich gebeten|à vous personnellement/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(/auf Ihre Übersetzung|votre traduction/);
    await request.getByRole("link", { name: said.translate }).click();
    await expect(page).toHaveURL(`/${living}/translate?share=mine`);

    await page.goto("/");
    await morning.unfolds("awaited");
    await mentioned.getByRole("link", { name: said.reply }).click();
    await expect(page).toHaveURL(new RegExp(`/ideas/${asked.number}#comment-`));
    await expect(page.getByText("was meinen Sie?")).toBeVisible();
    await page.goto("/");
    await morning.unfolds("awaited");
    await expect(morning.item("awaited", `Getragen ${stamp}`)).toBeVisible();
    await expect(mentioned).toHaveCount(0);
    await putsAway(await program("mira"), asked, owned);
  });

  test(`in ${language}, one's own ideas begin with the most pressing and say what comes next`, {
    tag: "@postgres",
  }, async ({ desk, program }) => {
    const stamp = `${Date.now()}`;
    const mine = await program(who);
    const me = personOf(await vocabularyOf(mine), who === "anna" ? "Anna" : "Luc");
    const [soon, late] = [
      await propose(mine, `Bald ${stamp}`, language),
      await propose(mine, `Spät ${stamp}`, language),
    ];
    for (const { id } of [soon, late]) await owns(mine, id, me);
    await edits(mine, soon.id, { due: day(3) });
    await edits(mine, late.id, { due: day(-2) });

    const morning = new Morning(await desk(who), language);
    await morning.page.goto("/");
    const lateRow = morning.rows.filter({ hasText: `Spät ${stamp}` });
    const soonRow = morning.rows.filter({ hasText: `Bald ${stamp}` });
    await expect(lateRow).toContainText(said.late);
    await expect(lateRow).toContainText(said.alone);
    await expect(lateRow).toContainText(said.missing);
    await expect(soonRow).toContainText(said.soon);
    const order = await morning.rows.allTextContents();
    const placeOf = (title: string) => order.findIndex((row) => row.includes(title));
    expect(placeOf(`Spät ${stamp}`)).toBeLessThan(placeOf(`Bald ${stamp}`));
    await putsAway(await program("mira"), soon, late);
  });

  test(`in ${language}, all is seen by keyboard, taken back, and what comes meanwhile appears and is told once`, {
    tag: "@postgres",
  }, async ({ desk, program }) => {
    const stamp = `${Date.now()}`;
    const [mine, others] = [await program(who), await program(other)];
    await sawAll(mine);
    const morning = new Morning(await desk(who), language);
    const { page } = morning;
    await morning.begins();

    // Other journeys bring news as well: this is about one idea.
    const one = await propose(others, `Gerade eben ${stamp}`, language);
    const news = morning.item("fresh", `Gerade eben ${stamp}`);
    await says(others, one.id);
    await expect(news).toBeVisible();
    await morning.hears(said.news(`Gerade eben ${stamp}`));

    await page.getByRole("button", { name: said.all }).focus();
    await page.keyboard.press("Enter");
    await expect(news).toHaveCount(0);
    await expect(page.getByRole("button", { name: said.undo })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(news).toBeVisible();
    await morning.hears(said.undone);

    await page.getByRole("button", { name: said.all }).click();
    await expect(news).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(said.greeting);
    await expect(news).toHaveCount(0);
    await putsAway(await program("mira"), one);
  });

  test(`in ${language}, the day can be read where no script runs`, async ({ desk }) => {
    const page = await desk(who, { javaScriptEnabled: false });
    await page.goto("/");
    const morning = new Morning(page, language);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(said.greeting);
    for (const part of ["fresh", "awaited", "own", "desk", "exchange"] as const) {
      await expect(morning.part(part)).toBeVisible();
    }
    await morning.part("own").getByRole("link").nth(1).click();
    await expect(page).toHaveURL(/\/ideas\/\d+$/);
  });
}

test("what happens in another of her programmes appears as well", { tag: "@postgres" }, async ({ desk, program }) => {
  const title = `Anderswo ${Date.now()}`;
  const page = await desk("anna");
  await new Desk(page, "de").opensBoard();
  const morning = new Morning(page, "de");
  const listening = page.waitForRequest(new RegExp(`/programmes/${ended}/events`));
  await page.goto("/");
  await listening;
  const id = newId();
  const luc = await program("luc");
  const proposed = await luc.send("POST", `/programmes/${ended}/ideas`, { id, title, language: "de" });
  expect(proposed.status(), await proposed.text()).toBe(200);
  await expect(morning.item("fresh", title)).toContainText("Luc Ehrhart");
  await morning.hears(words.de.news(title));
  await (await program("mira")).send("POST", `/programmes/${ended}/ideas/${id}/archive`, {});
  await expect(morning.item("fresh", title)).toHaveCount(0);
});

test("a guest begins her day with what she was invited to, and finds no desk", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const stamp = `${Date.now()}`;
  const [guest, luc] = [await program("guest"), await program("luc")];
  const hidden = await propose(luc, `Verborgen ${stamp}`);
  await sawAll(guest);
  await says(luc, hidden.id);
  const shown = "3";
  await says(luc, shown, `Für den Gast ${stamp}`);
  const morning = new Morning(await desk("guest"), "de");
  const { page } = morning;
  await morning.begins();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    /^Guten (Morgen|Tag|Abend), Katrin\. Seit Ihrem letzten Besuch hat sich eine Idee bewegt\.$/,
  );
  await expect(morning.part("fresh").getByRole("listitem").getByRole("heading")).toHaveCount(1);
  await expect(morning.item("awaited", "Lesewagen für den Klassenaustausch")).toContainText(`Für den Gast ${stamp}`);
  await expect(page.getByRole("region", { name: "Ideen, zu denen Sie eingeladen sind" })).toBeVisible();
  await expect(morning.part("desk")).toHaveCount(0);
  await expect(morning.part("exchange")).toHaveCount(0);
  await expect(page.getByText(`Verborgen ${stamp}`)).toHaveCount(0);
  // What happens elsewhere meanwhile is nothing to her; what happens here is.
  await says(luc, hidden.id);
  await says(luc, shown, `Und noch einmal ${stamp}`);
  await expect(morning.item("awaited", "Lesewagen für den Klassenaustausch")).toContainText(`Und noch einmal ${stamp}`);
  await expect(page.getByText(`Verborgen ${stamp}`)).toHaveCount(0);
  await page.getByRole("button", { name: words.de.all }).click();
  await expect(page.getByText(words.de.nothing)).toBeVisible();
  await putsAway(await program("mira"), hidden);
});

test("the tabs stay where they are, and lead to the programme that was open last", async ({ desk }) => {
  const page = await desk("mira");
  const mira = new Desk(page, "de");
  await mira.opensBoard();
  const tabs = page.getByRole("navigation", { name: words.de.areas });
  const places = () =>
    tabs.getByRole("link").evaluateAll((links) => links.map((link) => link.getBoundingClientRect().x));
  await expect(tabs.getByRole("link").first()).toHaveText(words.de.tab);
  const before = await places();
  await tabs.getByRole("link", { name: words.de.tab }).click();
  await expect(page).toHaveURL("/");
  await expect(tabs.getByRole("link", { name: words.de.tab })).toHaveAttribute("aria-current", "page");
  const after = await places();
  expect(after).toHaveLength(before.length);
  // The tab in front is written bolder: what stands beside it gives way by less than a letter.
  for (const [place, x] of after.entries()) expect(Math.abs(x - (before[place] ?? 0))).toBeLessThan(8);
  await tabs.getByRole("link", { name: "Fortschritt" }).click();
  await expect(page).toHaveURL(`/${living}/progress`);
  await page.getByRole("link", { name: "Passerelle, zur Startseite" }).click();
  await expect(page).toHaveURL("/");
});

test("on a phone the day fits its width, and its way back is in the dock", async ({ desk }) => {
  for (const width of [390, 320]) {
    const page = await desk("anna", { viewport: { width, height: 800 } });
    await page.goto("/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.de.greeting);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await expect(page.getByRole("navigation", { name: words.de.areas }).getByRole("link").first()).toHaveText("Heute");
  }
});
