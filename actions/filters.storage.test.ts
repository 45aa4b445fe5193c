import { v7 as newId } from "uuid";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "@/db/cast";
import { type Gate, gateFor } from "@/db/programmes";
import { filtersSeenBy, forgetFilter } from "@/db/saved-filters";
import type { Member } from "@/domain/member";
import { mostSaved, type SavedFilter } from "@/domain/saved-filter";
import { editFilter, removeFilter, saveFilter } from "./filters";

let people: Cast;
const gates = new Map<string, Gate>();

beforeAll(async () => {
  people = await cast();
  for (const member of [people.anna, people.luc, people.mira, people.guest]) {
    const gate = await gateFor(member, people.gate.slug);
    if (gate) gates.set(member.id, gate);
  }
});
afterEach(async () => {
  for (const member of [people.anna, people.luc, people.mira]) {
    for (const { id } of await seenBy(member)) await forgetFilter(id);
  }
});

function gateOf(member: Member): Gate {
  const gate = gates.get(member.id);
  if (!gate) throw new Error(`${member.name} does not enter.`);
  return gate;
}

const as = (member: Member) => ({ member, gate: gateOf(member) });
const seenBy = (member: Member) => filtersSeenBy(member, gateOf(member));
const wish = (more: Partial<SavedFilter> = {}) => ({
  id: newId(),
  name: "Ohne Straßburg",
  address: "?words=Lesen",
  shared: false,
  ...more,
});

describe("a saved filter", () => {
  test("is seen by whoever keeps it, and by the others only when she shares it", async () => {
    const { id } = wish();
    await saveFilter(as(people.anna), wish({ id }));
    const [theme] = people.programme.themes;
    expect(await seenBy(people.anna)).toMatchObject([{ id, by: people.anna.id, shared: false }]);
    expect(await seenBy(people.luc)).toEqual([]);
    await editFilter(as(people.anna), { id, shared: true, address: `?theme=${theme?.id}` });
    expect(await seenBy(people.luc)).toEqual([
      { id, by: people.anna.id, name: "Ohne Straßburg", address: `?theme=${theme?.id}`, shared: true },
    ]);
    expect(await seenBy(people.guest)).toEqual([]);
  });

  test("keeps what an address filters by, and nothing else that stands in it", async () => {
    const kept = await saveFilter(as(people.anna), wish({ address: "?sort=due&words=+Lesen+&spam=1&city=" }));
    expect(kept).toMatchObject({ done: [{ address: "?words=Lesen" }] });
    const nothing = { refused: "invalid", fields: { address: "empty" } };
    expect(await saveFilter(as(people.anna), wish({ name: "Alles", address: "?sort=due" }))).toEqual(nothing);
    const [filter] = await seenBy(people.anna);
    expect(await editFilter(as(people.anna), { id: filter?.id ?? "", address: "" })).toEqual(nothing);
  });

  test("has a name that its member uses once, however she writes it; others may use it too", async () => {
    const first = wish();
    await saveFilter(as(people.anna), first);
    const taken = { refused: "invalid", fields: { name: "taken" } };
    expect(await saveFilter(as(people.anna), wish({ name: "OHNE STRASSBURG" }))).toEqual(taken);
    const second = wish({ name: "Anders" });
    await saveFilter(as(people.anna), second);
    expect(await editFilter(as(people.anna), { id: second.id, name: "ohne strassburg" })).toEqual(taken);
    expect(await editFilter(as(people.anna), { id: first.id, name: "Ohne Strassburg" })).toHaveProperty("done");
    expect(await saveFilter(as(people.luc), wish())).toHaveProperty("done");
  });

  test("is changed by its member alone; who does not see it does not find it", async () => {
    const { id } = wish();
    await saveFilter(as(people.anna), wish({ id }));
    expect(await editFilter(as(people.luc), { id, name: "Meiner" })).toEqual({ refused: "not_found" });
    expect(await removeFilter(as(people.mira), { id })).toEqual({ refused: "not_found" });
    await editFilter(as(people.anna), { id, shared: true });
    expect(await editFilter(as(people.luc), { id, name: "Meiner" })).toEqual({ refused: "not_allowed" });
    expect(await removeFilter(as(people.luc), { id })).toEqual({ refused: "not_allowed" });
    expect(await editFilter(as(people.mira), { id, name: "Meiner" })).toEqual({ refused: "not_allowed" });
    expect(await removeFilter(as(people.mira), { id })).toEqual({ done: [] });
  });

  test("is saved anew as it was after it was removed", async () => {
    const filter = wish({ shared: true });
    await saveFilter(as(people.anna), filter);
    const before = await seenBy(people.luc);
    await removeFilter(as(people.anna), filter);
    await saveFilter(as(people.anna), filter);
    expect(await seenBy(people.luc)).toEqual(before);
  });

  test("is not one of more than anybody could find again, also when all come at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: mostSaved + 5 }, (_, number) =>
        saveFilter(as(people.anna), wish({ name: `Nr. ${number}` })),
      ),
    );
    expect(answers.filter((answer) => "done" in answer)).toHaveLength(mostSaved);
    expect(answers.filter((answer) => "refused" in answer && answer.refused === "too_many_filters")).toHaveLength(5);
    expect(await seenBy(people.anna)).toHaveLength(mostSaved);
  });
});
