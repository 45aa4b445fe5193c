import { inArray } from "drizzle-orm";
import { generateNKeysBetween } from "fractional-indexing";
import { v7 as newId } from "uuid";
import { now } from "@/domain/clock";
import { type Day, dayOf } from "@/domain/day";
import { kinds } from "@/domain/lifecycle";
import * as vocabulary from "../demo/vocabulary";
import { type Database, engine } from "../engine";
import { fillGaps } from "../gaps";
import { hashPassword } from "../passwords";
import * as people from "../schema/people";
import * as frame from "../schema/programmes";
import { nextOrdinal } from "../terms";
import { keepHistory } from "./history";
import { type Gathered, gatherIdea, keepGathered, nothingGathered, type Translated } from "./ideas";

export interface Size {
  /** Ideas on the board. */
  readonly ideas: number;
  /** Archived ideas beside them. */
  readonly archived: number;
  /** Which of the texts have a translation in the other language. */
  readonly translated: Translated;
  /** People who can sign in: member-1@bench.example and so on, in turn of either library. */
  readonly members: number;
  readonly password: string;
  /** So many changes lie behind the programme, over two years; with 0 as many as its ideas bring, over a quarter. */
  readonly history: number;
}

const slug = "bench";
const timeZone = "Europe/Berlin";

/** So many ideas are gathered before they are written: with more, SQLite would be asked for too many values at once. */
const portion = 200;

/** Puts a large programme beside the demo, whose two libraries carry it. */
export async function keepLargeProgramme(size: Size): Promise<void> {
  const { transact } = await engine();
  const password = await hashPassword(size.password);
  const began = new Date(now().getTime() - (size.history > 0 ? 720 : 90) * 86_400_000);
  await transact(null, async (tx) => {
    const libraries = await tx.select({ id: people.libraries.id }).from(people.libraries);
    const members = await keepMembers(
      tx,
      libraries.map(({ id }) => id),
      size.members,
      password,
    );
    const programme = newId();
    const statuses = kinds.map((kind, position) => ({
      id: newId(),
      programme,
      kind,
      names: vocabulary.statuses[kind],
      position,
    }));
    const themes = Object.values(vocabulary.themes).map((names, position) => ({
      id: newId(),
      programme,
      names,
      position,
    }));
    await tx.insert(frame.programmes).values({
      id: programme,
      ordinal: nextOrdinal,
      slug,
      mark: "PRB",
      names: { de: "Probe", fr: "Essai", en: "Trial" },
      languages: ["de", "fr"],
      timeZone,
      begins: (size.history > 0 ? dayOf(began, timeZone) : "2026-01-01") satisfies Day,
      ends: null,
      revision: (size.ideas + size.archived) * 8,
      numbered: size.ideas + size.archived,
    });
    await tx
      .insert(frame.partners)
      .values(libraries.map(({ id: library }, position) => ({ programme, library, position })));
    await tx.insert(frame.statuses).values(statuses);
    await tx.insert(frame.themes).values(themes);
    const setting = {
      programme,
      statuses: statuses.map(({ id }) => id),
      themes: themes.map(({ id }) => id),
      members,
      ranks: generateNKeysBetween(null, null, size.ideas + size.archived),
      translated: size.translated,
      began,
    };
    // What is archived came first, as it does in life.
    let gathered: Gathered = nothingGathered();
    for (let index = 0; index < size.ideas + size.archived; index += 1) {
      gatherIdea(gathered, index, index < size.archived, setting);
      if (gathered.ideas.length < portion) continue;
      await keepGathered(tx, gathered);
      gathered = nothingGathered();
    }
    await keepGathered(tx, gathered);
    await keepHistory(tx, programme, size.history, now());
    await fillGaps(tx, programme, ["de", "fr"]);
    return { keep: undefined };
  });
}

async function keepMembers(
  tx: Database,
  libraries: readonly string[],
  count: number,
  password: string,
): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, index) => ({
    id: newId(),
    library: libraries[index % libraries.length] ?? "",
    name: `${["Maren", "Élodie", "Jakob", "Noé"][index % 4]} ${["Lindner", "Schaal", "Weigand", "Kern"][(index >> 2) % 4]} ${index + 1}`,
    branch: "Zentrale",
    role: "librarian" as const,
    language: index % 2 === 0 ? ("de" as const) : ("fr" as const),
    reads: [index % 2 === 0 ? ("de" as const) : ("fr" as const)],
    email: `member-${index + 1}@bench.example`,
    password,
    createdAt: now(),
  }));
  await tx.insert(people.members).values(rows);
  const ids = rows.map(({ id }) => id);
  const kept = await tx.select({ id: people.members.id }).from(people.members).where(inArray(people.members.id, ids));
  if (kept.length !== count) throw new Error(`Of ${count} members ${kept.length} were kept.`);
  return ids;
}
