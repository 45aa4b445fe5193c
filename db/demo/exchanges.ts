import type { DemoExchange } from "./shape";

/** How the two library networks came to a programme of their own, and met in its year. */
export const exchangesOfTheYear: readonly DemoExchange[] = [
  {
    kind: "online",
    names: { de: "Erster gemeinsamer Austausch", fr: "Premier échange commun" },
    from: "2022-01-20",
    begins: "14:00",
    ends: "15:30",
    by: "mira",
  },
  {
    kind: "visit",
    names: { de: "Besuch zum Festival Kinder.Bücher!", fr: "Visite pendant le festival Kinder.Bücher\u00A0!" },
    host: "dresden",
    place: "Zentralbibliothek im Kulturpalast",
    from: "2022-06-14",
    days: 4,
    begins: "10:00",
    ends: "15:00",
    by: "mira",
  },
  {
    kind: "visit",
    names: {
      de: "Neue Zielgruppen, Spielkonsolen und die Artothek",
      fr: "Nouveaux publics, consoles de jeu et artothèque",
    },
    host: "strasbourg",
    place: "Médiathèque André Malraux",
    from: "2023-02-01",
    days: 3,
    begins: "09:30",
    ends: "16:00",
    by: "claire",
  },
  {
    kind: "online",
    names: { de: "Nachhaltigkeit in Bibliotheken", fr: "Bibliothèques et développement durable" },
    from: "2023-03-23",
    begins: "14:00",
    ends: "15:30",
    by: "claire",
  },
  {
    kind: "visit",
    names: {
      de: "Treffen der Botschafter:innen des Lesens",
      fr: "Rencontre des ambassadrices et ambassadeurs de la lecture",
    },
    host: "strasbourg",
    place: "Médiathèque Olympe de Gouges",
    from: "2024-09-18",
    days: 5,
    begins: "10:00",
    ends: "13:00",
    by: "claire",
  },
];

const monthly = (thursday: number, de: string, fr: string, by: string): DemoExchange => ({
  kind: "online",
  names: { de, fr },
  link: "https://treffen.passerelle.example/dresden-strasbourg",
  from: { thursday },
  begins: "14:00",
  ends: "15:30",
  by,
});

/** The living programme talks every four weeks. */
export const exchangesOfToday: readonly DemoExchange[] = [
  {
    kind: "visit",
    names: {
      de: "Die Botschafter:innen des Lesens in Dresden",
      fr: "Les ambassadrices et ambassadeurs de la lecture à Dresde",
    },
    host: "dresden",
    place: "Zentralbibliothek im Kulturpalast",
    from: "2025-11-03",
    days: 5,
    begins: "10:00",
    ends: "13:00",
    by: "mira",
  },
  monthly(-40, "Auftakt: womit wir anfangen", "Lancement\u00A0: par où commencer", "mira"),
  monthly(-36, "Lesepatenschaften im Tandem", "Le parrainage de lecture en tandem", "claire"),
  monthly(-32, "Klassen, die einander schreiben", "Des classes qui s’écrivent", "mira"),
  monthly(-28, "Ein Buch für beide Literaturclubs", "Un même livre pour les clubs de lecture", "claire"),
  monthly(-24, "Neue Zielgruppen", "Nouveaux publics", "claire"),
  monthly(-20, "Bibo 7/10: offen ohne Personal", "Bibo 7/10\u00A0: ouvrir sans personnel", "mira"),
  monthly(-16, "Eine Bibliothek der Dinge", "Une bibliothèque d’objets", "claire"),
  monthly(-12, "Fahrbibliothek und Bibliobus", "Bibliothèque mobile et bibliobus", "mira"),
  monthly(-8, "Nachhaltigkeit: die Checkliste", "Développement durable\u00A0: la liste de contrôle", "claire"),
  monthly(-4, "Was vorankommt und was feststeckt", "Ce qui avance et ce qui bloque", "mira"),
  monthly(0, "Lesepatenschaften und Speak Book Dating", "Parrainage de lecture et Speak Book Dating", "claire"),
  monthly(4, "Schulbibliotheken in zwei Sprachen", "Des bibliothèques scolaires en deux langues", "mira"),
  {
    kind: "visit",
    names: { de: "Artothek und Spielecke", fr: "Artothèque et coin jeux" },
    host: "strasbourg",
    place: "Médiathèque André Malraux",
    from: { thursday: 10 },
    days: 3,
    begins: "10:00",
    ends: "13:00",
    by: "claire",
  },
];
