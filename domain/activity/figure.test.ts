import { describe, expect, test } from "vitest";
import type { Event } from "@/domain/change";
import { type Kind, kinds } from "@/domain/lifecycle";
import type { Movement } from "@/domain/progress/figures";
import type { Entry } from "./entry";
import { entriesOfFigure } from "./figure";
import { tellingFigures } from "./filter";

const statuses = kinds.map((kind) => ({ id: kind, kind, names: {}, edition: 1 }));
const nothing: Movement = { new: [], forward: [], back: [], done: [], parked: [], resumed: [] };

function entries(...events: readonly Event[]): readonly Entry[] {
  return events.map((event, place) => {
    const how = { revision: place + 1, deed: `${place}`, idea: "1", by: "anna", at: "2026-10-05T08:00:00.000Z" };
    return { part: 0, change: { ...event, ...how } };
  });
}

const proposed = (status: Kind): Event => ({ kind: "proposed", data: { status } });
const moved = (from: Kind, to: Kind): Event => ({ kind: "moved", data: { from, to, behind: null, since: "" } });

/** By figure: which of some happenings tell how an idea came to be counted by it. */
function tellingOf(...events: readonly Event[]): Readonly<Record<string, readonly number[]>> {
  const happened = entries(...events);
  return Object.fromEntries(
    tellingFigures.flatMap((figure) => {
      const told = entriesOfFigure(figure, { ...nothing, [figure]: ["1"] }, happened, { statuses });
      return told.length > 0 ? [[figure, told.map(({ change }) => change.revision)]] : [];
    }),
  );
}

describe("how an idea came to be counted", () => {
  test("is told by its moves from one status to another", () => {
    expect(tellingOf(moved("proposed", "agreed"), moved("agreed", "agreed"), moved("agreed", "discussed"))).toEqual({
      forward: [1, 3],
      back: [1, 3],
    });
  });

  test("is told by where it was proposed, also when that was already done or parked", () => {
    expect(tellingOf(proposed("done"))).toEqual({ new: [1], done: [1] });
    expect(tellingOf(proposed("parked"))).toEqual({ new: [1], parked: [1] });
  });

  test("is told by its arrival, and by its leaving where that is what counts", () => {
    expect(tellingOf(moved("active", "done"), moved("done", "parked"), moved("parked", "active"))).toEqual({
      forward: [1, 2, 3],
      back: [1, 2, 3],
      done: [1],
      parked: [2],
      resumed: [3],
    });
  });

  test("is not told of ideas that the figure does not count", () => {
    expect(entriesOfFigure("new", { ...nothing, new: ["2"] }, entries(proposed("proposed")), { statuses })).toEqual([]);
  });
});
