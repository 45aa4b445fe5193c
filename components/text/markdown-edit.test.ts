import { describe, expect, test } from "vitest";
import { editWith, type Tool } from "./markdown-edit";

/** The text after the tool, with the new selection between brackets that no test uses otherwise. */
function after(tool: Tool, text: string): string {
  const start = text.indexOf("‹");
  const end = text.indexOf("›") - 1;
  const plain = text.replace("‹", "").replace("›", "");
  const edit = editWith(tool, plain, start, end, "Wort");
  const result = plain.slice(0, edit.from) + edit.insert + plain.slice(edit.to);
  const [from, to] = edit.select;
  return `${result.slice(0, from)}‹${result.slice(from, to)}›${result.slice(to)}`;
}

describe("the tools of the toolbar", () => {
  test("bold and italic go around the selection and off again", () => {
    expect(after("bold", "ein ‹Buch› hier")).toBe("ein **‹Buch›** hier");
    expect(after("bold", "ein **‹Buch›** hier")).toBe("ein ‹Buch› hier");
    expect(after("italic", "ein ‹›")).toBe("ein _‹Wort›_");
  });

  test("lists, quotes and headings begin the selected lines and go off again", () => {
    expect(after("list", "‹eins\nzwei›")).toBe("‹- eins\n- zwei›");
    expect(after("list", "‹- eins\n- zwei›")).toBe("‹eins\nzwei›");
    expect(after("numbers", "davor\n‹eins\nzwei›")).toBe("davor\n‹1. eins\n2. zwei›");
    expect(after("quote", "da‹›vor\nnach")).toBe("> davor‹›\nnach");
    expect(after("heading", "### ‹Titel›")).toBe("Titel‹›");
  });

  test("a link asks for what is missing", () => {
    expect(after("link", "das ‹Buch›")).toBe("das [Buch](‹https://›)");
    expect(after("link", "‹https://example.org/a›")).toBe("[‹Wort›](https://example.org/a)");
  });
});
