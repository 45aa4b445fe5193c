import { dayOfEntry, type Entry, type Happening, ideaOf, newestFirst, spotOf, type Topic, topicOf } from "./entry";

/** A calendar day of a programme with what people did on it. */
export interface ActivityDay {
  readonly day: string;
  readonly bundles: readonly Bundle[];
}

/** What one person did of one kind on one day, or by one deed of several kinds at many ideas. */
export interface Bundle {
  readonly key: string;
  readonly by: string;
  readonly topic: BundleTopic;
  /** When it began and when it ended. */
  readonly first: string;
  readonly last: string;
  /** By idea, the one that was touched last first; one with null where it is about the programme itself. */
  readonly items: readonly Item[];
}

export type BundleTopic = Topic | "reordered" | "restored" | "bulk";

export interface Item {
  readonly idea: string | null;
  readonly steps: readonly Step[];
}

/** A change, and the one that took it back in the same bundle. */
export interface Step {
  readonly change: Happening;
  readonly takenBack: Happening | null;
}

/** Some entries, the newest first, by day, and bundled as they are told: each of them once. */
export function daysOf(entries: readonly Entry[], timeZone: string): readonly ActivityDay[] {
  const days = groupedBy(entries, (entry) => dayOfEntry(entry, timeZone));
  return [...days].map(([day, ofDay]) => ({ day, bundles: bundlesOf(ofDay, day) }));
}

function bundlesOf(entries: readonly Entry[], day: string): readonly Bundle[] {
  const inOrder = entries.toSorted((one, other) => newestFirst(spotOf(other), spotOf(one)));
  const bundles = [...groupedBy(inOrder, ({ change }) => change.by)].flatMap(([by, hers]) => {
    const placeOf = placing(hers);
    return [...groupedBy(hers, placeOf)].map(([{ topic, deed }, told]): Bundle => {
      const [first = "", last = ""] = [told.at(0)?.change.at, told.at(-1)?.change.at];
      return { key: [day, by, topic, deed].join(" "), by, topic, first, last, items: itemsOf(told) };
    });
  });
  return bundles.sort((one, other) => Date.parse(other.last) - Date.parse(one.last));
}

/** Which bundle a change is told in; of the deeds that are bundles of their own each names its own. */
interface Place {
  readonly topic: BundleTopic;
  readonly deed: string;
}

/** Asks of each entry of a person, in their order, where it is told. */
function placing(hers: readonly Entry[]): (entry: Entry) => Place {
  const bulks = bulksIn(hers);
  const places = new Map<string, Place>();
  const shared = (place: Place): Place => {
    const key = `${place.topic} ${place.deed}`;
    const known = places.get(key) ?? place;
    places.set(key, known);
    return known;
  };
  const told = new Map<string, Place>();
  return ({ change }) => {
    // What takes something back is told with it.
    const undone = change.undoes === undefined ? undefined : told.get(traceOf(change, change.undoes));
    const { deed } = change;
    const place = undone ?? shared(bulks.has(deed) ? { topic: "bulk", deed } : { topic: plainTopic(change), deed: "" });
    told.set(traceOf(change, deed), place);
    return place;
  };
}

/** The deeds that changed several things at several ideas. */
function bulksIn(entries: readonly Entry[]): ReadonlySet<string> {
  const deeds = groupedBy(entries, ({ change }) => change.deed);
  const several = (values: readonly unknown[]): boolean => new Set(values).size > 1;
  return new Set(
    [...deeds].flatMap(([deed, parts]) =>
      several(parts.map(({ change }) => ideaOf(change))) && several(parts.map(({ change }) => plainTopic(change)))
        ? [deed]
        : [],
    ),
  );
}

function plainTopic(change: Happening): BundleTopic {
  if (change.kind === "moved" && change.data.from === change.data.to) return "reordered";
  return change.kind === "restored" ? "restored" : topicOf(change);
}

/** What of an idea a deed changed: whatever takes that back leaves the same trace. */
function traceOf(change: Happening, deed: string): string {
  return [deed, ideaOf(change) ?? "", facetOf(change)].join(" ");
}

function facetOf({ kind }: Happening): string {
  if (kind === "let_go") return "owned";
  if (kind === "restored") return "archived";
  return kind.replace(/_(?:added|edited|deleted|removed|restored)$/, "");
}

function itemsOf(told: readonly Entry[]): readonly Item[] {
  const lastFirst = told.toReversed().map(({ change }) => ideaOf(change));
  const entriesOf = groupedBy(told, ({ change }) => ideaOf(change));
  return [...new Set(lastFirst)].map((idea) => ({
    idea,
    steps: stepsOf((entriesOf.get(idea) ?? []).map(({ change }) => change)),
  }));
}

function stepsOf(changes: readonly Happening[]): readonly Step[] {
  const steps: Step[] = [];
  for (const change of changes) {
    const place = steps.findLastIndex(
      (step) =>
        step.takenBack === null && step.change.deed === change.undoes && facetOf(step.change) === facetOf(change),
    );
    const undone = steps[place];
    if (undone) steps[place] = { ...undone, takenBack: change };
    else steps.push({ change, takenBack: null });
  }
  return steps;
}

/** Whether nothing of what was done to an idea is left. */
export function isTakenBack({ steps }: Item): boolean {
  return steps.every(({ takenBack }) => takenBack !== null);
}

/** The ways that an idea went from status to status, each from where it began to where it was left. */
export function waysOf({ steps }: Item): readonly (readonly string[])[] {
  const moves = steps
    .flatMap(({ change, takenBack }) => (takenBack ? [change, takenBack] : [change]))
    .flatMap((change) => (change.kind === "moved" && change.data.from !== change.data.to ? [change] : []))
    .sort((one, other) => one.revision - other.revision);
  const ways: string[][] = [];
  for (const { data } of moves) {
    const way = ways.at(-1);
    if (way?.at(-1) === data.from) way.push(data.to);
    else ways.push([data.from, data.to]);
  }
  return ways;
}

function groupedBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
