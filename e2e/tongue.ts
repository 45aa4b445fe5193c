import type { Language } from "@/domain/language";
import de from "@/messages/de.json" with { type: "json" };
import en from "@/messages/en.json" with { type: "json" };
import fr from "@/messages/fr.json" with { type: "json" };
import { read } from "@/messages/icu";
import { wordsOf as wordsOfMessage } from "@/messages/words";

type Messages = { readonly [key: string]: string | Messages };

const all: Readonly<Record<Language, Messages>> = { de, fr, en };
const hole = "\uFFFC";

/** What the interface says under a key in a language, as a pattern: whatever is put in may stand at its place. */
export function said(language: Language, key: string): RegExp {
  const texts = read(messageOf(language, key), hole)
    .texts.map((text) => text.replaceAll("#", hole))
    .filter((text) => text.replaceAll(hole, "").trim() !== "");
  return new RegExp(`^(?:${texts.map(patternOf).join("|")})$`, "u");
}

/** Every word of four letters or more that is in the messages of a language. */
export function wordsOf(language: Language): ReadonlySet<string> {
  return new Set(sentences(all[language]).flatMap(wordsOfMessage));
}

function messageOf(language: Language, key: string): string {
  const found = key
    .split(".")
    .reduce<string | Messages | undefined>(
      (at, part) => (typeof at === "object" ? at[part] : undefined),
      all[language],
    );
  if (typeof found !== "string") throw new Error(`There is no message ${key} in ${language}.`);
  return found;
}

function sentences(messages: Messages): readonly string[] {
  return Object.values(messages).flatMap((value) => (typeof value === "string" ? [value] : sentences(value)));
}

function patternOf(text: string): string {
  return text
    .split(hole)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(/\s+/g, "\\s+"))
    .join("[^]*");
}
