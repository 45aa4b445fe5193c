import type { Language } from "@/domain/language";

/** What the ideas of the large programme are made of: sentences as long as people write them, in two languages. */
export interface Sentence {
  readonly de: string;
  readonly fr: string;
}

export const titles: readonly Sentence[] = [
  { de: "Lesenacht für Familien in der Stadtteilbibliothek", fr: "Nuit de la lecture pour les familles du quartier" },
  { de: "Vorlesestunde in zwei Sprachen", fr: "Heure du conte en deux langues" },
  { de: "Literaturclub für Jugendliche ab vierzehn Jahren", fr: "Club de lecture pour les jeunes dès quatorze ans" },
  { de: "Bücherkisten für Schulklassen beider Städte", fr: "Malles de livres pour les classes des deux villes" },
  { de: "Tauschregal mit Büchern der Partnerstadt", fr: "Étagère d’échange avec des livres de la ville jumelle" },
  { de: "Reparaturwerkstatt für Bücher", fr: "Atelier de réparation de livres" },
  { de: "Lesepatenschaften im Seniorenheim", fr: "Parrainage de lecture en maison de retraite" },
  { de: "Gemeinsames Quiz per Videoschaltung", fr: "Quiz commun en visioconférence" },
];

export const descriptions: readonly Sentence[] = [
  {
    de: "Zwei Teams bereiten den Abend **gemeinsam** vor und tauschen ihre Erfahrungen aus.\n\n- Auswahl der Bücher\n- Einladung an die Schulen\n- Auswertung nach vier Wochen\n\nDie Kosten tragen beide Häuser je zur Hälfte; Räume und Technik sind vorhanden.",
    fr: "Deux équipes préparent la soirée **ensemble** et échangent leurs expériences.\n\n- choix des livres\n- invitation des écoles\n- bilan après quatre semaines\n\nChaque maison prend en charge la moitié des frais ; les salles et le matériel sont là.",
  },
  {
    de: "Wer mitmachen möchte, meldet sich bis zum Ende des Monats. Gesucht werden Menschen, die gern vorlesen, und solche, die lieber zuhören. Vorkenntnisse in der anderen Sprache sind *nicht* nötig; ein kleines Glossar liegt bei.",
    fr: "Qui souhaite participer s’inscrit avant la fin du mois. Nous cherchons des personnes qui aiment lire à voix haute, et d’autres qui préfèrent écouter. Il n’est *pas* nécessaire de connaître l’autre langue ; un petit glossaire est joint.",
  },
  {
    de: "Der erste Durchgang hat gezeigt, dass eine Stunde zu kurz ist. Deshalb planen wir zwei Treffen hintereinander, mit einer Pause dazwischen, und halten fest, was sich bewährt.",
    fr: "Le premier essai a montré qu’une heure est trop courte. Nous prévoyons donc deux rencontres de suite, avec une pause, et nous notons ce qui fonctionne.",
  },
];

export const remarks: readonly Sentence[] = [
  {
    de: "Gute Idee! Wir könnten den Raum im ersten Stock nehmen.",
    fr: "Bonne idée ! Nous pourrions prendre la salle du premier étage.",
  },
  {
    de: "Bei uns geht es erst nach den Ferien, vorher fehlen die Leute. Wäre der Oktober auch recht?",
    fr: "Chez nous, ce ne sera possible qu’après les vacances, faute de personnel. Le mois d’octobre conviendrait-il ?",
  },
  {
    de: "Die Einladung liegt im gemeinsamen Ordner, bitte einmal gegenlesen.",
    fr: "L’invitation est dans le dossier commun, merci de la relire.",
  },
];

/** The language that something was written in, and the one it may be translated into. */
export function languagesOf(index: number): readonly [original: Language & keyof Sentence, other: keyof Sentence] {
  return index % 2 === 0 ? ["de", "fr"] : ["fr", "de"];
}
