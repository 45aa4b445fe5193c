import { expect, test } from "vitest";
import { pageRules } from "./page-box";

test("words stand in the rules of a page as they are, and as nothing else", () => {
  const hostile = `Le "pont"; } </style><script> \\ 😀\n@import`;
  const rules = pageRules({ topLeft: hostile, topRight: "Fête à Straßburg", bottomLeft: "" });
  expect(rules).toContain('content: "Fête à Straßburg";');
  expect(rules).not.toContain("<");
  expect(rules).not.toContain("@import");
  expect(rules).toContain('content: counter(page) " / " counter(pages);');
  const [, words = ""] = /@top-left \{.*?content: "(.*?)";/.exec(rules) ?? [];
  const read = words.replaceAll(/\\([0-9a-f]+) /g, (_, sign: string) =>
    String.fromCodePoint(Number.parseInt(sign, 16)),
  );
  expect(read).toBe(hostile);
});
