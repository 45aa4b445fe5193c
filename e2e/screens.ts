import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import type { Language } from "@/domain/language";
import { lastMonth } from "./days";
import { ended, expect, living, type Program, type Who } from "./people";
import { said } from "./tongue";

/** Whoever opens a screen: her page, in the language of her interface, and what helps to open it. */
export interface Opener {
  readonly page: Page;
  readonly language: Language;
  /** Requests as herself, and as somebody in the other city. */
  readonly own: Program;
  readonly other: Program;
  /** The title of an idea, without its address, that was proposed for this screen in each of the languages. */
  readonly idea: (original?: "de" | "fr") => Promise<{ readonly id: string; readonly number: number }>;
  readonly press: (key: string) => Promise<void>;
}

type Step = (opener: Opener) => Promise<void>;

/** A screen of the product, or a state of one, and how it is opened; each is looked at in every language. */
export interface Screen {
  readonly name: string;
  /** The address; without one, what is open stays. */
  readonly at?: string;
  /** Messages on the buttons, links and items that are pressed one after the other. */
  readonly press?: readonly string[];
  /** What else is done to open it. */
  readonly open?: Step;
  /** A message that only this screen shows: it is open once this is there. */
  readonly has: string;
  readonly phone?: boolean;
  /** Who opens it, where not everybody may: those who coordinate, or a guest. */
  readonly as?: "coordinator" | "guest";
}

export const readers: Readonly<
  Record<Language, { readonly anyone: Who; readonly coordinator: Who; readonly guest: Who | null }>
> = {
  de: { anyone: "anna", coordinator: "mira", guest: "guest" },
  fr: { anyone: "luc", coordinator: "claire", guest: null },
  en: { anyone: "admin", coordinator: "admin", guest: null },
};

const board = `/${living}/board`;
const ideas = `/programmes/${living}/ideas`;
const idea = (number: number) => `/${living}/ideas/${number}`;

/** What is seen before anybody has signed in. */
export const outside: readonly Screen[] = [
  { name: "the page to sign in", at: "/sign-in", has: "signIn.lead" },
  { name: "its missing fields", at: "/sign-in", press: ["signIn.submit"], has: "signIn.emailMissing" },
  {
    name: "an address that is none",
    at: "/sign-in",
    open: types("signIn.email", "anna", "signIn.submit"),
    has: "signIn.emailIncomplete",
  },
  { name: "a wrong password", at: "/sign-in", open: signsInWrongly, has: "signIn.refusedTitle" },
  { name: "a link that opens nothing", at: "/shared/nothing", has: "sharing.page.gone" },
  { name: "an unknown address", at: "/some/where/else", has: "error.notFoundTitle" },
];

