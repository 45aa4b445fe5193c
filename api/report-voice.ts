import { createTranslator } from "next-intl";
import { noonOf } from "@/domain/day";
import type { TableVoice } from "@/domain/export/voice";
import { type Language, type Names, nameIn, regionOf } from "@/domain/language";
import { ages } from "@/domain/progress/durations";
import type { Fact } from "@/domain/report/changes";
import type { ReportedProgramme, Who } from "@/domain/report/report";
import de from "@/messages/de.json";
import en from "@/messages/en.json";
import fr from "@/messages/fr.json";

// The messages of each language have the same keys and arguments, which their tests see to; their types are the sentences.
const messages = { de, fr, en } as unknown as Readonly<Record<Language, typeof de>>;

function wordsIn(language: Language) {
  return createTranslator({ locale: language, messages: messages[language], namespace: "file" });
}

/** What a file is called in a language, before its day. */
export function fileWord(language: Language): string {
  return wordsIn(language)("name");
}

export function partWord(language: Language, part: "figures" | "changes"): string {
  return wordsIn(language)(`part.${part}`);
}

/** How the tables of a programme's report are told in a language. */
export function voiceOfTables(language: Language, programme: ReportedProgramme): TableVoice {
  const t = wordsIn(language);
  const days = new Intl.DateTimeFormat(regionOf(language), {
    timeZone: "UTC",
    day: "2-digit",
    month: "2-digit",
    year: "numeric",
  });
  const name = (names: Names | undefined): string => nameIn(names ?? {}, language);
  const status = (id: string): string => name(programme.statuses.find((each) => each.id === id)?.names);
  const who = ({ name: called, library }: Who): string => {
    const city = name(programme.partners.find(({ id }) => id === library)?.city);
    return called === null ? city : `${called} (${city})`;
  };
  const fact = (told: Fact): string => {
    switch (told.kind) {
      case "proposed":
        return t("fact.proposed", { status: status(told.status) });
      case "moved":
        return t("fact.moved", { from: status(told.from), to: status(told.to) });
      case "owned":
      case "let_go":
        return t(`fact.${told.kind}`, { who: who(told.who) });
      case "handed_over":
        return t("fact.handed_over", { from: who(told.from), to: who(told.to) });
      case "dated":
        return told.to === null ? t("fact.undated") : t("fact.dated", { day: days.format(noonOf(told.to)) });
      case "themed": {
        const theme = programme.themes.find(({ id }) => id === told.to);
        return theme ? t("fact.themed", { theme: name(theme.names) }) : t("fact.unthemed");
      }
      case "translated":
        return t(told.machine ? "fact.drafted" : "fact.translated", { language: t(`language.${told.language}`) });
      case "commented":
        return t("fact.commented", { count: told.count });
      default:
        return t(`fact.${told.kind}`);
    }
  };
  return { language, word: (key) => t(key), alone: (city) => t("head.alone", { city }), age: ageIn(language), fact };
}

function ageIn(language: Language): (group: number) => string {
  const t = createTranslator({ locale: language, messages: messages[language], namespace: "progress.ages" });
  return (group) => {
    const [from, to] = [ages[group - 1], ages[group]];
    if (to === undefined) return t("from", { from: from ?? 0 });
    return from === undefined ? t("under", { to }) : t("between", { from, to });
  };
}
