import { v7 as newId } from "uuid";
import type { Place } from "@/db/rehearsal/people";
import { dayOf } from "@/domain/day";
import type { Sent } from "./ask";

/** What an address or a body can name, all of it there. */
export interface Things {
  readonly place: Place;
  readonly idea: string;
  readonly comment: string;
  readonly owner: string;
  readonly token: string;
  readonly request: string;
  readonly deed: string;
  /** What is called somehow, and by names of their first edition. */
  readonly status: string;
  readonly theme: string;
  readonly entry: string;
  readonly exchange: string;
  /** The edition of the programme's own names. */
  readonly edition: number;
  /** After how many days something is stuck in the programme. */
  readonly stuckAfter: number;
  readonly filter: string;
  /** A link to the report, and the secret in its address. */
  readonly link: string;
  readonly secret: string;
  /** Somebody who may become an owner. */
  readonly newcomer: string;
}

/** A name that nothing has yet. */
const fresh = (name: string) => `${name} ${newId()}`;

/** A right request for each operation that takes something: all of them are answered 200, by whoever may. */
const bodies: Readonly<Record<string, (things: Things) => unknown>> = {
  editMe: () => ({ reads: ["de"] }),
  preview: () => ({ source: "**Lesen** verbindet." }),
  makeToken: () => ({ id: newId(), name: "Auswertung", changes: false, programme: null, expires: null }),
  proposeIdea: () => ({ id: newId(), title: "Lesen am Fluss", language: "de" }),
  editIdea: ({ place }) => ({
    title: { edition: 1, source: "Lesen auf dem Fluss" },
    description: { edition: 1, source: "Ein *Boot* voller Bücher." },
    theme: place.theme,
    due: "2027-04-23",
  }),
  changeIdeas: ({ place, idea }) => ({ ideas: [idea], theme: place.theme, due: "2027-05-01" }),
  moveIdea: ({ place }) => ({ status: place.statuses[1], after: null }),
  ownIdea: ({ newcomer }) => ({ member: newcomer }),
  translateIdea: () => ({
    language: "fr",
    title: { madeFrom: 1, edition: null, source: "Lire au bord du fleuve", machine: true },
    description: { madeFrom: 1, edition: null, source: "Une *barque* pleine de livres." },
  }),
  translateComment: () => ({ language: "fr", madeFrom: 1, edition: 1, text: "Très bien." }),
  confirmTranslation: ({ comment }) => ({ text: comment, language: "fr", madeFrom: 1 }),
  suggestTranslation: ({ comment }) => ({ text: comment, language: "fr" }),
  askForTranslation: ({ place }) => ({
    id: newId(),
    comment: null,
    language: "fr",
    library: place.partners[1]?.id,
    asked: null,
  }),
  tellTranslating: ({ comment }) => ({ comment, language: "fr", open: true }),
  addComment: () => ({ id: newId(), text: "Schön.", language: "de" }),
  editComment: () => ({ edition: 1, text: "Sehr schön." }),
  renameProgramme: ({ edition }) => ({ edition, names: { de: fresh("Lesen"), fr: fresh("Lire") } }),
  renameStatus: () => ({ edition: 1, names: { de: fresh("Angedacht"), fr: fresh("Imaginée") } }),
  addTheme: () => ({ id: newId(), names: { de: fresh("Vorlesen"), fr: fresh("Lecture"), en: fresh("Reading") } }),
  renameTheme: () => ({ edition: 1, names: { de: fresh("Leseorte"), fr: fresh("Lieux") } }),
  addEntry: () => ({
    id: newId(),
    terms: { de: fresh("Vorlesestunde"), fr: fresh("heure du conte") },
    also: { de: ["Vorlesestunden"] },
    notes: { fr: "Une lecture à voix haute." },
  }),
  editEntry: () => ({ edition: 1, terms: { de: fresh("Leseort"), fr: fresh("lieu") }, also: {}, notes: {} }),
  addExchange: ({ place }) => ({
    id: newId(),
    kind: "visit",
    names: { de: "Besuch am Fluss", fr: "Visite au bord du fleuve" },
    host: place.partners[0]?.id,
    place: "Bibliothek am Ufer",
    begins: "2027-04-23T10:00",
    ends: "2027-04-25T16:30",
  }),
  editExchange: () => ({ edition: 1, kind: "online", link: "https://treffen.example/lesen", ends: "2027-04-23T15:30" }),
  setStuckAfter: ({ stuckAfter }) => ({ days: (stuckAfter % 300) + 1, instead: stuckAfter }),
  saveFilter: ({ place }) => ({ id: newId(), name: newId(), address: `?theme=${place.theme}`, shared: true }),
  makeReportLink: () => ({
    id: newId(),
    label: "Kulturamt",
    names: false,
    languages: ["de", "fr"],
    period: { from: "2026-01-01", to: "2026-06-30" },
    chosen: [1, 2],
    expires: dayOf(new Date(Date.now() + 30 * 86_400_000), "Europe/Berlin"),
  }),
  editFilter: () => ({ name: newId(), shared: false }),
  undo: ({ deed }) => ({ deed }),
  markSeen: () => ({ revision: 1 }),
  markAllSeen: () => ({ revision: 1 }),
};

/** What is asked in the address, where something must be, or where else each answer would tell of another moment. */
const queries: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  searchIdeas: { words: "ganz" },
  readProgress: { from: "2026-01-01", to: "2026-01-31" },
};

/** A right request for an operation; null where an operation takes a body and there is no example of it. */
export function exampleOf(
  { name, takes }: { readonly name: string; readonly takes: boolean },
  things: Things,
): Sent | null {
  const body = bodies[name];
  if (takes !== (body !== undefined)) return null;
  const query = queries[name];
  return { parts: partsOf(things), ...(query && { query }), ...(body && { body: body(things) }) };
}

/** Every part that an address can have, by its name. */
function partsOf({ place, owner, edition: _, stuckAfter: __, ...things }: Things): Record<string, string> {
  return { ...things, programme: place.slug, member: owner };
}