/** What is seen by those who have signed in, in the order in which it is gone through. */
export const inside: readonly Screen[] = [
  { name: "the day", at: "/", has: "today.fresh.title" },
  { name: "the day on a phone", at: "/", phone: true, has: "today.desk.lead" },
  { name: "the day of a guest", at: "/", as: "guest", has: "today.own.titleInvited" },
  { name: "a day without news", open: seesAll, has: "visit.emptyWhy" },
  { name: "the board", at: board, has: "board.keys.open" },
  { name: "the board of what has ended", at: `/${ended}/board`, has: "board.filter.words" },
  { name: "the board of a guest", at: board, as: "guest", has: "board.emptyInvited" },
  { name: "the board as a list", at: board, phone: true, has: "board.jump" },
  { name: "the filters of a phone", at: board, phone: true, press: ["board.filter.open"], has: "board.filter.title" },
  { name: "a filter that nothing passes", at: `${board}?words=zzzzzz`, has: "board.nothing" },
  { name: "columns without a match", at: `${board}?words=Tandem`, has: "board.emptyFiltered" },
  { name: "the choice of themes", at: board, press: ["board.filter.theme"], has: "board.filter.everyTheme" },
  { name: "the choice of owners", at: board, press: ["board.filter.owner"], has: "board.filter.everyOwner" },
  { name: "the choice of cities", at: board, press: ["board.filter.city"], has: "board.filter.everyCity" },
  {
    name: "the choice of what lacks a city",
    at: board,
    press: ["board.filter.missing"],
    has: "board.filter.noneMissing",
  },
  {
    name: "the choice of what is outdated",
    at: board,
    press: ["board.filter.outdated"],
    has: "board.filter.outdatedIn.fr",
  },
  { name: "the choice of columns", at: board, press: ["board.filter.columns"], has: "board.filter.columns" },
  { name: "a filtered board", at: `${board}?outdated=fr`, has: "board.filter.clear" },
  { name: "the languages", at: board, press: ["shell.language"], has: "shell.languageEn" },
  { name: "the programmes", at: board, press: ["shell.programme"], has: "shell.programme" },
  { name: "the account", at: board, press: ["shell.accountInCity|shell.account"], has: "shell.signOut" },
  { name: "the keys", at: board, press: ["board.keys.open"], has: "board.keys.letters" },
  { name: "the form to propose", at: board, press: ["board.propose.open", "board.propose.send"], has: "fault.empty" },
  { name: "a draft of a proposal", at: board, open: leavesProposal, has: "board.propose.draft" },
  { name: "the menu of a card", at: board, open: takesOver, press: ["card.actions"], has: "card.open" },
  { name: "the dialog to move", at: board, open: takesOver, press: ["card.actions", "card.move"], has: "move.place" },
  { name: "a card in the hand", at: board, open: keys(" "), has: "move.lifted" },
  { name: "a card at another place", at: board, open: keys(" ", "ArrowRight"), has: "move.over" },
  { name: "a card put back", at: board, open: keys(" ", "ArrowRight", "Escape"), has: "move.putBack" },
  { name: "a card moved", at: board, open: movesOwn, has: "move.undo" },
  { name: "news from the other city", open: hearsOfAnother, has: "card.new" },
  { name: "the board without a connection", at: board, open: goesOffline, has: "connection.lost" },
  { name: "an idea over the board", at: board, open: opensSheet, has: "idea.close" },
  { name: "an idea", at: idea(1), has: "comment.title" },
  { name: "an idea on a phone", at: idea(2), phone: true, has: "idea.jumps" },
  { name: "another idea", at: idea(3), has: "comment.title" },
  { name: "an idea of what has ended", at: `/${ended}/ideas/1`, has: "comment.title" },
  { name: "an idea for a guest", at: idea(3), as: "guest", has: "comment.title" },
  { name: "its whole history", at: idea(1), press: ["history.all"], has: "history.fewer" },
  { name: "both texts", at: idea(1), press: ["text.both"], has: "text.originalIn.de" },
  {
    name: "the original of a comment",
    at: idea(1),
    press: ["comment.showOriginal.{other}"],
    has: "comment.showVersion.{own}",
  },
  { name: "an outdated version", at: idea(10), has: "idea.facts" },
  { name: "another outdated version", at: idea(15), has: "idea.facts" },
  {
    name: "what became of an original",
    open: opensOutdated,
    press: ["text.translation.difference"],
    has: "text.translation.differenceHide",
  },
  { name: "the editor", at: idea(1), press: ["text.edit"], has: "text.tools.bold" },
  { name: "its preview", at: idea(1), press: ["text.edit", "text.preview"], has: "text.write" },
  { name: "the title's editor", at: idea(1), press: ["idea.editTitle"], has: "text.originalLanguage" },
  { name: "an empty title", at: idea(1), open: emptiesTitle, has: "fault.empty" },
  { name: "a draft that waits", open: leavesDraft, has: "text.draftWaits" },
  { name: "a draft taken up", open: leavesDraft, press: ["text.draftResume"], has: "text.draftTaken" },
  { name: "two at one text", open: meetsAnother, has: "text.conflict.title" },
  {
    name: "the form of a version",
    open: opensForeign,
    press: ["text.translation.add.{own}"],
    has: "text.translation.form.{own}",
  },
  {
    name: "the form of a comment's version",
    at: idea(1),
    press: ["text.translation.change.{own}|text.translation.add.{own}"],
    has: "text.translation.form.{own}",
  },
  { name: "an empty idea", open: async (opener) => opens(opener, await opener.idea()), has: "comment.empty" },
  { name: "a comment that is changed", open: comments, press: ["comment.edit"], has: "comment.editing" },
  { name: "a comment deleted", open: comments, press: ["comment.delete"], has: "comment.deleted" },
  { name: "people to mention", at: idea(1), open: mentions, has: "comment.peopleFound" },
  { name: "a comment that is not sent", open: commentsOffline, has: "comment.sendAgain" },
  { name: "somebody else's changes", open: watches, has: "history.told" },
  { name: "the statuses", at: idea(1), press: ["idea.statusIs"], has: "idea.status" },
  { name: "the owners of a city", at: idea(1), press: ["owner.change"], has: "owner.addSomebody" },
  { name: "the choice of an owner", at: idea(1), press: ["owner.change", "owner.addSomebody"], has: "owner.peopleOf" },
  { name: "what is done to an idea", at: idea(1), as: "coordinator", open: opensActions, has: "idea.archive" },
  { name: "an idea archived", open: archives, as: "coordinator", has: "idea.isArchived" },
  { name: "an idea that is none", at: idea(9999), has: "idea.unknownWhy" },
  { name: "an address that leads nowhere", at: `/${living}/nowhere`, has: "error.notFound" },
  { name: "the translation desk", at: `/${living}/translate`, has: "desk.list" },
  {
    name: "the question who could translate a text",
    at: idea(1),
    press: ["asking.ask"],
    has: "asking.anybodyWhy",
  },
  { name: "progress", at: `/${living}/progress`, has: "progress.ages.title" },
  { name: "a period that is none", at: `/${living}/progress?month=13`, has: "progress.period.wrong.not_a_month" },
  { name: "the activity", at: `/${living}/progress/activity?from=2026-01-01&to=2199-12-31`, has: "activity.title" },
  { name: "the kinds of activity", press: ["activity.filter.kind"], has: "activity.topic.programme" },
  {
    name: "activity that nothing passes",
    at: `/${living}/progress/activity?kind=invited`,
    has: "activity.emptyFiltered",
  },
  { name: "the ideas of a figure", at: `/${living}/progress/figures/incomplete`, has: "progress.back" },
  { name: "the versions that are missing", at: `/${living}/progress/figures/missing`, has: "progress.back" },
  {
    name: "the days after which something is stuck",
    at: `/${living}/progress`,
    as: "coordinator",
    press: ["stuck.change"],
    has: "stuck.days",
  },
  {
    name: "the report in one language",
    at: `/${living}/progress/report?languages=de&names=no&ideas=1,4`,
    has: "report.names.hint",
  },
  {
    name: "the choice of ideas in full",
    at: `/${living}/progress/report?month=${lastMonth}`,
    open: ({ page }) => page.locator(".report-choice > summary").click(),
    has: "report.choose.list",
  },
  {
    name: "the links to the report",
    at: `/${living}/progress/report`,
    as: "coordinator",
    open: opensLinks,
    has: "sharing.purpose",
  },
  { name: "a shared report", as: "coordinator", open: opensShared, has: "sharing.page.about" },
  { name: "the glossary", at: `/${living}/glossary`, has: "glossary.lead" },
  { name: "the form of an entry", at: `/${living}/glossary`, press: ["glossary.add"], has: "glossary.formHint" },
  { name: "the names of the programme", at: `/${living}/vocabulary`, as: "coordinator", has: "vocabulary.lead" },
  { name: "the exchanges", at: `/${living}/exchanges`, has: "exchange.coming" },
  { name: "the exchanges of what has ended", at: `/${ended}/exchanges`, has: "exchange.noneComing" },
  {
    name: "the form of an exchange",
    at: `/${living}/exchanges`,
    as: "coordinator",
    press: ["exchange.add", "exchange.form.add"],
    has: "fault.empty",
  },
  { name: "the search", at: board, press: ["search.open"], has: "search.hint" },
  { name: "what a search found", at: `/${living}/search?q=Tandem`, has: "search.found" },
  { name: "a search that found nothing", at: `/${living}/search?q=zzzzqqq`, has: "search.nothing" },
  { name: "one's own page", at: "/me", has: "account.reading.why" },
  { name: "the form of a token", at: "/me", press: ["token.make"], has: "fault.empty" },
  { name: "the page of the API", at: "/me/api", has: "reference.page.lead" },
];

