import type { Page } from "@playwright/test";
import { v7 as newId } from "uuid";
import { Desk } from "./desk";
import { expect, living, type Program, personOf, propose, test, vocabularyOf, type Who } from "./people";

const here = `/programmes/${living}`;
const ideas = `${here}/ideas`;

const words = {
  de: {
    list: "Was auf eine Fassung wartet",
    own: "Ihre Bitten",
    ask: "Um Übersetzung bitten",
    dialog: "Um eine französische Fassung bitten",
    send: "Bitten",
    open: /^(Übersetzen|Überarbeiten) /,
    saveNext: "Speichern und weiter",
  },
  fr: {
    list: "Textes en attente d’une version",
    own: "Vos demandes",
    ask: "Demander une traduction",
    dialog: "Demander une version allemande",
    send: "Demander",
    open: /^(Traduire|Mettre à jour) /,
    saveNext: "Enregistrer et continuer",
  },
} as const;

/** The translation desk in somebody's browser. */
class TranslationDesk extends Desk {
  readonly said: (typeof words)[keyof typeof words];

  constructor(page: Page, language: keyof typeof words) {
    super(page, language);
    this.said = words[language];
  }

  async opens(query = ""): Promise<void> {
    const listening = this.page.waitForRequest(/\/events\?/);
    await this.page.goto(`/${living}/translate${query}`);
    await listening;
  }

  get list() {
    return this.page.getByRole("region", { name: this.said.list });
  }

  get own() {
    return this.page.getByRole("complementary", { name: this.said.own });
  }

  entry(title: string) {
    return this.list.getByRole("listitem").filter({ has: this.page.getByRole("heading", { name: title }) });
  }

  async begins(title: string): Promise<void> {
    await this.entry(title).getByRole("button", { name: this.said.open }).click();
    await expect(this.heading(title)).toBeFocused();
  }

  heading(title: string) {
    return this.page.getByRole("heading", { level: 2, name: title });
  }

  field(label: string | RegExp) {
    return this.page.getByRole("textbox", { name: label });
  }
}

const made: string[] = [];

/** An idea for this journey, which takes it away again in the end. */
async function proposed(program: Program, title: string, language: "de" | "fr" = "de") {
  const whole = `${title} ${Date.now()}`;
  const idea = await propose(program, whole, language);
  made.push(idea.id);
  return { ...idea, title: whole };
}

test.afterEach(async ({ program }) => {
  const mira = await program("mira");
  for (const id of made.splice(0)) await mira.send("POST", `${ideas}/${id}/archive`, {});
});

/** Asks over the network, as a page would. */
async function asks(program: Program, idea: string, name: string, language: "de" | "fr" = "fr"): Promise<void> {
  const vocabulary = (await vocabularyOf(program)) as Awaited<ReturnType<typeof vocabularyOf>> & {
    readonly partners: readonly { readonly id: string; readonly language: string }[];
  };
  const library = vocabulary.partners.find((partner) => partner.language === language)?.id;
  const wish = { id: newId(), comment: null, language, library, asked: personOf(vocabulary, name) };
  const answer = await program.send("POST", `${ideas}/${idea}/requests`, wish);
  expect(answer.status(), await answer.text()).toBe(200);
}

