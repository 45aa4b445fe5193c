import { v7 as newId } from "uuid";
import { findsNoBarrier } from "./barriers";
import { Desk } from "./desk";
import { expect, living, type Program, test as plainly, propose } from "./people";
import { test } from "./translator";

const ideas = `/programmes/${living}/ideas`;

async function described(program: Program, title: string): Promise<{ id: string; number: number }> {
  const idea = await propose(program, title);
  const description = { edition: 1, source: "Am **Freitag** lesen wir im Boot.\n\n- [Plan](https://example.org/plan)" };
  expect((await program.send("PATCH", `${ideas}/${idea.id}`, { description })).status()).toBe(200);
  return idea;
}

test("Luc inserts a suggestion; until somebody has read it, both cities see that it is a machine’s", async ({
  desk,
  program,
  service,
}) => {
  const title = `Lesen im Boot ${Date.now()}`;
  const author = await program("anna");
  const { id, number } = await described(author, title);
  const luc = new Desk(await desk("luc"), "fr");
  const board = new Desk(await desk("luc"), "fr");
  const anna = new Desk(await desk("anna"), "de");
  await board.opensBoard();
  await anna.opensIdea(number);
  await luc.opensIdea(number);
  const { page } = luc;
  await page.getByRole("button", { name: "Ajouter la version française" }).click();
  const form = page.getByRole("form", { name: "Vous rédigez la version française" });
  const titleField = form.getByRole("textbox", { name: "Titre, version française" });
  const textField = form.getByRole("textbox", { name: "Description, version française" });
  const atTitle = form.getByRole("group", { name: "Suggestion : Titre, version française" });
  const atText = form.getByRole("group", { name: "Suggestion : Description, version française" });
  expect(service.asked).toEqual([]);

  // What was typed before comes back, and so does the suggestion with what was made of it.
  const machine = title.replace(/\p{L}+/gu, "$&°");
  await titleField.fill("Mon titre");
  await atTitle.getByRole("button", { name: "Insérer une suggestion" }).click();
  await luc.hears("Suggestion insérée. Merci de la relire.");
  await expect(titleField).toHaveValue(machine);
  await expect(atTitle.getByRole("button", { name: "Retirer la suggestion" })).toBeFocused();
  await expect(atTitle).toContainText("Brouillon automatique, pas encore relu");
  await titleField.fill(`${machine} !`);
  await atTitle.getByRole("button", { name: "Retirer la suggestion" }).press("Enter");
  await expect(titleField).toHaveValue("Mon titre");
  await expect(atTitle).not.toContainText("Brouillon automatique");
  await atTitle.getByRole("button", { name: "Remettre la suggestion" }).click();
  await expect(titleField).toHaveValue(`${machine} !`);
  await titleField.fill(machine);

  await atText.getByRole("button", { name: "Insérer une suggestion" }).click();
  await expect(textField).toHaveValue("Am° **Freitag°** lesen° wir° im° Boot°.\n\n- [Plan°](https://example.org/plan)");
  expect(service.asked).toMatchObject([
    { source: "de", target: "fr" },
    { source: "de", target: "fr" },
  ]);
  expect(service.asked[1]?.q).not.toContain("example.org");
  await findsNoBarrier(page);
  await page.setViewportSize({ width: 320, height: 900 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1440, height: 1_600 });

  // A draft of this device knows what it is.
  await titleField.press("Escape");
  await page.reload();
  await page.getByRole("button", { name: "Reprendre" }).click();
  await expect(atTitle).toContainText("Brouillon automatique, pas encore relu");
  await form.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await luc.hears("Version enregistrée");

  const marks = page.getByText(/rouillon automatique, pas encore relu/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(machine);
  await expect(marks).toHaveCount(2);
  await expect(board.card(machine)).toContainText("Brouillon automatique, non relu");
  await expect(page.getByRole("region", { name: "Historique" })).toContainText("brouillon automatique");
  await expect(anna.page.getByText("Maschineller Entwurf, noch nicht geprüft", { exact: true })).toBeVisible();
  await expect(anna.page.getByRole("region", { name: "Verlauf" })).toContainText(
    "französische Fassung als maschinellen Entwurf gespeichert",
  );
  // Who does not read French cannot have checked it.
  await expect(anna.page.getByRole("button", { name: "Geprüft", exact: true })).toHaveCount(0);
  await findsNoBarrier(page);
  await page.reload();
  await expect(marks).toHaveCount(2);

  await page.getByRole("button", { name: "Relu", exact: true }).first().click();
  await luc.hears(/la version n’est plus un brouillon/);
  await expect(marks).toHaveCount(1);
  // The other one is checked while it is written.
  await page.getByRole("button", { name: "Modifier la version française" }).click();
  await atText.getByRole("checkbox", { name: "J’ai relu cette version" }).check();
  await form.getByRole("button", { name: "Enregistrer", exact: true }).click();
  await expect(form).toBeHidden();
  await expect(marks).toHaveCount(0);
  await expect(board.card(machine)).not.toContainText("Brouillon automatique");
  await expect(anna.page.getByText("Maschineller Entwurf, noch nicht geprüft", { exact: true })).toHaveCount(0);
  await expect(anna.page.getByRole("region", { name: "Verlauf" })).toContainText(
    "maschinellen Entwurf der französischen Fassung geprüft",
  );
  await (await program("mira")).send("POST", `${ideas}/${id}/archive`, {});
});

test("a comment’s suggestion keeps its mentions; Mira checks it and saves it as her own", async ({
  desk,
  program,
  service,
}) => {
  const luc = await program("luc");
  const { id, number } = await propose(await program("anna"), `Besprochen ${Date.now()}`);
  const { people } = (await (await luc.get(`/programmes/${living}`)).json()) as {
    people: { id: string; name: string }[];
  };
  const claire = people.find(({ name }) => name.startsWith("Claire"));
  const comment = { id: newId(), text: `On commence **mardi**, @[${claire?.id}] ?`, language: "fr" };
  expect((await luc.send("POST", `${ideas}/${id}/comments`, comment)).status()).toBe(200);
  const mira = new Desk(await desk("mira"), "de");
  await mira.opensIdea(number);
  const said = mira.page.getByRole("region", { name: "Gespräch" }).getByRole("article").first();
  await said.getByRole("button", { name: "Deutsche Fassung hinzufügen" }).click();
  await said.getByRole("button", { name: "Vorschlag einsetzen" }).click();
  const field = said.getByRole("textbox", { name: "Kommentar, deutsche Fassung" });
  await expect(field).toHaveValue(`On° commence° **mardi°**, @${claire?.name} ?`);
  expect(service.asked[0]?.q).not.toContain(claire?.id);
  expect(service.asked[0]?.q).not.toContain("Claire");
  await findsNoBarrier(mira.page);
  await said.getByRole("checkbox", { name: "Ich habe die Fassung geprüft" }).check();
  await said.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(said.locator("[lang=de] strong")).toHaveText("mardi°");
  await expect(said).not.toContainText("Maschineller Entwurf");
  await (await program("mira")).send("POST", `${ideas}/${id}/archive`, {});
});

test("what the service refuses is said at the field, in plain words, and nothing typed is lost", async ({
  desk,
  program,
  service,
}) => {
  const { id, number } = await described(await program("anna"), `Abgelehnt ${Date.now()}`);
  const luc = new Desk(await desk("luc"), "fr");
  await luc.opensIdea(number);
  const { page } = luc;
  await page.getByRole("button", { name: "Ajouter la version française" }).click();
  const field = page.getByRole("textbox", { name: "Description, version française" });
  await field.fill("Vendredi, lecture en bateau.");
  const group = page.getByRole("group", { name: "Suggestion : Description, version française" });
  const refusals = [
    [{ status: 456, body: "{}" }, "Le quota du service de traduction est épuisé."],
    [{ status: 500, body: "{}" }, "Le service de traduction ne répond pas pour le moment."],
    [{ status: 403, body: "{}" }, "n’a pas fourni de suggestion utilisable"],
    [{ body: "<html>" }, "n’a pas fourni de suggestion utilisable"],
    [{ status: 413, body: "" }, "Ce texte est trop long pour le service de traduction."],
  ] as const;
  for (const [answer, sentence] of refusals) {
    service.answer = () => answer;
    await group.getByRole("button", { name: "Insérer une suggestion" }).click();
    await expect(group.getByRole("alert")).toContainText(sentence);
    await expect(field).toHaveValue("Vendredi, lecture en bateau.");
  }
  await (await program("mira")).send("POST", `${ideas}/${id}/archive`, {});
});

plainly.describe("where no service is named", () => {
  plainly(
    "there is no button, no request to anybody else, and no suggestion over the API",
    async ({ desk, program, baseURL }) => {
      const { id, number } = await described(await program("anna"), `Ohne Dienst ${Date.now()}`);
      const page = await desk("luc");
      // Some browsers could do it by themselves.
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, "Translator"));
      const hosts = new Set<string>();
      page.on("request", (request) => hosts.add(new URL(request.url()).host));
      const luc = new Desk(page, "fr");
      await luc.opensIdea(number);
      await page.getByRole("button", { name: "Ajouter la version française" }).click();
      await expect(page.getByRole("textbox", { name: "Titre, version française" })).toBeFocused();
      await expect(page.getByRole("button", { name: /uggestion/ })).toHaveCount(0);
      expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
      const api = await program("luc");
      const idea = (await (await api.get(`${ideas}/${id}`)).json()) as { title: { id: string } };
      const answer = await api.send("POST", `${ideas}/${id}/suggestions`, { text: idea.title.id, language: "fr" });
      expect([answer.status(), await answer.json()]).toMatchObject([404, { code: "suggestions_off" }]);
      await (await program("mira")).send("POST", `${ideas}/${id}/archive`, {});
    },
  );

  plainly(
    "a browser that translates by itself is asked, tells how far it is, and its words are a draft too",
    async ({ desk, program }) => {
      const { id, number } = await described(await program("anna"), `Im Browser ${Date.now()}`);
      const page = await desk("luc");
      // What desktop Chromium brings along, without what it would have to fetch from its maker.
      await page.addInitScript(() => {
        const pairs: unknown[] = [];
        class Translator {
          static async availability(): Promise<string> {
            return "downloadable";
          }
          static async create({ monitor, ...pair }: { monitor: (target: EventTarget) => void }) {
            pairs.push(pair);
            const target = new EventTarget();
            monitor(target);
            target.dispatchEvent(Object.assign(new Event("downloadprogress"), { loaded: 0.5 }));
            await new Promise((done) => Object.assign(globalThis, { downloaded: done }));
            return new Translator();
          }
          async translate(words: string): Promise<string> {
            return words.toUpperCase();
          }
        }
        Object.assign(globalThis, { pairs, Translator });
      });
      const luc = new Desk(page, "fr");
      await luc.opensIdea(number);
      await page.getByRole("button", { name: "Ajouter la version française" }).click();
      const group = page.getByRole("group", { name: "Suggestion : Description, version française" });
      await expect(group.getByRole("button", { name: "Insérer une suggestion" })).toHaveCount(0);
      await group.getByRole("button", { name: "Suggestion de cet appareil" }).click();
      await expect(group.getByRole("progressbar")).toHaveAttribute("value", "0.5");
      await expect(group).toContainText(/50\s%/);
      await findsNoBarrier(page);
      await page.evaluate(() => (globalThis as { downloaded?: () => void }).downloaded?.());
      await expect(page.getByRole("textbox", { name: "Description, version française" })).toHaveValue(
        "AM **FREITAG** LESEN WIR IM BOOT.\n\n- [PLAN](https://example.org/plan)",
      );
      expect(await page.evaluate(() => (globalThis as { pairs?: unknown }).pairs)).toEqual([
        { sourceLanguage: "de", targetLanguage: "fr" },
      ]);
      await expect(group).toContainText("Brouillon automatique, pas encore relu");
      await page.getByRole("button", { name: "Enregistrer", exact: true }).click();
      await expect(group).toHaveCount(0);
      await expect(page.getByText("Brouillon automatique, pas encore relu")).toBeVisible();
      await (await program("mira")).send("POST", `${ideas}/${id}/archive`, {});
    },
  );
});