/** Opens a screen and waits until it is there. */
export async function show(screen: Screen, opener: Opener): Promise<void> {
  const { page } = opener;
  if (screen.at) await page.goto(screen.at);
  await screen.open?.(opener);
  for (const key of screen.press ?? []) await opener.press(key);
}

/** Presses what a message names, be it a button, a link or an item; `{own}` and `{other}` are languages, `|` is or. */
export function presser(page: Page, language: Language): (key: string) => Promise<void> {
  return async (keys) => {
    const named = keys.split("|").map((key) => said(language, inTongue(key, language)));
    const things = named.flatMap((name) =>
      (["button", "menuitem", "menuitemradio", "link"] as const).map((role) => page.getByRole(role, { name })),
    );
    const [first, ...more] = things;
    if (!first) return;
    await more
      .reduce((either, thing) => either.or(thing), first)
      .and(page.locator(":visible"))
      .first()
      .click({ timeout: 10_000 });
  };
}

/** A message's key, with the languages of the reader and of the other city in their places. */
export function inTongue(key: string, language: Language): string {
  return key.replace("{own}", language).replace("{other}", language === "fr" ? "de" : "fr");
}

function types(field: string, text: string, then: string): Step {
  return async ({ page, language, press }) => {
    await page.getByRole("textbox", { name: said(language, field) }).fill(text);
    await press(then);
  };
}

