import { describe, expect, test } from "vitest";
import { claimOf, type Part, type Said, waitingFor } from "./waiting";

const stranger: Part = { owns: false, spoke: [] };

function said(at: string, more: Partial<Said> = {}): Said {
  return { idea: "idea", comment: `comment ${at}`, by: "luc", at, mentions: [], ...more };
}

describe("what was said waits for somebody", () => {
  test.each([
    ["because it mentions her", said("5", { mentions: ["mira", "anna"] }), stranger, "mention"],
    ["because she spoke there before", said("5"), { owns: false, spoke: ["3"] }, "answer"],
    ["because the idea is hers", said("5"), { owns: true, spoke: [] }, "remark"],
    ["as a mention before all else", said("5", { mentions: ["anna"] }), { owns: true, spoke: ["3"] }, "mention"],
    ["as an answer before a remark", said("5"), { owns: true, spoke: ["3"] }, "answer"],
  ] as const)("%s", (_, comment, part, claim) => {
    expect(claimOf(comment, part, "anna")).toBe(claim);
  });

  test.each([
    ["that has nothing to do with her", said("5", { mentions: ["mira"] }), stranger],
    ["that she said herself", said("5", { by: "anna", mentions: ["anna"] }), { owns: true, spoke: ["3", "5"] }],
    ["that she has answered", said("5", { mentions: ["anna"] }), { owns: true, spoke: ["3", "6"] }],
  ] as const)("but nothing %s", (_, comment, part) => {
    expect(claimOf(comment, part, "anna")).toBeNull();
  });
});

describe("all that waits", () => {
  test("is told once for each idea, the newest of what is most personal", () => {
    const all = [
      said("4", { mentions: ["anna"] }),
      said("5", { mentions: ["anna"], by: "ines" }),
      said("6"),
      said("7", { idea: "foreign" }),
    ];
    const told = waitingFor("anna", all, (idea) => ({ owns: false, spoke: idea === "idea" ? ["3"] : [] }));
    expect(told).toEqual([{ said: all[1], claim: "mention", count: 3 }]);
  });

  test("begins with mentions, goes on with answers, and ends with remarks, the newest first", () => {
    const all = [
      said("1", { idea: "a", mentions: ["anna"] }),
      said("2", { idea: "b" }),
      said("3", { idea: "c" }),
      said("4", { idea: "d", mentions: ["anna"] }),
      said("5", { idea: "e" }),
    ];
    const parts: Readonly<Record<string, Part>> = {
      b: { owns: false, spoke: ["0"] },
      c: { owns: false, spoke: ["0"] },
      e: { owns: true, spoke: [] },
    };
    const told = waitingFor("anna", all, (idea) => parts[idea] ?? stranger);
    expect(told.map(({ said }) => said.idea)).toEqual(["d", "a", "c", "b", "e"]);
  });
});
