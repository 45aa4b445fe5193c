import { expect, test } from "vitest";
import { detailsTyped, nothingTyped, typedIn, typedOf, withBeginning } from "./exchange-typed";

const visit = {
  kind: "visit",
  names: { de: "Besuch", fr: "Visite" },
  host: "strasbourg",
  place: "Elsau",
  link: null,
  begins: "2026-12-12T10:00",
  ends: "2026-12-14T16:30",
} as const;

test("what is written down comes into its fields and out of them again, also from a draft", () => {
  expect(detailsTyped(typedOf(visit))).toEqual(visit);
  expect(typedIn(JSON.stringify(typedOf(visit)))).toEqual(typedOf(visit));
});

test("what was left open is missing; a day without a time is no time", () => {
  const { begins, ends } = detailsTyped({ ...nothingTyped, ends: { day: "2026-12-12", clock: "" } });
  expect([begins, ends]).toEqual(["", "2026-12-12T"]);
});

test("an end on the day of the beginning follows it, another one stays", () => {
  const first = withBeginning(nothingTyped, { day: "2026-12-12" });
  expect(first.ends.day).toBe("2026-12-12");
  const moved = withBeginning({ ...first, ends: { ...first.ends, clock: "15:30" } }, { day: "2026-12-13" });
  expect(moved.ends).toEqual({ day: "2026-12-13", clock: "15:30" });
  expect(withBeginning(typedOf(visit), { day: "2026-12-11", clock: "09:00" }).ends.day).toBe("2026-12-14");
});

test.each(["", "null", "[]", "{", '"text"'])("the draft %s is none, or an empty one", (draft) => {
  expect([null, nothingTyped]).toContainEqual(typedIn(draft));
});

test("a draft with something else in it gives what of it can be used", () => {
  expect(typedIn('{"kind":"party","names":{"de":"Lesen","xx":"?","fr":1},"begins":{"day":3},"place":null}')).toEqual({
    ...nothingTyped,
    names: { de: "Lesen" },
  });
});
