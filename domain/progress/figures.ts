import { type Day, dayOf } from "@/domain/day";
import { awaitsItsDay, type Kind, kinds } from "@/domain/lifecycle";
import type { Programme } from "@/domain/programme";
import type { Period } from "./period";
import type { Standing, Standings } from "./standing";

/** The ideas that a figure counts: what is told is how many, and its link leads to these. */
export type Figure = readonly string[];

/** What moved in a period: how ideas stand at its end beside how they stood at its beginning. */
export interface Movement {
  /** Proposed in it. */
  readonly new: Figure;
  /** In a later status than at the beginning, the done ones among them. */
  readonly forward: Figure;
  readonly back: Figure;
  readonly done: Figure;
  /** Parked in it. */
  readonly parked: Figure;
  /** No longer parked. */
  readonly resumed: Figure;
}

/** What somebody should look at, as things stand at the end of a period. */
export interface Concerns {
  /** Open, and nothing happened for as long as the programme allows. */
  readonly stuck: Figure;
  readonly overdue: Figure;
  readonly ownerless: Figure;
  /** Owned in one city, though not in every one. */
  readonly incomplete: Figure;
}

/** Who carries the ideas of a status or a theme. */
export interface Split {
  readonly all: Figure;
  /** Owned in every city. */
  readonly tandem: Figure;
  /** By library: owned there alone. */
  readonly alone: Readonly<Record<string, Figure>>;
  /** Owned in some of more than two cities, though not in every one. */
  readonly some: Figure;
  readonly nobody: Figure;
}

/** The same of a theme, with those under way and those done. */
export interface ThemeSplit extends Split {
  readonly active: Figure;
  readonly done: Figure;
}

export type Frame = Pick<Programme, "statuses" | "themes" | "partners" | "people" | "timeZone">;

type Counted = readonly Standing[];

/** Ideas that are on the board. */
function shown(standings: Standings): Counted {
  return [...standings.values()].filter(({ archived }) => !archived);
}

function idsOf(standings: Counted): Figure {
  return standings.map(({ id }) => id);
}

export function movementOf(begin: Standings, end: Standings, programme: Pick<Frame, "statuses">): Movement {
  const { kindOf, placeOf } = lifeOf(programme);
  const now = shown(end);
  const before = ({ id }: Standing): Standing | undefined => begin.get(id);
  const compared = (holds: (before: Standing, now: Standing) => boolean): Figure =>
    idsOf(
      now.filter((standing) => {
        const earlier = before(standing);
        return earlier !== undefined && earlier.status !== standing.status && holds(earlier, standing);
      }),
    );
  const parked = (standing: Standing): boolean => kindOf(standing) === "parked";
  return {
    new: idsOf(now.filter((standing) => !before(standing))),
    forward: compared((from, to) => !parked(from) && !parked(to) && placeOf(from) < placeOf(to)),
    back: compared((from, to) => !parked(from) && !parked(to) && placeOf(from) > placeOf(to)),
    done: idsOf(
      now.filter((standing) => {
        const earlier = before(standing);
        return kindOf(standing) === "done" && (!earlier || kindOf(earlier) !== "done");
      }),
    ),
    parked: idsOf(
      now.filter((standing) => {
        const earlier = before(standing);
        return parked(standing) && (!earlier || !parked(earlier));
      }),
    ),
    resumed: compared((from, to) => parked(from) && !parked(to)),
  };
}

/** `touched` are the ideas to which anything happened within the days that a programme allows them to rest. */
export function concernsOf(
  end: Standings,
  touched: ReadonlySet<string>,
  period: Pick<Period, "to">,
  programme: Frame,
): Concerns {
  const { kindOf } = lifeOf(programme);
  const today: Day = dayOf(period.to, programme.timeZone);
  const open = shown(end).filter((standing) => awaitsItsDay(kindOf(standing)));
  const citiesOf = citiesBy(programme);
  return {
    stuck: idsOf(open.filter(({ id }) => !touched.has(id))),
    overdue: idsOf(open.filter(({ due }) => due !== null && due < today)),
    ownerless: idsOf(open.filter((standing) => citiesOf(standing).length === 0)),
    incomplete: idsOf(
      open.filter((standing) => {
        const cities = citiesOf(standing).length;
        return cities > 0 && cities < programme.partners.length;
      }),
    ),
  };
}

/** How the ideas of each status are split among the cities. */
export function byStatus(
  end: Standings,
  programme: Pick<Frame, "partners" | "people">,
): Readonly<Record<string, Split>> {
  const citiesOf = citiesBy(programme);
  const groups = groupedBy(shown(end), ({ status }) => status);
  return Object.fromEntries([...groups].map(([status, group]) => [status, splitOf(group, citiesOf, programme)]));
}

/** How the ideas of each theme are split, with null for those that have none. */
export function byTheme(end: Standings, programme: Frame): ReadonlyMap<string | null, ThemeSplit> {
  const citiesOf = citiesBy(programme);
  const { kindOf } = lifeOf(programme);
  const ofKind = (group: Counted, kind: Kind): Figure => idsOf(group.filter((standing) => kindOf(standing) === kind));
  const groups = groupedBy(shown(end), ({ theme }) => theme);
  return new Map(
    [...groups].map(([theme, group]) => [
      theme,
      { ...splitOf(group, citiesOf, programme), active: ofKind(group, "active"), done: ofKind(group, "done") },
    ]),
  );
}

function groupedBy<Key>(standings: Counted, keyOf: (standing: Standing) => Key): ReadonlyMap<Key, Counted> {
  const groups = new Map<Key, Standing[]>();
  for (const standing of standings) {
    const group = groups.get(keyOf(standing));
    if (group) group.push(standing);
    else groups.set(keyOf(standing), [standing]);
  }
  return groups;
}

function splitOf(
  group: Counted,
  citiesOf: (standing: Standing) => readonly string[],
  { partners }: Pick<Frame, "partners">,
): Split {
  const having = (holds: (cities: readonly string[]) => boolean): Figure =>
    idsOf(group.filter((standing) => holds(citiesOf(standing))));
  return {
    all: idsOf(group),
    tandem: having((cities) => cities.length > 0 && cities.length === partners.length),
    alone: Object.fromEntries(
      partners.map(({ id }) => [
        id,
        having((cities) => cities.length === 1 && cities[0] === id && partners.length > 1),
      ]),
    ),
    some: having((cities) => cities.length > 1 && cities.length < partners.length),
    nobody: having((cities) => cities.length === 0),
  };
}

/** Asks of an idea in which of a programme's cities it has owners. */
function citiesBy({ partners, people }: Pick<Frame, "partners" | "people">): (standing: Standing) => readonly string[] {
  const libraryOf = new Map(people.map(({ id, library }) => [id, library]));
  return ({ owners }) => {
    const libraries = new Set(owners.map((owner) => libraryOf.get(owner)));
    return partners.flatMap(({ id }) => (libraries.has(id) ? [id] : []));
  };
}

interface Life {
  readonly kindOf: (standing: Standing) => Kind;
  /** Where its status lies in an idea's life: by kind, and among those of one kind in the programme's order. */
  readonly placeOf: (standing: Standing) => number;
}

export function lifeOf({ statuses }: Pick<Frame, "statuses">): Life {
  const kindById = new Map(statuses.map(({ id, kind }) => [id, kind]));
  const order = [...statuses].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
  const places = new Map(order.map(({ id }, place) => [id, place]));
  return {
    kindOf: ({ status }) => kindById.get(status) ?? "proposed",
    placeOf: ({ status }) => places.get(status) ?? 0,
  };
}
