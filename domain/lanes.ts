import type { Card } from "./board";
import type { Language } from "./language";
import { nameIn } from "./language";
import type { Programme } from "./programme";

/** What ideas can be laid out by, in lanes one below the other; each idea is in one of them. */
export const laneKinds = ["status", "theme", "city", "owner"] as const;

export type LaneKind = (typeof laneKinds)[number];

/** The kind of lanes that an address names, of those that a view has. */
export function laneKindIn<Kind extends LaneKind>(value: string | null, kinds: readonly Kind[]): Kind | null {
  return kinds.find((kind) => kind === value) ?? null;
}

export interface Lane {
  readonly id: string;
  /** Null for the lane of those of which there is nothing to say: no theme, no owner. */
  readonly name: string | null;
}

/** The lanes of a kind that hold something, in the order of the programme; names are sorted in the reader's language. */
export function lanesBy(
  kind: LaneKind,
  programme: Pick<Programme, "statuses" | "themes" | "partners" | "people">,
  language: Language,
): { readonly laneOf: (card: Card) => string; readonly lanes: (ids: ReadonlySet<string>) => readonly Lane[] } {
  const named = (all: readonly { readonly id: string; readonly name: string }[]) => (ids: ReadonlySet<string>) => [
    ...all.filter(({ id }) => ids.has(id)),
    ...(ids.has("") ? [{ id: "", name: null }] : []),
  ];
  switch (kind) {
    case "status": {
      const all = programme.statuses.map(({ id, names }) => ({ id, name: nameIn(names, language) }));
      return { laneOf: (card) => card.status, lanes: named(all) };
    }
    case "theme": {
      const all = programme.themes.map(({ id, names }) => ({ id, name: nameIn(names, language) }));
      const known = new Set(all.map(({ id }) => id));
      return { laneOf: ({ theme }) => (theme !== null && known.has(theme) ? theme : ""), lanes: named(all) };
    }
    case "owner": {
      const { compare } = new Intl.Collator(language);
      const all = programme.people.map(({ id, name }) => ({ id, name })).sort((a, b) => compare(a.name, b.name));
      const known = new Set(all.map(({ id }) => id));
      return { laneOf: ({ owners }) => owners.find((id) => known.has(id)) ?? "", lanes: named(all) };
    }
    case "city":
      return byCities(programme, language);
  }
}

/** By the cities that carry an idea: all together first, then each alone, then nobody. */
function byCities({ partners, people }: Pick<Programme, "partners" | "people">, language: Language) {
  const libraryOf = new Map(people.map(({ id, library }) => [id, library]));
  const list = new Intl.ListFormat(language, { type: "conjunction" });
  return {
    laneOf({ owners }: Card): string {
      const libraries = new Set(owners.map((id) => libraryOf.get(id)));
      return partners
        .filter(({ id }) => libraries.has(id))
        .map(({ id }) => id)
        .join(" ");
    },
    lanes(ids: ReadonlySet<string>): readonly Lane[] {
      const place = (id: string): number => partners.findIndex((partner) => partner.id === id);
      return [...ids]
        .map((id) => ({ id, places: id === "" ? [] : id.split(" ").map(place) }))
        .sort((a, b) => b.places.length - a.places.length || (a.places[0] ?? 0) - (b.places[0] ?? 0))
        .map(({ id, places }) => {
          const cities = places.map((at) => nameIn(partners[at]?.city ?? {}, language));
          return { id, name: cities.length === 0 ? null : list.format(cities) };
        });
    },
  };
}
