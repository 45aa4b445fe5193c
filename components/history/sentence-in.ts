import type { useTranslations } from "next-intl";
import type { Change } from "@/domain/change";
import { noonOf } from "@/domain/day";
import { isLanguage, nameIn, regionOf } from "@/domain/language";
import type { Person, Programme } from "@/domain/programme";

/**
 * What a change was, in a few words of the reader's language: "verschoben nach „Geplant“". Made from ids,
 * so that a status that was renamed since shows its new name.
 */
export function sentenceIn(
  t: ReturnType<typeof useTranslations<"history.sentence">>,
  locale: string,
  programme: Programme,
  people: ReadonlyMap<string, Person>,
): (change: Change) => string {
  const language = isLanguage(locale) ? locale : "en";
  const region = regionOf(locale);

  const status = (id: string): string => {
    const found = programme.statuses.find((other) => other.id === id);
    return found ? nameIn(found.names, language) : t("unknownStatus");
  };
  const theme = (id: string): string => {
    const found = programme.themes.find((other) => other.id === id);
    return found ? nameIn(found.names, language) : t("unknownTheme");
  };
  const who = (id: string): { name: string; city: string } => {
    const person = people.get(id);
    const partner = programme.partners.find((other) => other.id === person?.library);
    return { name: person?.name ?? t("unknownPerson"), city: partner ? nameIn(partner.city, language) : "" };
  };
  const day = (value: string): string =>
    new Intl.DateTimeFormat(region, { timeZone: "UTC", day: "2-digit", month: "2-digit", year: "numeric" }).format(
      noonOf(value),
    );

  return (change) => {
    switch (change.kind) {
      case "moved": {
        const { from, to } = change.data;
        if (change.undoes !== undefined) return t("moved_back", { to: status(to) });
        return from === to ? t("reordered", { to: status(to) }) : t("moved", { to: status(to) });
      }
      case "themed":
        return change.data.to === null ? t("unthemed") : t("themed", { theme: theme(change.data.to) });
      case "dated":
        return change.data.to === null ? t("undated") : t("dated", { day: day(change.data.to) });
      case "owned": {
        const { member, instead } = change.data;
        if (instead !== null) return t("handed_over", { from: who(instead).name, ...who(member) });
        return member === change.by ? t("took_over", who(member)) : t("owned", who(member));
      }
      case "let_go":
        return change.data.member === change.by ? t("let_go", who(change.by)) : t("released", who(change.data.member));
      case "translated":
        return t(`${change.data.machine ? "drafted" : "translated"}.${change.data.language}`);
      case "confirmed":
        return t(`confirmed.${change.data.language}`);
      case "checked":
        return t(`checked.${change.data.language}`);
      case "requested": {
        const { asked, library, language: into } = change.data;
        const city = programme.partners.find((other) => other.id === library)?.city;
        return t(`requested.${into}`, { to: asked === null ? (city ? nameIn(city, language) : "") : who(asked).name });
      }
      case "request_withdrawn":
        return t(`request_withdrawn.${change.data.language}`);
      case "language_corrected":
        return t(`language_corrected.${change.data.to}`);
      case "comment_deleted":
        return change.data.author === change.by ? t("comment_deleted") : t("comment_removed", who(change.data.author));
      case "invited":
        return t("invited", who(change.data.member));
      default:
        return t(change.kind);
    }
  };
}
