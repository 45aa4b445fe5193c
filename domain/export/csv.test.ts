import { describe, expect, test } from "vitest";
import { csvOf, defused } from "./csv";
import { dispositionOf, partOfName } from "./file-name";

describe("a table as CSV", () => {
  test("tells its encoding, separates by semicolons and ends each line as RFC 4180 says", () => {
    const file = csvOf({ head: ["Signatur", "Titel"], rows: [["DS-1", "Bücher – œuvre"]] });
    expect(file).toBe("\uFEFFSignatur;Titel\r\nDS-1;Bücher – œuvre\r\n");
  });

  test("quotes what would end a cell or a line, and nothing else", () => {
    const { rows } = { rows: [['sagt "ja"', "a;b", "zwei\nZeilen", "schlicht, so"]] };
    expect(csvOf({ head: [], rows })).toBe('\uFEFF\r\n"sagt ""ja""";"a;b";"zwei\nZeilen";schlicht, so\r\n');
  });

  test("keeps numbers and days what they are, negative ones too, and leaves nothing empty", () => {
    expect(csvOf({ head: [], rows: [[3, -2.5, { day: "2026-11-23" }, null, ""]] })).toBe(
      "\uFEFF\r\n3;-2,5;2026-11-23;;\r\n",
    );
  });
});

describe("a cell that a spreadsheet would take for a formula", () => {
  test.each(["=1+1", "+49 351 1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n", " =1", "\u00A0+1", "\u200B=1", "＝1", "＠x"])(
    "%j is made a text",
    (text) => {
      expect(defused(text)).toBe(`'${text}`);
    },
  );

  test.each(["", "Lesen", "a=b", "1-2", "'=1", "„@“", "  Bücher", "5 + 5"])("%j is left as it is", (text) => {
    expect(defused(text)).toBe(text);
  });

  test("is defused before it is quoted", () => {
    expect(csvOf({ head: [], rows: [['=HYPERLINK("http://x.example";"y")']] })).toContain(
      `"'=HYPERLINK(""http://x.example"";""y"")"`,
    );
  });
});

describe("the name of a file", () => {
  test("is told whole, and in plain signs to whoever knows no others", () => {
    expect(dispositionOf("lnm-änderungen-2026-11-23.csv")).toBe(
      "attachment; filename=\"lnm-aenderungen-2026-11-23.csv\"; filename*=UTF-8''lnm-%C3%A4nderungen-2026-11-23.csv",
    );
  });

  test("cannot say anything else to a browser", () => {
    const name = dispositionOf("a\"; x=\r\ny(1)'.csv");
    expect(name).toBe("attachment; filename=\"a-x-y-1-.csv\"; filename*=UTF-8''a%22%3B%20x%3D%0D%0Ay%281%29%27.csv");
    expect(partOfName(' Lire: "notre" monde/été ')).toBe("lire-notre-monde-été");
  });
});
