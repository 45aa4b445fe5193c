import { z } from "@hono/zod-openapi";
import { isDay } from "@/domain/day";
import { exchangeKinds, exchangeNameRule, linkRule, placeRule } from "@/domain/exchange";
import { mostForms, noteRule, termRule } from "@/domain/glossary";
import { isLanguage, type Language, languages } from "@/domain/language";
import { limits } from "@/domain/length";
import type { Fault } from "@/domain/outcome";
import { isStuckAfter, stuckAfterRule } from "@/domain/progress/stuck";
import { isLocalTime } from "@/domain/time";
import { tokenNameRule } from "@/domain/token";
import { nameRule } from "@/domain/vocabulary";
import { cleaned, faultIn } from "@/domain/writing";

/** A text as people write it: refused where it cannot be kept, else in the form in which it is kept. */
export function writing(rule: { most: number; required: boolean; oneLine?: boolean }) {
  return z
    .string()
    .superRefine((text, context) => {
      const fault = faultIn(text, rule);
      if (fault) context.addIssue({ code: "custom", params: { fault }, message: fault });
    })
    .transform((text) => cleaned(text, rule))
    .openapi({ type: "string", maxLength: rule.most });
}

/** A value of which `is` says whether it is good, and `fault` what is wrong otherwise. */
export function refined(is: (value: string) => boolean, fault: Fault) {
  return z.string().superRefine((value, context) => {
    if (!is(value)) context.addIssue({ code: "custom", params: { fault }, message: fault });
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function isId(value: string): boolean {
  return uuid.test(value);
}

export const id = refined(isId, "not_an_id").openapi({ format: "uuid" });
export const title = writing({ most: limits.title, required: true, oneLine: true });
export const description = writing({ most: limits.description, required: false });
/** What a description is put into: where there is nothing to say, there is no translation. */
export const rendering = writing({ most: limits.description, required: true });
export const comment = writing({ most: limits.comment, required: true });
export const search = writing({ most: limits.search, required: true, oneLine: true });
export const tokenName = writing(tokenNameRule);
export const language = z
  .string()
  .pipe(z.enum(languages, { error: "not_a_language" }))
  .openapi({ type: "string", enum: [...languages] });
/** Something in each language that has it; what is empty counts as not there, and whoever needs it says so. */
function perLanguage<Each extends z.ZodType>(each: Each) {
  return z.strictObject({ de: each.optional(), fr: each.optional(), en: each.optional() }).transform(present);
}

function present<Value>(given: Readonly<Partial<Record<Language, Value | undefined>>>) {
  const kept: Partial<Record<Language, Value>> = {};
  for (const language of languages) {
    const value = given[language];
    if (value !== undefined) kept[language] = value;
  }
  return kept;
}

const optional = { required: false } as const;
export const names = perLanguage(writing({ ...nameRule, ...optional }));
export const terms = perLanguage(writing({ ...termRule, ...optional }));
export const notes = perLanguage(writing(noteRule));
export const forms = perLanguage(z.array(writing(termRule)).max(mostForms));
export const day = refined(isDay, "not_a_day").openapi({ format: "date", example: "2024-04-23" });
export const localTime = refined(isLocalTime, "not_a_time").openapi({
  pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$",
  example: "2026-12-12T14:00",
});
export const exchangeKind = z.enum(exchangeKinds);
export const exchangeNames = perLanguage(writing({ ...exchangeNameRule, ...optional }));
export const place = writing(placeRule);
export const link = writing(linkRule);
export const stuckAfter = z
  .number()
  .superRefine((days, context) => {
    if (!isStuckAfter(days)) {
      context.addIssue({ code: "custom", params: { fault: "out_of_range" }, message: "out_of_range" });
    }
  })
  .openapi({ type: "integer", minimum: stuckAfterRule.least, maximum: stuckAfterRule.most });
export const edition = z.number().int().min(1).max(2_147_483_647);
export const revision = z.number().int().min(0).max(2_147_483_647);

/** What is wrong with each field, in the codes that have a sentence. */
export function faultsOf(error: z.ZodError): Record<string, Fault> {
  // A map, for a field may have any name, also that of an object's own things.
  const faults = new Map<string, Fault>();
  for (const issue of error.issues) {
    if (issue.code === "unrecognized_keys") {
      for (const name of issue.keys) faults.set([...issue.path, name].join(".").slice(0, 100), "unknown_field");
    } else if (!faults.has(fieldOf(issue.path))) faults.set(fieldOf(issue.path), faultOf(issue));
  }
  return Object.fromEntries(faults);
}

// A text that is edited comes with its edition; to whoever writes, both are the one field. What is written in each
// language has a field for each.
function fieldOf(path: readonly PropertyKey[]): string {
  const [first = "body", second] = path;
  const field = isLanguage(second) ? `${String(first)}.${second}` : String(first);
  return field.slice(0, 100);
}

function faultOf(issue: z.ZodError["issues"][number]): Fault {
  if (issue.code === "custom") return (issue.params?.["fault"] as Fault | undefined) ?? "wrong_type";
  if (issue.code === "invalid_value") return issue.values.some(isLanguage) ? "not_a_language" : "wrong_type";
  // Zod tells a missing value from a wrong one only in its message.
  if (issue.code === "invalid_type" && issue.message.endsWith("received undefined")) return "empty";
  return "wrong_type";
}