/** Waits until the columns that can be worked with have taken the place of the list that came with the page. */
async function takesOver({ page }: Opener): Promise<void> {
  await page.getByRole("grid").first().waitFor();
}

/** Opens the links to the report, whatever their number, and complains that nobody is named for whom a new one is. */
async function opensLinks({ page, press }: Opener): Promise<void> {
  await page.locator(".share > button").click();
  await press("sharing.make");
}

/** Opens the report by a link, in the language of whoever looks. */
async function opensShared({ page, own, language }: Opener): Promise<void> {
  const expires = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
  const extent = { names: false, languages: ["de", "fr"], period: null, chosen: [] };
  const wish = { id: newId(), label: `Amt ${Date.now()}`, expires, ...extent };
  const answer = await own.send("POST", `/programmes/${living}/report-links`, wish);
  const { secret } = (await answer.json()) as { secret: string };
  await page.goto(`/shared/${secret}?language=${language}`);
}

async function signsInWrongly({ page, language, press }: Opener): Promise<void> {
  await page
    .getByRole("textbox", { name: said(language, "signIn.email") })
    .fill(`${language}${Date.now()}@nowhere.example`);
  await page.locator("input[type=password]").fill("wrong");
  await press("signIn.submit");
}

/** Presses keys at the first card that can be moved. */
function keys(...pressed: readonly string[]): Step {
  return async ({ page, language }) => {
    const card = page.getByRole("row").first();
    await expect(card).toBeVisible();
    await page
      .getByRole("button", { name: said(language, "move.lift") })
      .first()
      .focus();
    for (const key of pressed) await page.keyboard.press(key);
  };
}

async function leavesProposal({ page, language, press }: Opener): Promise<void> {
  await press("board.propose.open");
  await page.getByRole("textbox", { name: said(language, "board.propose.title") }).fill("Zwölf");
  await page.reload();
  await press("board.propose.open");
}

async function opens({ page }: Opener, { number }: { readonly number: number }): Promise<void> {
  const listening = page.waitForRequest(/\/events\?/);
  await page.goto(idea(number));
  await listening;
}

