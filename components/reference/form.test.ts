import { expect, test } from "vitest";
import { fieldsOf, formOf } from "./form";

test.each([
  [{ type: "string", format: "uuid" }, "uuid"],
  [{ type: ["string", "null"], format: "date" }, "date | null"],
  [{ type: "integer", minimum: 1, maximum: 200 }, "integer 1–200"],
  [{ type: "string", maxLength: 200 }, "string ≤ 200"],
  [{ type: "array", items: { $ref: "#/components/schemas/Card" } }, "Card[]"],
  [{ type: "string", enum: ["de", "fr"] }, "de | fr"],
  [{ anyOf: [{ $ref: "#/components/schemas/Text" }, { type: "null" }] }, "Text | null"],
  [{ type: "object", properties: { html: { type: "string" } } }, "{ html: string }"],
])("%j is told as %s", (shape, form) => {
  expect(formOf(shape)).toBe(form);
});

test("the fields of an object are told with those inside of them, and which of them are needed", () => {
  const edited = {
    type: "object",
    properties: { source: { type: "string", description: "The text." } },
    required: ["source"],
  };
  expect(
    fieldsOf({ type: "object", properties: { title: edited, due: { type: "string" } }, required: ["due"] }),
  ).toEqual([
    { name: "title", form: "object", description: "", required: false },
    { name: "title.source", form: "string", description: "The text.", required: true },
    { name: "due", form: "string", description: "", required: true },
  ]);
});
