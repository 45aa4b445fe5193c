import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { lengthOf } from "./length";
import { cleaned, faultIn } from "./writing";

const title = { most: 200, required: true, oneLine: true };

describe("a text that cannot be kept", () => {
  test.each([
    ["", "empty"],
    [" \n\u00A0 ", "empty"],
    ["\u200B\u202E\uFE0F", "empty"],
    ["a\0b", "nul"],
    ["\uD83D", "broken_text"],
    ["ok \uDE00", "broken_text"],
    ["x".repeat(201), "too_long"],
    ["x".repeat(2_000_000), "too_long"],
  ] as const)("%j is %s", (text, fault) => {
    expect(faultIn(text, title)).toBe(fault);
  });
});

test("characters are counted as people count them", () => {
  expect(lengthOf("e\u0301")).toBe(1);
  expect(lengthOf("👩‍👩‍👧‍👦🇫🇷")).toBe(2);
  expect(faultIn("👩‍👩‍👧‍👦".repeat(200), title)).toBeNull();
  expect(faultIn("👩‍👩‍👧‍👦".repeat(201), title)).toBe("too_long");
});

test("what is kept is composed, trimmed, and in one line where it should be", () => {
  expect(cleaned("  Me\u0301diathe\u0300que \n de l’Elsau ", { oneLine: true })).toBe("Médiathèque de l’Elsau");
  expect(cleaned("eins\r\nzwei\r\n\r\n", {})).toBe("eins\nzwei");
});

test("whatever is kept stays the same when it is kept again, and has no fault", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 150 }), (text) => {
      if (faultIn(text, title)) return;
      const kept = cleaned(text, title);
      expect(cleaned(kept, title)).toBe(kept);
      expect(faultIn(kept, title)).toBeNull();
    }),
  );
});
