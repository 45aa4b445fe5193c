import { expect, type Locator, type Page } from "@playwright/test";
import { living } from "./people";

const words = {
  de: {
    move: "Verschieben nach …",
    do: "Verschieben",
    place: "Platz",
    first: "an erster Stelle",
    undo: "Zurücklegen",
    propose: "Idee vorschlagen",
    title: "Titel der Idee",
    send: "Vorschlagen",
    actions: "Aktionen",
  },
  fr: {
    move: "Déplacer vers…",
    do: "Déplacer",
    place: "Place",
    first: "en première place",
    undo: "Remettre en place",
    propose: "Proposer une idée",
    title: "Titre de l’idée",
    send: "Proposer",
    actions: "actions",
  },
} as const;

/** Somebody at work in her browser: what she does and sees, in the words of her interface. */
export class Desk {
  readonly words: (typeof words)[keyof typeof words];

  constructor(
    readonly page: Page,
    language: keyof typeof words,
  ) {
    this.words = words[language];
  }

  async opensBoard(query = ""): Promise<void> {
    await this.#opens(`/${living}/board${query}`);
    // The columns that can be worked with come after the list that came with the page.
    await expect(this.page.getByRole("grid").first()).toBeVisible();
  }

  async opensIdea(number: number): Promise<void> {
    await this.#opens(`/${living}/ideas/${number}`);
  }

  /** A page that listens to the server listens to its reader too. */
  async #opens(address: string): Promise<void> {
    const listening = this.page.waitForRequest(/\/events\?/);
    await this.page.goto(address);
    await listening;
  }

  column(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  card(title: string): Locator {
    return this.page.getByRole("row").filter({ has: this.page.getByRole("heading", { name: title, exact: true }) });
  }

  async sees(title: string, { in: column }: { in: string }): Promise<void> {
    await expect(this.column(column).getByRole("link", { name: title, exact: true })).toBeVisible();
  }

  /** What the page says to whoever listens to it. */
  async hears(sentence: string | RegExp): Promise<void> {
    await expect(this.page.locator("[aria-live=polite]").getByText(sentence)).toHaveCount(1);
  }

  async proposes(title: string): Promise<void> {
    await this.page.getByRole("button", { name: this.words.propose }).click();
    await this.page.getByRole("textbox", { name: this.words.title }).fill(title);
    await this.page.getByRole("button", { name: this.words.send, exact: true }).click();
    await expect(this.card(title)).toBeVisible();
  }

  /** Moves a card with the menu's dialog, opened by its key. */
  async moves(title: string, { to }: { to: string }): Promise<void> {
    await this.card(title).focus();
    await this.page.keyboard.press("m");
    const dialog = this.page.getByRole("dialog", { name: this.words.move });
    await dialog.getByRole("radio", { name: to }).check();
    await dialog.getByRole("button", { name: this.words.do, exact: true }).click();
    await expect(dialog).toBeHidden();
  }

  /** Drags a card with the mouse onto another place. */
  async drags(title: string, onto: Locator): Promise<void> {
    const from = await this.card(title).boundingBox();
    const to = await onto.boundingBox();
    if (!from || !to) throw new Error("Nothing to drag, or nowhere to drop.");
    const { mouse } = this.page;
    await mouse.move(from.x + 60, from.y + 40);
    await mouse.down();
    await mouse.move(from.x + 70, from.y + 50, { steps: 3 });
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
    await mouse.move(to.x + to.width / 2, to.y + to.height / 2 + 2, { steps: 2 });
    await mouse.up();
  }
}
