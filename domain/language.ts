/** The languages the interface speaks; a programme's texts are written in a choice of them. */
export const languages = ["de", "fr", "en"] as const;

export type Language = (typeof languages)[number];

/** A name in each language that has one: of a city, a programme, a status, a theme. */
export type Names = Readonly<Partial<Record<Language, string>>>;

export function isLanguage(value: unknown): value is Language {
  return languages.includes(value as Language);
}

/** The locale that dates and numbers are written in: English is read here by Europeans, with the day before the month. */
export function regionOf(language: string): string {
  return language === "en" ? "en-GB" : language;
}

/** The name for a reader of `language`; where it is missing, the first that exists. */
export function nameIn(names: Names, language: Language): string {
  return names[language] ?? names.en ?? names.de ?? names.fr ?? "";
}

/** The first language of an `Accept-Language` header that the interface speaks, else English. */
export function preferredLanguage(header: string | null | undefined): Language {
  const wishes = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...parameters] = part.trim().split(";");
      const weight = parameters.map((parameter) => /^\s*q=([\d.]+)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: tag.slice(0, 2).toLowerCase(), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight);
  return wishes.map((wish) => wish.language).find(isLanguage) ?? "en";
}
