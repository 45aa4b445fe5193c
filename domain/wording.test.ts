import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameWords } from "./wording";

describe("the words are the same", () => {
  test.each([
    ["Lesen verbindet", "Lesen verbindet."],
    ["Lesen verbindet", "Lesen  verbindet\n"],
    ["Montags, mittwochs und freitags", "Montags mittwochs und freitags"],
    ['Er sagt: "Ja"', "Er sagt: „Ja“"],
    ["Que lisez-vous ?", "Que lisez-vous\u00a0?"],
    ["l'heure du conte", "l’heure du conte"],
    ["ein **Boot** voller Bücher", "ein *Boot* voller Bücher"],
    ["Wir lesen.\n\nAm Fluss.", "- Wir lesen\n- Am Fluss"],
    ["um 10.30 Uhr", "um 10:30 Uhr"],
    ["am 3.4.2024", "am 3. 4. 2024"],
    ["9-12 ans", "9 – 12 ans"],
    ["3 000 livres", "3000 livres"],
    ["Bücher\u00adbus", "Bücherbus"],
    ["", " … "],
  ])("in “%s” and “%s”", (before, after) => {
    expect(sameWords(before, after)).toBe(true);
    expect(sameWords(after, before)).toBe(true);
  });
});

describe("the words differ", () => {
  test.each([
    ["Lesen verbindet", "Lesen verbindet alle"],
    ["am Montag", "am Dienstag"],
    ["für Sie", "für sie"],
    ["schon", "schön"],
    ["1,5 Meter", "15 Meter"],
    ["am 3.4.", "am 34."],
    ["10 €", "10 $"],
    ["Bravo 🙂", "Bravo 🙁"],
    ["", "Lesen"],
  ])("in “%s” and “%s”", (before, after) => {
    expect(sameWords(before, after)).toBe(false);
    expect(sameWords(after, before)).toBe(false);
  });
});

const divided = fc.array(
  fc.tuple(
    fc.constantFrom("Lesen", "verbindet", "deux", "villes", "am", "Rhein"),
    fc.constantFrom(" ", ", ", " – ", "!\n\n", "\u00a0; ", " **"),
  ),
);

test("whatever is put between words, they stay the same; one word more is a change", () => {
  fc.assert(
    fc.property(divided, divided, (text, other) => {
      const before = text.map((pair) => pair.join("")).join("");
      const after = text.map(([word], index) => word + (other[index]?.[1] ?? ".")).join("");
      expect(sameWords(before, after)).toBe(true);
      expect(sameWords(before, `${after} Oder`)).toBe(false);
    }),
  );
});