test("Anna asks Luc, who finds it on his desk at once; when he has saved it she hears so in German", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const { number, title } = await proposed(await program("anna"), "Bitte übersetzen");
  const french = title.replace("Bitte übersetzen", "À traduire");
  const luc = new TranslationDesk(await desk("luc"), "fr");
  const anna = new TranslationDesk(await desk("anna"), "de");
  await luc.opens();
  const before = Number(/\d+/.exec(await luc.page.getByRole("link", { name: /^Traduire/ }).innerText())?.[0] ?? 0);
  await anna.opensIdea(number);

  await anna.page.getByRole("button", { name: anna.said.ask }).click();
  const dialog = anna.page.getByRole("dialog", { name: anna.said.dialog });
  await expect(dialog.getByRole("radio", { name: "Alle in Straßburg" })).toBeChecked();
  await dialog.getByRole("radio", { name: /Luc Ehrhart/ }).check();
  await dialog.getByRole("button", { name: anna.said.send, exact: true }).click();
  await anna.hears("Bitte gesendet: Luc Ehrhart");
  const line = anna.page.getByText(/^Am .* um Übersetzung gebeten: Luc Ehrhart$/);
  await expect(line).toBeVisible();
  await expect(anna.page.getByRole("button", { name: anna.said.ask })).toHaveCount(0);
  await anna.page.reload();
  await expect(line).toBeVisible();
  await expect(anna.page.getByRole("region", { name: "Verlauf" })).toContainText(
    "um eine französische Fassung gebeten: Luc Ehrhart",
  );

  // Without a reload, in the list and beside its name.
  await expect(luc.entry(title)).toContainText("à vous personnellement");
  await expect(luc.page.getByRole("link", { name: new RegExp(`^Traduire ?, ${before + 1} demande`) })).toBeVisible();
  await expect(luc.list.getByRole("listitem").first()).toContainText("Demandé par");

  await luc.begins(title);
  await expect(luc.page.getByRole("region", { name: "Titre, Original en allemand" })).toContainText(title);
  await luc.field("Titre, version française").fill(french);
  await luc.page.getByRole("button", { name: luc.said.saveNext }).click();
  await luc.hears(/^Enregistré\./);
  const told = anna.page.getByRole("region", { name: "Meldung, erreichbar mit F6" });
  await expect(told).toContainText(`Luc Ehrhart hat „${title}“ übersetzt`);
  await anna.hears(`Luc Ehrhart hat „${title}“ übersetzt`);
  await told.getByRole("button", { name: "Ansehen" }).click();
  await expect(anna.page).toHaveURL(new RegExp(`/ideas/${number}$`));
  await expect(line).toHaveCount(0);

  await luc.opens();
  await expect(luc.entry(title)).toHaveCount(0);
  await expect(luc.entry(french)).toHaveCount(0);
});

test("anybody of a city may be asked, Luc in French as Anna in German; whoever asked can withdraw", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const luc = new TranslationDesk(await desk("luc"), "fr");
  const mira = new TranslationDesk(await desk("mira"), "de");
  const { number, title } = await proposed(await program("luc"), "Qui traduit", "fr");
  await mira.opens();
  await luc.opensIdea(number);
  await luc.page.getByRole("button", { name: luc.said.ask }).click();
  const dialog = luc.page.getByRole("dialog", { name: luc.said.dialog });
  await dialog.getByRole("button", { name: luc.said.send, exact: true }).click();
  await expect(luc.page.getByText(/^Traduction demandée à toute l’équipe de Dresde, le/)).toBeVisible();
  await expect(mira.entry(title)).toContainText("alle in Dresden gebeten");

  // Who did not ask sees who did, and cannot take it back.
  const page = await desk("anna");
  const anna = new TranslationDesk(page, "de");
  await anna.opensIdea(number);
  await expect(page.getByText(/^Am .* von Luc Ehrhart um Übersetzung gebeten: alle in Dresden$/)).toBeVisible();
  await expect(page.getByRole("button", { name: "Bitte zurückziehen" })).toHaveCount(0);

  await luc.page.getByRole("button", { name: "Retirer la demande" }).click();
  await luc.hears("Demande retirée");
  await expect(luc.page.getByRole("button", { name: luc.said.ask })).toBeVisible();
  await expect(page.getByRole("button", { name: "Um Übersetzung bitten" })).toBeVisible();
  await expect(mira.entry(title)).not.toContainText("gebeten");
});

