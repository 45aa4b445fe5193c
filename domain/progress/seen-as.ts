import type { Card } from "@/domain/board";
import { type Filter, shownBy, unfiltered } from "@/domain/filter";
import { type Language, languages } from "@/domain/language";
import type { Programme } from "@/domain/programme";
import type { Figure } from "./figures";
import type { FigureName } from "./progress";

type Frame = Pick<Programme, "mark" | "people" | "partners">;

/**
 * The filter with which board and table show exactly the ideas that a figure counts now; null where no filter can
 * say it, or where it would show others too. `board` are all cards that lie there.
 */
export function filterOf(
  { name, ideas }: { readonly name: FigureName; readonly ideas: Figure },
  board: readonly Card[],
  programme: Frame,
): Filter | null {
  const counted = new Set(ideas);
  const exact = (filter: Filter): boolean => {
    const shows = shownBy(filter, programme);
    const shown = board.filter(shows);
    return shown.length === counted.size && shown.every(({ id }) => counted.has(id));
  };
  return counted.size === 0 ? null : (candidatesFor(name, programme).find(exact) ?? null);
}

function candidatesFor(name: FigureName, { partners }: Frame): readonly Filter[] {
  const some = (filter: Partial<Filter>): Filter => ({ ...unfiltered, ...filter });
  switch (name.figure) {
    case "theme": {
      if (name.of === null) return [];
      const theme = name.of;
      if (name.part.carried === "all") return [some({ theme })];
      if (name.part.carried !== "alone" || partners.length !== 2) return [];
      const city = name.part.library;
      return partners.filter(({ id }) => id !== city).map(({ id: missing }) => some({ theme, city, missing }));
    }
    case "outdated":
      return languages.map((language: Language) => some({ outdated: language }));
    default:
      return [];
  }
}
