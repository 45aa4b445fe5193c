import { fits } from "./length";
import type { Fault } from "./outcome";

interface Rule {
  /** The most characters, as people count them. */
  readonly most: number;
  readonly required: boolean;
  /** A title has no line breaks. */
  readonly oneLine?: boolean;
}

/** A text as it is kept: composed characters (NFC), ends trimmed, in one line or with plain line feeds. */
export function cleaned(text: string, rule: Pick<Rule, "oneLine">): string {
  const composed = text.normalize("NFC");
  return rule.oneLine ? composed.replace(/\s+/gu, " ").trim() : composed.replace(/\r\n?/g, "\n").trimEnd();
}

/** What is wrong with a text, seen as it would be kept; null when nothing is. */
export function faultIn(text: string, rule: Rule): Fault | null {
  // PostgreSQL refuses both, SQLite keeps them: so neither comes in.
  if (text.includes("\0")) return "nul";
  if (!isWellFormed(text)) return "broken_text";
  const kept = cleaned(text, rule);
  if (rule.required && kept.replace(unseen, "") === "") return "empty";
  if (!fits(kept, rule.most)) return "too_long";
  return null;
}

/** What leaves no trace on a page: blanks, joiners, marks of direction. */
const unseen = /[\p{Z}\p{Cc}\p{Default_Ignorable_Code_Point}]/gu;

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(text);
}