test("a comment is asked for by itself, and whoever was away finds later what came of it", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const anna = await program("anna");
  const { id, number, title } = await proposed(anna, "Gespräch über Lesungen");
  const comment = newId();
  await anna.send("POST", `${ideas}/${id}/comments`, { id: comment, text: "Wer liest am Freitag?", language: "de" });
  const page = await desk("anna");
  const hers = new TranslationDesk(page, "de");
  await hers.opensIdea(number);
  const said = page.getByRole("region", { name: "Gespräch", exact: true }).getByRole("article").first();
  await said.getByRole("button", { name: hers.said.ask }).click();
  const dialog = page.getByRole("dialog", { name: hers.said.dialog });
  await dialog.getByRole("button", { name: hers.said.send, exact: true }).click();
  await expect(said).toContainText("um Übersetzung gebeten: alle in Straßburg");
  await page.goto("about:blank");

  const claire = new TranslationDesk(await desk("claire"), "fr");
  await claire.opens("?share=requested");
  const entry = claire.entry(title).filter({ hasText: "Commentaire écrit par Anna Reinhardt" });
  await expect(entry.locator("[lang=de]", { hasText: "Wer liest am Freitag?" })).toBeVisible();
  await entry.getByRole("button", { name: claire.said.open }).click();
  await claire.field("Commentaire, version française").fill("Qui lit vendredi ?");
  await claire.page.keyboard.press("Control+Enter");
  await claire.hears(/^Enregistré\./);

  await hers.opensBoard();
  const tab = page.getByRole("link", { name: /^Übersetzen.*Bitte/ });
  await expect(tab).toHaveAccessibleName(/Eine Ihrer Bitten ist erfüllt|Ihrer Bitten sind erfüllt/);
  await tab.click();
  const mine = hers.own.getByRole("listitem").filter({ hasText: title });
  await expect(mine).toContainText("übersetzt von Claire Vogel am");
  await expect(mine).toContainText("neu");
  await expect(page.getByRole("link", { name: /erfüllt/ })).toHaveCount(0);
  await page.reload();
  await expect(mine).toBeVisible();
  await expect(mine).not.toContainText("neu");
  await expect(page.getByRole("link", { name: /erfüllt/ })).toHaveCount(0);
});

test("one text after the other by keyboard alone; what is skipped stays as a draft, what is still right is said so", {
  tag: "@postgres",
}, async ({ desk, program }) => {
  const author = await program("anna");
  const titles: string[] = [];
  for (const name of ["Erstens", "Zweitens", "Drittens"]) {
    const { id, title } = await proposed(author, name);
    titles.push(title);
    await asks(author, id, "Inès Baumann");
  }
  const [one = "", two = "", three = ""] = titles;
  // The third has a version that its original left behind.
  const third = made.at(-1) ?? "";
  const version = { madeFrom: 1, edition: null, source: "Troisièmement" };
  await (await program("luc")).send("POST", `${ideas}/${third}/translations`, { language: "fr", title: version });
  await author.send("PATCH", `${ideas}/${third}`, { title: { edition: 1, source: `${three} anders` } });
  await asks(author, third, "Inès Baumann");

  const ines = new TranslationDesk(await desk("ines"), "fr");
  const { page } = ines;
  await ines.opens("?share=mine");
  await expect(ines.list.getByRole("listitem")).toHaveCount(3);
  await ines.entry(one).getByRole("button", { name: ines.said.open }).focus();
  await page.keyboard.press("Enter");
  await expect(ines.heading(one)).toBeFocused();
  await expect(page.getByText("Texte 1 sur 3")).toBeVisible();
  await ines.field("Titre, version française").fill("Premièrement, un brouillon");
  await page.getByRole("button", { name: "Passer" }).focus();
  await page.keyboard.press("Enter");
  await expect(ines.heading(two)).toBeFocused();
  await ines.hears(`Texte suivant : ${two}`);

  await ines.field("Titre, version française").fill("Deuxièmement");
  await ines.field("Titre, version française").press("Control+Enter");
  await expect(ines.heading("Troisièmement")).toBeFocused();
  await ines.hears("Enregistré. Texte suivant : Troisièmement");
  await expect(page.locator(".facing-original ins")).toHaveText(/anders/);
  await page.getByRole("button", { name: "Reste juste, continuer" }).click();
  await ines.hears("Enregistré. C’était le dernier texte de cette liste.");
  await expect(page.getByRole("heading", { name: ines.said.list })).toBeFocused();
  await expect(ines.list.getByRole("listitem")).toHaveCount(1);

  await ines.begins(one);
  await expect(ines.field("Titre, version française")).toHaveValue("Premièrement, un brouillon");
  await page.getByRole("button", { name: ines.said.saveNext }).click();
  await expect(ines.list.getByText("Rien à faire ici pour l’instant.")).toBeVisible();
});

