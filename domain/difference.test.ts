import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compared, difference } from "./difference";

const shown = (before: string, after: string): string =>
  difference(before, after)
    .map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `+${text}+` : `-${text}-`))
    .join("");

describe("difference", () => {
  test("marks the words that were replaced, added and removed", () => {
    expect(shown("in zwei Lesewagen.", "in drei Lesewagen und einer Kiste.")).toBe(
      "in -zwei-+drei+ Lesewagen+ und einer Kiste+.",
    );
    expect(shown("Gelesen wird am Mittwoch.", "Gelesen wird.")).toBe("Gelesen wird- am Mittwoch-.");
  });

  test("reads a rewritten phrase as one change", () => {
    expect(shown("am Mittwoch, 22. Januar, von 10", "am Freitag, 24. Januar, von 10")).toBe(
      "am -Mittwoch-+Freitag+, -22-+24+. Januar, von 10",
    );
    expect(shown("L’allemand commence", "Une langue change")).toBe("-L’allemand commence-+Une langue change+");
  });

  test("keeps words with accents whole", () => {
    expect(shown("médiathèque", "bibliothèque")).toBe("-médiathèque-+bibliothèque+");
  });

  test("gives both texts back, whatever they are", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "b", " ", "\n", ".", "é") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = difference(before, after);
        const without = (kind: string): string =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map((piece) => piece.text)
            .join("");
        expect(without("added")).toBe(before);
        expect(without("removed")).toBe(after);
      }),
    );
  });

  test("takes texts at the limit within a moment", () => {
    const long = Array.from({ length: 3500 }, (_, index) => `wort${index}`).join(" ");
    const other = Array.from({ length: 3500 }, (_, index) => `mot${index}`).join(" ");
    const begun = performance.now();
    difference(long, other);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe("compared", () => {
  const base = "Eins.\n\nZwei.\n\nDrei.";

  test("says of each paragraph who changed it", () => {
    const rows = compared(base, "Eins.\n\nZwei, meins.\n\nDrei, meins.", "Eins.\n\nZwei.\n\nDrei, deins.");
    expect(rows.map((row) => row.changed)).toEqual(["nobody", "mine", "both"]);
  });

  test("puts a new paragraph where it stands, and leaves a removed one empty", () => {
    const rows = compared(base, "Null.\n\nEins.\n\nZwei.\n\nDrei.", "Eins.\n\nDrei.");
    expect(rows.map((row) => [row.mine, row.theirs])).toEqual([
      ["Null.", ""],
      ["Eins.", "Eins."],
      ["Zwei.", ""],
      ["Drei.", "Drei."],
    ]);
  });

  test("has nothing to ask where both changed the same", () => {
    expect(compared("Eins.", "Zwei.", "Zwei.").map((row) => row.changed)).toEqual(["nobody"]);
  });
});