async function movesOwn(opener: Opener): Promise<void> {
  const { page, own } = opener;
  const { id } = await opener.idea();
  const { title } = (await (await own.get(`${ideas}/${id}`)).json()) as { title: { source: string } };
  const card = page.getByRole("row").filter({ hasText: title.source });
  await card.focus();
  await page.keyboard.press("Control+ArrowRight");
}

async function hearsOfAnother(opener: Opener): Promise<void> {
  const { page } = opener;
  const listening = page.waitForRequest(/\/events\?/);
  await page.goto(board);
  await listening;
  await expect(page.getByRole("grid").first()).toBeVisible();
  const { id } = await opener.idea();
  await opener.other.send("POST", `${ideas}/${id}/comments`, { id: newId(), text: "Oui", language: "fr" });
}

/** Says that all is seen, what somebody else has just done among it. */
async function seesAll(opener: Opener): Promise<void> {
  const { id } = await opener.idea();
  await opener.other.send("POST", `${ideas}/${id}/comments`, { id: newId(), text: "Oui", language: "fr" });
  await opener.page.goto("/");
  await opener.press("visit.markAll");
}

async function goesOffline({ page }: Opener): Promise<void> {
  await expect(page.getByRole("grid").first()).toBeVisible();
  await page.context().setOffline(true);
}

async function opensSheet({ page }: Opener): Promise<void> {
  await page.getByRole("row").getByRole("link").first().click();
}

async function opensForeign(opener: Opener): Promise<void> {
  await opens(opener, await opener.idea(opener.language === "de" ? "fr" : "de"));
}

async function opensOutdated(opener: Opener): Promise<void> {
  await opens(opener, { number: opener.language === "de" ? 10 : 15 });
}

async function emptiesTitle({ page, language, press }: Opener): Promise<void> {
  await press("idea.editTitle");
  await page.getByRole("textbox", { name: said(language, "text.editingTitle.de") }).fill("");
  await press("text.save");
}

async function begins(opener: Opener): Promise<{ readonly id: string }> {
  const made = await opener.idea();
  await opens(opener, made);
  await opener.press("text.begin");
  await opener.page.getByRole("textbox", { name: said(opener.language, "text.editing.de") }).fill("Am Freitag");
  return made;
}

async function leavesDraft(opener: Opener): Promise<void> {
  await begins(opener);
  await opener.page.reload();
}

async function meetsAnother(opener: Opener): Promise<void> {
  const { id } = await begins(opener);
  await opener.other.send("PATCH", `${ideas}/${id}`, { description: { edition: 1, source: "Am Donnerstag" } });
  await opener.press("text.save");
}

async function comments(opener: Opener): Promise<void> {
  const { id, number } = await opener.idea();
  await opener.own.send("POST", `${ideas}/${id}/comments`, { id: newId(), text: "Ja", language: "de" });
  await opens(opener, { number });
}

async function mentions({ page, language }: Opener): Promise<void> {
  await page.getByRole("textbox", { name: said(language, "comment.new") }).pressSequentially("@a");
}

async function commentsOffline(opener: Opener): Promise<void> {
  await opens(opener, await opener.idea());
  await opener.page.context().setOffline(true);
  await opener.page.getByRole("textbox", { name: said(opener.language, "comment.new") }).fill("Ja");
  await opener.press("comment.send");
}

async function watches(opener: Opener): Promise<void> {
  const { id, number } = await opener.idea();
  await opens(opener, { number });
  await opener.other.send("PATCH", `${ideas}/${id}`, { due: "2031-04-23" });
}

async function archives(opener: Opener): Promise<void> {
  // Its title is in the reader's language: what is archived is not among the titles that are known.
  await opens(opener, await opener.idea(opener.language === "fr" ? "fr" : "de"));
  await opener.press("idea.actions");
  await opener.press("idea.archive");
}

/** Opens the menu of an idea; a page that brings its reader to what is new closes it once. */
async function opensActions({ page, press }: Opener): Promise<void> {
  await expect(async () => {
    await press("idea.actions");
    await expect(page.getByRole("menu")).toBeVisible({ timeout: 2_000 });
  }).toPass();
}
