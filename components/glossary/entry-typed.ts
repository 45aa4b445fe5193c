import { faultsInEntry, mostForms, noteRule, termRule, type Wording } from "@/domain/glossary";
import { type Language, languages } from "@/domain/language";
import type { Fault } from "@/domain/outcome";
import { faultIn } from "@/domain/writing";

/** An entry as it stands in the fields of a form: other forms are typed one after the other, with commas between. */
export type Typed = Readonly<Record<Language, TypedIn>>;

export interface TypedIn {
  readonly term: string;
  readonly also: string;
  readonly note: string;
}

export function typedOf({ terms, also, notes }: Wording): Typed {
  const inLanguage = (language: Language): TypedIn => ({
    term: terms[language] ?? "",
    also: (also[language] ?? []).join(", "),
    note: notes[language] ?? "",
  });
  return { de: inLanguage("de"), fr: inLanguage("fr"), en: inLanguage("en") };
}

export function wordingOf(typed: Typed): Wording {
  const each = <Value>(value: (from: TypedIn) => Value) =>
    Object.fromEntries(languages.map((language) => [language, value(typed[language])])) as Record<Language, Value>;
  return {
    terms: each(({ term }) => term.trim()),
    also: each(({ also }) =>
      also
        .split(",")
        .map((form) => form.trim())
        .filter(Boolean),
    ),
    notes: each(({ note }) => note.trim()),
  };
}

/** What is wrong with an entry by its field, as far as that can be known here. */
export function faultsIn(wording: Wording, needed: readonly Language[]): Readonly<Record<string, Fault>> {
  const found: Record<string, Fault> = { ...faultsInEntry(wording, needed, []) };
  for (const language of languages) {
    const forms = wording.also[language] ?? [];
    const wrong = {
      terms: faultIn(wording.terms[language] ?? "", { ...termRule, required: false }),
      also: forms.length > mostForms ? "out_of_range" : forms.map((form) => faultIn(form, termRule)).find(Boolean),
      notes: faultIn(wording.notes[language] ?? "", noteRule),
    } as const;
    for (const [field, fault] of Object.entries(wrong)) if (fault) found[`${field}.${language}`] ??= fault;
  }
  return found;
}