test("two people at one text see each other by name, and lose nothing", { tag: "@postgres" }, async ({
  desk,
  program,
}) => {
  const author = await program("anna");
  const { id, number, title } = await proposed(author, "Zu zweit");
  await asks(author, id, "Luc Ehrhart");
  const claire = new TranslationDesk(await desk("claire"), "fr");
  await claire.opensIdea(number);
  await claire.page.getByRole("button", { name: "Ajouter la version française" }).click();
  await claire.field("Titre, version française").fill("À deux, par Claire");

  const luc = new TranslationDesk(await desk("luc"), "fr");
  await luc.opens("?share=mine");
  await expect(luc.entry(title)).toContainText(/Claire Vogel .*traduit en ce moment \(à l’instant|depuis/);
  await luc.begins(title);
  await expect(luc.page.getByText(/Claire Vogel .*traduit en ce moment/).first()).toBeVisible();
  await luc.hears("Claire Vogel, Strasbourg, traduit ce texte en ce moment.");
  await luc.field("Titre, version française").fill("À deux, par Luc");
  // Her own next word to the server brings the answer.
  await expect(claire.page.getByText(/Luc Ehrhart .*traduit en ce moment/)).toBeVisible({ timeout: 40_000 });

  await claire.page.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await claire.hears("Version enregistrée");
  await expect(luc.page.getByText(/vient d’enregistrer/)).toBeVisible();
  await expect(luc.field("Titre, version française")).toHaveValue("À deux, par Luc");
  await luc.page.getByRole("button", { name: luc.said.saveNext }).click();
  const conflict = luc.page.getByRole("region", { name: "Deux textes, aucun n’est perdu" });
  await expect(conflict).toContainText("par Claire");
  await expect(conflict).toContainText("par Luc");
  await conflict.getByRole("button", { name: "Garder mon texte" }).click();
  await luc.hears(/^Enregistré\./);
  const idea = (await (await author.get(`${ideas}/${id}`)).json()) as {
    title: { translations: { source: string; edition: number }[] };
  };
  expect(idea.title.translations).toMatchObject([{ source: "À deux, par Luc", edition: 2 }]);
  // Whoever has left is not told of any more.
  await claire.opens();
  await expect(claire.page.getByText(/Luc Ehrhart .*traduit en ce moment/)).toHaveCount(0);
});

const looking: readonly { who: Who; language: "de" | "fr"; direction: string; all: RegExp; outdated: string }[] = [
  { who: "anna", language: "de", direction: "ins Französische", all: /^Alles$/, outdated: "Veraltet" },
  { who: "luc", language: "fr", direction: "vers l’allemand", all: /^Tout$/, outdated: "À mettre à jour" },
];

for (const { who, language, direction, all, outdated } of looking) {
  test(`in ${language}, choices of the desk are addresses, and nothing found is said kindly`, async ({ desk }) => {
    const its = new TranslationDesk(await desk(who), language);
    const { page } = its;
    await its.opens();
    await expect(page.getByRole("link", { name: all })).toHaveAttribute("aria-current", "page");
    await page.getByRole("link", { name: outdated, exact: true }).click();
    await expect(page).toHaveURL(/translate\?share=outdated$/);
    await expect(its.list.locator(".desk-state").first()).toBeVisible();
    await expect(its.list.locator(".desk-state:not(.outdated)")).toHaveCount(0);
    await page.getByRole("link", { name: direction }).click();
    await expect(page).toHaveURL(/share=outdated&language=(de|fr)$/);
    await expect(page.getByRole("link", { name: direction })).toHaveAttribute("aria-current", "page");
    await page.goto(`/${living}/translate?share=requested&language=en`);
    await expect(its.list.getByRole("status")).toContainText(/Hier ist gerade nichts zu tun|Rien à faire ici/);
  });
}

test("a guest finds her own requests on the desk, and nothing of what others translate", async ({ desk, program }) => {
  const page = await desk("guest");
  await page.goto(`/${living}/translate`);
  await expect(page.getByText("Fassungen schreiben die Teams der Partnerbibliotheken.")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Ihre Bitten" })).toBeVisible();
  expect((await (await (await program("guest")).get(`${here}/desk`)).json()) as unknown).toEqual({
    entries: [],
    more: false,
  });
});
