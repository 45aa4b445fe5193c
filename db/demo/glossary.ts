import type { Wording } from "@/domain/glossary";

/** The words of the two teams: what they mean here, and what the other city calls them. */
export const glossary: readonly Wording[] = [
  {
    terms: { de: "Programm", fr: "programme", en: "programme" },
    also: {},
    notes: {
      de: "Der Rahmen, in dem zwei oder mehr Bibliotheken eine Zeit lang gemeinsam Ideen verfolgen. Jedes Programm hat sein eigenes Board.",
      fr: "Le cadre dans lequel deux bibliothèques ou plus portent ensemble des idées pendant un certain temps. Chaque programme a son tableau.",
    },
  },
  {
    terms: { de: "Idee", fr: "idée", en: "idea" },
    also: {},
    notes: {
      de: "Etwas, das beide Städte zusammen tun könnten. Vorschlagen kann sie jede und jeder aus den Teams; beschlossen ist damit noch nichts.",
      fr: "Quelque chose que les deux villes pourraient faire ensemble. Chaque membre des équipes peut la proposer ; rien n’est encore décidé.",
    },
  },
  {
    terms: { de: "Board", fr: "tableau", en: "board" },
    also: {},
    notes: {
      de: "Die Übersicht aller Ideen eines Programms, eine Spalte für jeden Status.",
      fr: "La vue d’ensemble des idées d’un programme, une colonne par statut.",
    },
  },
  {
    terms: { de: "Tandem", fr: "tandem", en: "tandem" },
    also: {},
    notes: {
      de: "Zwei Verantwortliche für eine Idee, eine Person aus jeder Stadt.",
      fr: "Deux responsables pour une idée, une personne de chaque ville.",
    },
  },
  {
    terms: { de: "Verantwortliche", fr: "responsable", en: "owner" },
    also: { de: ["Verantwortlicher", "verantwortlich"] },
    notes: {
      de: "Wer eine Idee in der eigenen Stadt voranbringt und Fragen dazu beantwortet.",
      fr: "La personne qui fait avancer une idée dans sa ville et répond aux questions.",
    },
  },
  {
    terms: { de: "Lesepatenschaft", fr: "parrainage de lecture", en: "reading mentorship" },
    also: {
      de: ["Lesepate", "Lesepaten", "Lesepatin", "Lesepatinnen"],
      fr: ["parrain de lecture", "marraine de lecture"],
    },
    notes: {
      de: "Ehrenamtliche lesen einem Kind oder einer kleinen Gruppe regelmäßig vor, in Dresden etwa bei „Lesestark!“.",
      fr: "Des bénévoles lisent régulièrement à voix haute pour un enfant ou un petit groupe, à Dresde par exemple avec «\u00a0Lesestark!\u00a0».",
    },
  },
  {
    terms: { de: "Literaturclub", fr: "club de lecture", en: "literature club" },
    also: {},
    notes: {
      de: "Ein offener Kreis, der in der Bibliothek über ein gemeinsam gelesenes Buch spricht.",
      fr: "Un cercle ouvert qui se réunit à la bibliothèque pour parler d’un livre lu par tous.",
    },
  },
  {
    terms: { de: "Schulpartnerschaft", fr: "partenariat scolaire", en: "school partnership" },
    also: { fr: ["partenariats scolaires"] },
    notes: {
      de: "Eine feste Verbindung zwischen einer Bibliothek und einer Schule, hier meist mit einer Partnerklasse in der anderen Stadt.",
      fr: "Un lien durable entre une bibliothèque et une école, ici le plus souvent avec une classe partenaire de l’autre ville.",
    },
  },
  {
    terms: {
      de: "Nachhaltigkeit in Bibliotheken",
      fr: "bibliothèques et développement durable",
      en: "libraries and sustainability",
    },
    also: { de: ["Nachhaltigkeit"], fr: ["développement durable"] },
    notes: {
      de: "Vom sparsamen Umgang mit Energie und Folie bis zur Bibliothek der Dinge.",
      fr: "Des économies d’énergie et de film plastique jusqu’à la bibliothèque d’objets.",
    },
  },
  {
    terms: { de: "Zielgruppe", fr: "public", en: "audience" },
    also: { de: ["Neue Zielgruppen"], fr: ["nouveaux publics"] },
    notes: {
      de: "Menschen, für die ein Angebot gedacht ist. „Neue Zielgruppen“ sind die, die bisher selten kommen.",
      fr: "Les personnes à qui s’adresse une offre. Les «\u00a0nouveaux publics\u00a0» sont ceux qui viennent encore rarement.",
    },
  },
  {
    terms: { de: "Austausch", fr: "échange", en: "exchange" },
    also: { de: ["Online-Treffen"], fr: ["rencontre en ligne"] },
    notes: {
      de: "Ein Treffen der beiden Teams, online oder als Besuch.",
      fr: "Une rencontre des deux équipes, en ligne ou sur place.",
    },
  },
  {
    terms: { de: "Fassung", fr: "version", en: "translation" },
    also: {},
    notes: {
      de: "Ein Text in einer anderen Sprache als der, in der er geschrieben wurde: die deutsche Fassung, die französische Fassung.",
      fr: "Un texte dans une autre langue que celle où il a été écrit\u00a0: la version allemande, la version française.",
    },
  },
  {
    terms: { de: "Stand", fr: "état", en: "edition" },
    also: {},
    notes: {
      de: "Ein gespeicherter Wortlaut eines Textes. Frühere Stände gehen nicht verloren.",
      fr: "Un texte tel qu’il a été enregistré à un moment. Les états antérieurs ne sont pas perdus.",
    },
  },
  {
    terms: { de: "Fortschritt", fr: "avancement", en: "progress" },
    also: {},
    notes: {
      de: "Wie weit die Ideen eines Programms gediehen sind.",
      fr: "Où en sont les idées d’un programme.",
    },
  },
  {
    terms: { de: "Partnerbibliothek", fr: "bibliothèque partenaire", en: "partner library" },
    also: { fr: ["bibliothèques partenaires"] },
    notes: {
      de: "Ein Bibliotheksnetz, das ein Programm mitträgt: die Städtischen Bibliotheken Dresden, die Médiathèques de Strasbourg.",
      fr: "Un réseau de bibliothèques qui porte un programme avec d’autres\u00a0: les bibliothèques municipales de Dresde, les médiathèques de Strasbourg.",
    },
  },
  {
    terms: { de: "Standort", fr: "site", en: "branch" },
    also: { de: ["Zweigstelle"] },
    notes: {
      de: "Ein einzelnes Haus eines Bibliotheksnetzes, auch die Fahrbibliothek.",
      fr: "Une bibliothèque du réseau prise à part, bibliobus compris.",
    },
  },
  {
    terms: { de: "Meilenstein", fr: "jalon", en: "milestone" },
    also: {},
    notes: {
      de: "Ein Tag, bis zu dem ein wichtiger Schritt getan sein soll.",
      fr: "Une date à laquelle une étape importante doit être franchie.",
    },
  },
  {
    terms: { de: "zurückgestellt", fr: "en attente", en: "parked" },
    also: { de: ["zurückstellen"] },
    notes: {
      de: "Eine Idee, die ruht, ohne aufgegeben zu sein. Sie kann jederzeit wieder aufgenommen werden.",
      fr: "Une idée en pause, sans être abandonnée. On peut la reprendre à tout moment.",
    },
  },
  {
    terms: { de: "Original", fr: "original", en: "original" },
    also: {},
    notes: {
      de: "Ein Text in der Sprache, in der er zuerst geschrieben wurde.",
      fr: "Un texte dans la langue où il a d’abord été écrit.",
    },
  },
  {
    terms: { de: "veraltet", fr: "à mettre à jour", en: "outdated" },
    also: {},
    notes: {
      de: "So heißt eine Fassung, deren Original sich seither geändert hat.",
      fr: "Se dit d’une version dont l’original a changé depuis.",
    },
  },
  {
    terms: { de: "Kommentar", fr: "commentaire", en: "comment" },
    also: {},
    notes: {
      de: "Ein Beitrag zum Gespräch über eine Idee, in der eigenen Sprache geschrieben.",
      fr: "Une contribution à la discussion d’une idée, écrite dans sa propre langue.",
    },
  },
  {
    terms: { de: "Erwähnung", fr: "mention", en: "mention" },
    also: {},
    notes: {
      de: "Der Name einer Kollegin oder eines Kollegen in einem Kommentar, mit einem @ davor.",
      fr: "Le nom d’une ou d’un collègue dans un commentaire, précédé d’un @.",
    },
  },
  {
    terms: { de: "Termin", fr: "échéance", en: "due date" },
    also: {},
    notes: {
      de: "Der Tag, bis zu dem eine Idee umgesetzt sein soll.",
      fr: "Le jour où une idée doit être réalisée.",
    },
  },
  {
    terms: { de: "archivieren", fr: "archiver", en: "archive" },
    also: { de: ["archiviert"], fr: ["archivée"] },
    notes: {
      de: "Eine Idee vom Board nehmen, ohne sie zu löschen. Sie lässt sich wiederherstellen.",
      fr: "Retirer une idée du tableau sans la supprimer. On peut la restaurer.",
    },
  },
];
