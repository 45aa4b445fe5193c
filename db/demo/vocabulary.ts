import type { Names } from "@/domain/language";
import type { Kind } from "@/domain/lifecycle";

/** The two partner libraries of the demo, by the names its other files call them. */
export const libraries = {
  dresden: {
    language: "de",
    region: "DE-SN",
    city: { de: "Dresden", fr: "Dresde", en: "Dresden" },
    name: {
      de: "Städtische Bibliotheken Dresden",
      fr: "Bibliothèques municipales de Dresde",
      en: "Dresden Public Libraries",
    },
  },
  strasbourg: {
    language: "fr",
    // Bas-Rhin: in Alsace two days more are free than elsewhere in France.
    region: "FR-67",
    city: { de: "Straßburg", fr: "Strasbourg", en: "Strasbourg" },
    name: {
      de: "Médiathèques de Strasbourg",
      fr: "Médiathèques de Strasbourg",
      en: "Strasbourg Media Libraries",
    },
  },
} as const;

export const statuses: Readonly<Record<Kind, Names>> = {
  proposed: { de: "Vorgeschlagen", fr: "Proposée", en: "Proposed" },
  discussed: { de: "In Abstimmung", fr: "En discussion", en: "In discussion" },
  agreed: { de: "Geplant", fr: "Planifiée", en: "Planned" },
  active: { de: "In Umsetzung", fr: "En cours", en: "Under way" },
  done: { de: "Umgesetzt", fr: "Réalisée", en: "Done" },
  parked: { de: "Zurückgestellt", fr: "En attente", en: "Parked" },
};

export const themes: Readonly<Record<string, Names>> = {
  mentors: { de: "Lesepatenschaften", fr: "Parrainage de lecture", en: "Reading mentors" },
  clubs: { de: "Literaturclubs", fr: "Clubs de lecture", en: "Literature clubs" },
  schools: { de: "Schulpartnerschaften", fr: "Partenariats scolaires", en: "School partnerships" },
  sustainability: {
    de: "Nachhaltigkeit in Bibliotheken",
    fr: "Bibliothèques et développement durable",
    en: "Libraries and sustainability",
  },
  audiences: { de: "Neue Zielgruppen", fr: "Nouveaux publics", en: "New audiences" },
};
