import { exchangesOfToday } from "@/db/demo/exchanges";
import type { DemoProgramme } from "@/db/demo/shape";

/**
 * The exchange that goes on after the World Book Capital year: every moment is counted from the day
 * of loading, so that the programme is always under way. The fractions put them into working hours.
 */
export const dresdenStrasbourg: DemoProgramme = {
  slug: "dresden-strasbourg",
  mark: "DS",
  names: {
    de: "Austausch Dresden–Straßburg",
    fr: "Échange Dresde–Strasbourg",
    en: "Dresden–Strasbourg exchange",
  },
  begins: -300,
  stuckAfter: 14,
  exchanges: exchangesOfToday,
  ideas: [
    {
      number: 1,
      theme: "mentors",
      by: "anna",
      proposed: -88.42,
      title: {
        language: "de",
        text: "Lesepaten lesen im Tandem",
        translation: {
          language: "fr",
          text: "Des bénévoles lisent en tandem",
          by: "claire",
          at: -86.4,
        },
      },
      description: {
        language: "de",
        text: `Bei Lesestark! lesen in Dresden über hundert Ehrenamtliche Kindern zwischen fünf und acht Jahren vor. Auch in Straßburg gehen Freiwillige mit Büchern zu den Kindern. Bisher wissen die einen von den anderen kaum etwas.

Wir möchten **Tandems** bilden: je eine Lesepatin oder ein Lesepate aus beiden Städten. Das Paar sucht sich ein Bilderbuch aus, das es auf Deutsch und auf Französisch gibt, liest es in derselben Woche vor, und danach erzählen beide einander, wie es war.

Für den Anfang brauchen wir nicht viel:

- fünf Tandems, die Lust auf einen Versuch haben
- eine kurze Liste geeigneter Bilderbücher
- einen Termin, an dem sich alle einmal am Bildschirm sehen

Sprachkenntnisse sind schön, aber keine Bedingung.`,
        translation: {
          language: "fr",
          text: `À Dresde, plus d’une centaine de bénévoles de Lesestark! font la lecture à des enfants de cinq à huit ans. À Strasbourg aussi, des bénévoles vont à la rencontre des enfants, un livre sous le bras. Pourtant, les uns ne savent presque rien des autres.

Nous aimerions former des **tandems**, avec une personne de chaque ville. Les deux choisissent un album qui existe en allemand et en français, le lisent la même semaine, puis se racontent comment cela s’est passé.

Pour commencer, il ne faut pas grand-chose :

- cinq tandems prêts à tenter l’expérience
- une courte liste d’albums adaptés
- une date pour que tout le monde se voie une fois à l’écran

Parler l’autre langue est un plus, pas une condition.`,
          by: "claire",
          at: -86.38,
        },
      },
      owners: [
        { who: "anna", since: -88.42 },
        { who: "luc", since: -61.55 },
      ],
      due: 24,
      moves: [{ to: "discussed", at: -61.54, by: "luc" }],
      comments: [
        {
          by: "luc",
          at: -61.52,
          language: "fr",
          text: "L’idée me plaît beaucoup ! À Malraux, trois bénévoles seraient partants tout de suite. Une question quand même : comment les deux moitiés d’un tandem se parlent-elles si elles n’ont aucune langue en commun ?",
          translation: {
            language: "de",
            text: "Die Idee gefällt mir sehr! In der Médiathèque Malraux wären drei Freiwillige sofort dabei. Eine Frage bleibt: Wie reden die beiden Hälften eines Tandems miteinander, wenn sie keine gemeinsame Sprache haben?",
            by: "claire",
            at: -60.61,
          },
        },
        {
          by: "anna",
          at: -58.47,
          language: "de",
          text: "Genau das hat uns hier auch beschäftigt. Vorschlag: ein Blatt mit zehn Satzanfängen in beiden Sprachen, zum Beispiel „Gelacht haben die Kinder, als …“. Dazu ein Foto vom Buch, das man vorgelesen hat. @[luc], würde das Euren Freiwilligen für den Anfang reichen?",
          translation: {
            language: "fr",
            text: "Nous nous sommes posé exactement la même question. Proposition : une feuille avec dix débuts de phrase dans les deux langues, par exemple « Les enfants ont ri quand… ». Et une photo du livre qu’on a lu. @[luc], est-ce que cela suffirait à vos bénévoles pour démarrer ?",
            by: "mira",
            at: -57.6,
          },
        },
        {
          by: "luc",
          at: -55.36,
          language: "fr",
          text: "Oui, largement. J’ai montré l’exemple à nos trois volontaires : l’une a aussitôt complété la phrase, et nous avons ri aussi. Il nous manque encore deux personnes pour arriver à cinq.",
          translation: {
            language: "de",
            text: "Ja, das reicht völlig. Ich habe unseren drei Freiwilligen das Beispiel gezeigt: Eine hat den Satz gleich zu Ende geschrieben, und da haben auch wir gelacht. Für fünf Tandems fehlen uns noch zwei Leute.",
            by: "ines",
            at: -54.58,
          },
        },
        {
          by: "ines",
          at: -33.44,
          language: "fr",
          text: "À l’Elsau, deux bénévoles se proposent, dont une qui a grandi avec l’alsacien. Le compte y est ! Je peux aussi relire la feuille dans les deux langues.",
        },
        {
          by: "mira",
          at: -6.38,
          language: "de",
          text: "Für die Bücherliste habe ich aus unserem Bestand zwölf Titel herausgesucht, die in beiden Sprachen lieferbar sind. „Die drei Räuber“ stehen natürlich ganz oben. Können wir beim nächsten Online-Austausch fünf davon auswählen und die Idee dann auf „Geplant“ setzen?",
        },
        {
          by: "luc",
          at: -1.45,
          language: "fr",
          text: "D’accord pour choisir les titres ensemble. De notre côté, évitons le mercredi : c’est le jour où les bénévoles lisent avec les enfants. @[anna], le jeudi en fin d’après-midi vous irait ?",
        },
      ],
    },
    {
      number: 2,
      theme: "clubs",
      by: "luc",
      proposed: -236.52,
      title: {
        language: "fr",
        text: "Le club des deux rives",
        translation: {
          language: "de",
          text: "Der Club der zwei Ufer",
          by: "jonas",
          at: -234.4,
        },
      },
      description: {
        language: "fr",
        text: `Les lectures croisées de l’année 2024 ont donné envie d’aller plus loin. Cette fois, je propose un **club permanent**, avec des membres des deux villes, qui se retrouve tous les deux mois.

Chaque rencontre porte sur un roman traduit. Une fois, il vient du français, la fois suivante de l’allemand. Chacun lit dans la langue de son choix ; l’échange se fait dans les deux, et une personne par ville résume pour les autres.

Pour que cela reste vivant :

- une heure et quart, pas davantage
- vingt personnes au plus
- à tour de rôle, c’est un membre qui anime, pas nous`,
        translation: {
          language: "de",
          text: `Die gemeinsamen Lektüren im Jahr 2024 haben Lust auf mehr gemacht. Ich schlage diesmal einen **festen Club** mit Mitgliedern aus beiden Städten vor, der sich alle zwei Monate trifft.

Jedes Mal geht es um einen übersetzten Roman, einmal aus dem Französischen, einmal aus dem Deutschen. Alle lesen in der Sprache, die ihnen lieber ist; gesprochen wird in beiden, und je Stadt fasst eine Person für die anderen zusammen.

Damit es lebendig bleibt:

- eineinviertel Stunden, nicht länger
- höchstens zwanzig Personen
- reihum moderiert ein Mitglied, nicht wir`,
          by: "jonas",
          at: -234.37,
        },
      },
      owners: [
        { who: "luc", since: -236.52 },
        { who: "jonas", since: -234.36 },
      ],
      due: 38,
      moves: [
        { to: "discussed", at: -234.35, by: "jonas" },
        { to: "agreed", at: -170.5, by: "luc" },
        { to: "active", at: -121.4, by: "jonas" },
      ],
      comments: [
        {
          by: "jonas",
          at: -121.38,
          language: "de",
          text: "Das erste Treffen steht: elf Leute bei uns, acht bei Euch. Ich habe beide Ausgaben beiseitegelegt, auch zweimal in großer Schrift.",
          translation: {
            language: "fr",
            text: "La première rencontre est calée : onze personnes chez nous, huit chez vous. J’ai mis de côté les deux éditions, dont deux exemplaires en gros caractères.",
            by: "malik",
            at: -120.6,
          },
        },
        {
          by: "luc",
          at: -118.41,
          language: "fr",
          text: "Bonne idée, les gros caractères : on nous les demande aussi. Je fais pareil pour le prochain titre.",
        },
        {
          by: "jonas",
          at: -43.57,
          language: "de",
          text: "Zweimal haben wir jetzt überzogen. Vielleicht hilft es, wenn die Zusammenfassungen vorher schriftlich kommen, je fünf Sätze?",
          translation: {
            language: "fr",
            text: "Nous avons dépassé l’heure deux fois de suite. Et si les résumés étaient envoyés par écrit avant la rencontre, en cinq phrases ?",
            by: "claire",
            at: -42.46,
          },
        },
        {
          by: "luc",
          at: -9.53,
          language: "fr",
          text: "Cinq phrases, c’est adopté, et la dernière rencontre s’est terminée à l’heure. @[jonas], il nous reste à trouver quelqu’un de Dresde pour animer la prochaine.",
        },
      ],
    },
    {
      number: 3,
      theme: "schools",
      by: "tobias",
      proposed: -142.6,
      title: {
        language: "de",
        text: "Lesewagen für den Klassenaustausch",
        translation: {
          language: "fr",
          text: "Un chariot de lecture pour les échanges de classes",
          by: "ines",
          at: -139.4,
        },
      },
      description: {
        language: "de",
        text: `Wenn eine Klasse aus der Partnerstadt zu Besuch kommt, fehlt in der Schule oft genau das, was beide Seiten verbindet: Bücher, die alle in die Hand nehmen können. Unser Lesewagen steht für die Dauer des Besuchs im Klassenzimmer.

**Darin sind:**

- dreißig Bücher, je die Hälfte auf Deutsch und auf Französisch
- Comics und Sachbücher mit wenig Text
- ein Spiel, bei dem man Titel und Übersetzung zusammenbringt
- ein Heft, in das jede Klasse eine Empfehlung für die nächste schreibt

Die Schule bestellt ihn spätestens vier Wochen vorher. Wir bringen ihn hin und holen ihn wieder ab.`,
        translation: {
          language: "fr",
          text: `Quand une classe de la ville partenaire vient en visite, il manque souvent à l’école ce qui rapproche : des livres que tout le monde puisse prendre en main. Notre chariot de lecture reste dans la salle de classe pendant toute la durée du séjour.

**On y trouve :**

- trente livres, moitié en allemand, moitié en français
- des bandes dessinées et des documentaires avec peu de texte
- un jeu où il faut associer un titre à sa traduction
- un cahier où chaque classe laisse un conseil de lecture à la suivante

L’école le réserve au moins quatre semaines à l’avance. Nous le livrons et nous venons le rechercher.`,
          by: "ines",
          at: -139.37,
        },
      },
      owners: [
        { who: "tobias", since: -142.6 },
        { who: "ines", since: -139.35 },
      ],
      due: 17,
      moves: [
        { to: "discussed", at: -139.35, by: "ines" },
        { to: "agreed", at: -26.4, by: "tobias" },
      ],
      comments: [
        {
          by: "guest",
          at: -70.38,
          language: "de",
          text: "Wir erwarten 24 Jugendliche aus Straßburg, Klassenstufe 8. Wären auch ein paar Titel dabei, die man zu zweit laut lesen kann, mit verteilten Rollen? Das nimmt die Scheu vor der Aussprache.",
          translation: {
            language: "fr",
            text: "Nous attendons 24 élèves de Strasbourg, en classe de quatrième. Y aurait-il quelques titres à lire à deux, à voix haute, en se partageant les rôles ? Cela aide à oublier la peur de l’accent.",
            by: "tobias",
            at: -69.5,
          },
        },
        {
          by: "ines",
          at: -67.55,
          language: "fr",
          text: "Nous avons quatre petites pièces de théâtre qui s’y prêtent très bien. Je les ajoute au chariot, en deux exemplaires chacune.",
        },
        {
          by: "guest",
          at: -66.3,
          language: "de",
          text: "Das ist großartig, herzlichen Dank! Den Rollentausch zwischen den Sprachen probieren wir gleich in der ersten Stunde aus.",
        },
        {
          by: "tobias",
          at: -4.41,
          language: "de",
          text: "Der Wagen ist da, er passt sogar durch unsere schmale Aufzugtür. @[ines], bis wann können die französischen Bücher in Pieschen sein?",
        },
      ],
      guests: ["guest"],
    },
    {
      number: 4,
      theme: "clubs",
      by: "luc",
      proposed: -12.56,
      title: {
        language: "fr",
        text: "Quiz littéraire en duplex",
      },
      description: {
        language: "fr",
        text: `Deux salles, deux écrans, un même quiz : le public de Malraux joue contre celui du Kulturpalast… ou plutôt avec lui, puisque **chaque équipe réunit une table de Strasbourg et une table de Dresde**.

Les questions portent sur des livres connus des deux côtés du Rhin : premières phrases, couvertures sans titre, personnages décrits en trois mots. Elles s’affichent dans les deux langues et se passent presque toujours de longues explications.

Prévoyons cinquante minutes, six manches et un lot symbolique : le droit de choisir le premier livre du prochain club. Qui, à Dresde, aurait envie de préparer les questions avec moi ?`,
      },
      owners: [{ who: "luc", since: -12.56 }],
      due: 66,
      moves: [],
      comments: [
        {
          by: "jonas",
          at: -10.4,
          language: "de",
          text: "Buchumschläge ohne Titel, das wird bei uns ein Renner. Ich frage im Team nach, wer die Fragen mit Dir vorbereitet. Achtung: Freitagabends ist der Saal fast immer belegt.",
          translation: {
            language: "fr",
            text: "Les couvertures sans titre, ça va faire un malheur chez nous. Je demande dans l’équipe qui pourrait préparer les questions avec vous. Attention : le vendredi soir, la salle est presque toujours prise.",
            by: "malik",
            at: -9.35,
          },
        },
        {
          by: "luc",
          at: -8.47,
          language: "fr",
          text: "Pas de problème, un mardi ou un jeudi me convient très bien. J’ai déjà une vingtaine de premières phrases en réserve.",
        },
        {
          by: "solene",
          at: -2.43,
          language: "fr",
          text: "Notre club d’Olympe de Gouges veut bien tester les questions avant le grand soir. Il est redoutable, je préviens.",
        },
      ],
    },
    {
      number: 5,
      theme: "schools",
      by: "tobias",
      proposed: -262.44,
      title: {
        language: "de",
        text: "Handbuch Schulbibliothek: zweiter Anlauf",
        translation: {
          language: "fr",
          text: "Guide de la bibliothèque scolaire : deuxième essai",
          by: "solene",
          at: -258.5,
        },
      },
      description: {
        language: "de",
        text: `Im vorigen Programm sind drei von acht Kapiteln fertig geworden, dann war die Zeit um. Wir nehmen den Faden wieder auf, diesmal in kleineren Schritten: **ein Kapitel pro Monat**, und jedes erscheint sofort.

Fertig sind Raum und Möbel, Bestandsaufbau und Ausleihe. Es fehlen die Arbeit mit Klassen, die Mitarbeit der Schülerinnen und Schüler, Geld und Fördermittel, der zweisprachige Bestand und ein Anhang mit Vorlagen.

Für jedes Kapitel suchen wir eine Lehrkraft, die mitliest und ehrlich sagt, was im Schulalltag nicht funktioniert.`,
        translation: {
          language: "fr",
          text: `Dans le programme précédent, trois chapitres sur huit ont été achevés, puis le temps a manqué. Nous reprenons le fil à plus petits pas : **un chapitre par mois**, chacun publié aussitôt.

Sont terminés l’espace et le mobilier, la constitution des collections et le prêt. Restent à écrire : le travail avec les classes, la participation des élèves, le budget et les subventions, le fonds bilingue et une annexe avec des modèles.

Pour chaque chapitre, nous cherchons une enseignante ou un enseignant qui relise et dise franchement ce qui ne marche pas dans la vie d’une école.`,
          by: "solene",
          at: -258.46,
        },
      },
      owners: [
        { who: "tobias", since: -262.44 },
        { who: "odile", since: -240.5 },
        { who: "solene", since: -258.45 },
      ],
      due: -9,
      moves: [
        { to: "discussed", at: -258.45, by: "solene" },
        { to: "agreed", at: -205.4, by: "tobias" },
        { to: "active", at: -178.53, by: "solene" },
      ],
      comments: [
        {
          by: "odile",
          at: -96.5,
          language: "fr",
          text: "Le chapitre sur le travail avec les classes est relu. Une remarque : en France, l’équipe d’une école primaire n’a pas de documentaliste. Il faut l’écrire, sinon la moitié des conseils tombe à côté.",
          translation: {
            language: "de",
            text: "Das Kapitel zur Arbeit mit Klassen ist gegengelesen. Eine Anmerkung: In Frankreich gibt es an Grundschulen keine Fachkraft für die Bibliothek. Das muss drinstehen, sonst läuft die Hälfte der Ratschläge ins Leere.",
            by: "tobias",
            at: -95.4,
          },
        },
        {
          by: "tobias",
          at: -94.35,
          language: "de",
          text: "Danke, das ist bei uns nicht anders. Ich stelle dem Kapitel einen Kasten voran: „Wer macht was, wenn niemand dafür eingestellt ist?“",
        },
        {
          by: "solene",
          at: -5.52,
          language: "fr",
          text: "L’échéance est passée et il nous manque toujours l’annexe. Je propose de publier sans elle et de fixer une nouvelle date au prochain échange. @[tobias], qu’en pensez-vous à Pieschen ?",
        },
      ],
      guests: ["guest"],
    },
    {
      number: 6,
      theme: "sustainability",
      by: "malik",
      proposed: -281.4,
      title: {
        language: "fr",
        text: "Des animations sans déchets : le mode d’emploi",
        translation: {
          language: "de",
          text: "Veranstaltungen ohne Müll: eine Anleitung",
          by: "mira",
          at: -276.55,
        },
      },
      description: {
        language: "fr",
        text: `La liste verte nous a appris une chose : ce sont les animations qui remplissent nos poubelles. Une lecture, un goûter, et voilà deux sacs. Écrivons un mode d’emploi d’une page, affiché là où l’on prépare les salles.

- vaisselle à emprunter plutôt qu’à jeter
- affiches sans date, avec un bandeau que l’on change
- décors qui circulent d’un site à l’autre
- restes de goûter : qui les prend, et quand ?

Chaque ville le teste sur trois animations et pèse ses sacs avant et après. Le résultat tiendra en un chiffre.`,
        translation: {
          language: "de",
          text: `Aus der grünen Checkliste haben wir eines gelernt: Vor allem die Veranstaltungen füllen unsere Mülltonnen. Eine Vorlesestunde, ein paar Kekse, und schon stehen zwei Säcke da. Schreiben wir also eine Anleitung auf einer Seite, die dort hängt, wo die Räume vorbereitet werden.

- Geschirr ausleihen statt wegwerfen
- Plakate ohne Datum, mit einem Streifen zum Auswechseln
- Dekoration, die von Standort zu Standort wandert
- Reste vom Buffet: Wer nimmt sie mit und wann?

Jede Stadt probiert sie bei drei Veranstaltungen aus und wiegt vorher und nachher die Säcke. Am Ende steht eine einzige Zahl.`,
          by: "mira",
          at: -276.5,
        },
      },
      owners: [
        { who: "malik", since: -281.4 },
        { who: "sabine", since: -269.6 },
      ],
      due: -75,
      moves: [
        { to: "discussed", at: -269.6, by: "sabine" },
        { to: "agreed", at: -221.45, by: "malik" },
        { to: "active", at: -190.38, by: "malik" },
        { to: "done", at: -78.5, by: "sabine" },
      ],
      comments: [
        {
          by: "sabine",
          at: -131.4,
          language: "de",
          text: "Unsere Waage ist ehrlich: vorher 3,1 Kilo, jetzt 1,2. Am meisten haben die Becher gebracht, die wir uns im Haus nebenan leihen.",
          translation: {
            language: "fr",
            text: "Notre balance ne ment pas : 3,1 kilos avant, 1,2 maintenant. Ce qui a le plus compté, ce sont les gobelets que nous prêtent nos voisins.",
            by: "malik",
            at: -130.5,
          },
        },
        {
          by: "malik",
          at: -77.4,
          language: "fr",
          text: "À Neudorf, nous avons divisé le poids par deux, goûters compris. La page est affichée dans les deux villes : on peut cocher !",
        },
      ],
    },
    {
      number: 7,
      theme: "sustainability",
      by: "sabine",
      proposed: -114.53,
      title: {
        language: "de",
        text: "Bibliothek der Dinge: Was verleiht Ihr?",
        translation: {
          language: "fr",
          text: "Une bibliothèque d’objets : que prêtez-vous ?",
          by: "malik",
          at: -108.4,
        },
      },
      description: {
        language: "de",
        text: `Eine Bohrmaschine wird im Leben nur ein paar Minuten gebraucht, eine Nähmaschine zweimal im Jahr. In Gorbitz und Prohlis fragen die Leute immer öfter, ob man so etwas nicht ausleihen kann.

Bevor wir anfangen zu sammeln, möchten wir von Straßburg wissen, **was sich bewährt hat**. Uns interessieren vor allem:

- Welche Dinge gehen wirklich raus?
- Wer prüft elektrische Geräte?
- Wie geht Ihr mit Verschleiß und fehlenden Teilen um?

Aus den Antworten soll eine gemeinsame Startliste mit dreißig Dingen entstehen.`,
        translation: {
          language: "fr",
          text: `Dans une vie, une perceuse ne sert que quelques minutes, et une machine à coudre deux fois par an. À Gorbitz comme à Prohlis, on nous demande de plus en plus souvent s’il n’est pas possible d’emprunter ce genre de choses.

Avant de constituer un fonds, nous aimerions savoir **ce qui a fait ses preuves** à Strasbourg. Nos questions :

- quels objets sortent vraiment ?
- qui contrôle les appareils électriques ?
- que faites-vous en cas d’usure ou de pièce manquante ?

Les réponses donneront une liste commune de trente objets pour démarrer.`,
          by: "malik",
          at: -108.37,
        },
      },
      owners: [
        { who: "sabine", since: -114.53 },
        { who: "henrike", since: -101.4 },
      ],
      due: -3,
      moves: [{ to: "discussed", at: -101.38, by: "henrike" }],
      comments: [
        {
          by: "malik",
          at: -92.55,
          language: "fr",
          text: "De ce que j’entends autour de moi : les jeux de société et les instruments de musique partent tout seuls, les outils beaucoup moins. Je vais demander aux autres sites et je vous envoie une liste.",
          translation: {
            language: "de",
            text: "Was ich so höre: Gesellschaftsspiele und Musikinstrumente gehen von allein weg, Werkzeug deutlich weniger. Ich frage an den anderen Standorten nach und schicke Euch eine Liste.",
            by: "tobias",
            at: -91.4,
          },
        },
        {
          by: "henrike",
          at: -90.42,
          language: "de",
          text: "Das ist spannend, wir hätten genau das Gegenteil vermutet. Fragt bitte auch nach Nähmaschinen!",
        },
        {
          by: "sabine",
          at: -16.4,
          language: "de",
          text: "Bei uns ist Platz für ein Regal freigeworden. @[malik], hast Du inzwischen Antworten? Und gibt es in Straßburg jemanden, der mit uns die Verantwortung übernimmt?",
          translation: {
            language: "fr",
            text: "Une étagère s’est libérée chez nous. @[malik], avez-vous reçu des réponses entre-temps ? Et quelqu’un, à Strasbourg, voudrait-il prendre l’idée en charge avec nous ?",
            by: "claire",
            at: -15.5,
          },
        },
      ],
    },
    {
      number: 8,
      theme: "audiences",
      by: "odile",
      proposed: -157.35,
      title: {
        language: "fr",
        text: "Un coin PlayStation, mode d’emploi pour Dresde",
        translation: {
          language: "de",
          text: "Eine PlayStation-Ecke: Erfahrungen für Dresden",
          by: "jonas",
          at: -151.42,
        },
      },
      description: {
        language: "fr",
        text: `En février 2023, vous avez joué sur la PlayStation d’une de nos médiathèques, et certains ne voulaient plus rendre la manette. Si vous souhaitez ouvrir un coin semblable, voici ce que nous pouvons partager :

1. **les règles du jeu**, écrites avec les jeunes : durée, volume, tour de rôle
2. **le choix des jeux**, à plusieurs de préférence, et l’âge conseillé
3. **l’aménagement**, loin des tables de travail mais visible depuis l’accueil

Le plus important ne s’achète pas : une personne qui joue de temps en temps avec les jeunes et connaît leurs prénoms. C’est elle qui, un jour, glisse un manga dans la conversation.`,
        translation: {
          language: "de",
          text: `Im Februar 2023 habt Ihr in einer unserer Bibliotheken an der PlayStation gesessen, und manche wollten den Controller gar nicht mehr hergeben. Falls Ihr so eine Ecke einrichten möchtet, können wir Folgendes weitergeben:

1. **die Regeln**, mit den Jugendlichen aufgestellt: Dauer, Lautstärke, Reihenfolge
2. **die Auswahl der Spiele**, am besten für mehrere, und das empfohlene Alter
3. **die Einrichtung**, weit weg von den Arbeitsplätzen, aber von der Theke aus zu sehen

Das Wichtigste kann man nicht kaufen: einen Menschen, der ab und zu mitspielt und die Namen kennt. Irgendwann bringt er dann einen Manga ins Gespräch.`,
          by: "jonas",
          at: -151.38,
        },
      },
      owners: [
        { who: "odile", since: -157.35 },
        { who: "jonas", since: -151.37 },
      ],
      due: 10,
      moves: [
        { to: "discussed", at: -151.37, by: "jonas" },
        { to: "agreed", at: -47.5, by: "odile" },
      ],
      comments: [
        {
          by: "jonas",
          at: -150.45,
          language: "de",
          text: "Erwischt, ich war einer von denen mit dem Controller. Im Kulturpalast gäbe es eine Nische neben den Comics. Wie lange darf man bei Euch am Stück spielen?",
          translation: {
            language: "fr",
            text: "Je plaide coupable : j’étais de ceux qui ne lâchaient pas la manette. Au Kulturpalast, il y aurait un renfoncement à côté des bandes dessinées. Chez vous, combien de temps peut-on jouer d’affilée ?",
            by: "solene",
            at: -149.5,
          },
        },
        {
          by: "odile",
          at: -147.6,
          language: "fr",
          text: "Une demi-heure, et c’est un sablier qui décide, pas nous. Depuis, plus personne ne négocie.",
        },
        {
          by: "jonas",
          at: -3.55,
          language: "de",
          text: "Sanduhr ist bestellt. Die Regeln schreiben wir kommende Woche mit sechs Jugendlichen, danach schicke ich sie zum Vergleich.",
        },
      ],
    },
    {
      number: 9,
      theme: "mentors",
      by: "henrike",
      proposed: -248.5,
      title: {
        language: "de",
        text: "Der Vorlesekoffer auf Französisch",
        translation: {
          language: "fr",
          text: "Une valise de lecture en français",
          by: "claire",
          at: -244.4,
        },
      },
      description: {
        language: "de",
        text: `Unsere Lesepat:innen treffen in den Kitas immer mehr Kinder, die zu Hause Französisch sprechen. Für sie packen wir einen Koffer mit **zwölf Bilderbüchern auf Französisch** und der deutschen Ausgabe dazu.

Die Auswahl kommt aus Hautepierre, die Finger- und Singspiele ebenfalls. Zu jedem Buch gibt es eine Aufnahme, damit man sich vor dem Vorlesen die Aussprache anhören kann.

Ausgeliehen wird der Koffer in Prohlis, für jeweils drei Wochen.`,
        translation: {
          language: "fr",
          text: `Dans les crèches et les jardins d’enfants, nos bénévoles rencontrent de plus en plus d’enfants qui parlent français à la maison. Pour eux, nous préparons une valise de **douze albums en français**, accompagnés de leur édition allemande.

Le choix vient de Hautepierre, tout comme les comptines et les jeux de doigts. Chaque album est accompagné d’un enregistrement, pour entendre la prononciation avant de lire.

La valise s’emprunte à Prohlis, pour trois semaines.`,
          by: "claire",
          at: -244.36,
        },
      },
      owners: [
        { who: "henrike", since: -248.5 },
        { who: "odile", since: -239.45 },
      ],
      due: -40,
      moves: [
        { to: "discussed", at: -239.45, by: "odile" },
        { to: "agreed", at: -186.5, by: "henrike" },
        { to: "active", at: -133.42, by: "odile" },
        { to: "done", at: -37.4, by: "henrike" },
      ],
      comments: [
        {
          by: "odile",
          at: -133.4,
          language: "fr",
          text: "Les douze albums partent demain. J’ai enregistré les comptines moi-même : soyez indulgents, on entend mon chat à la fin de la quatrième.",
          translation: {
            language: "de",
            text: "Die zwölf Bilderbücher gehen morgen auf die Reise. Die Singspiele habe ich selbst aufgenommen. Seid nachsichtig: Am Ende des vierten hört man meine Katze.",
            by: "mira",
            at: -132.5,
          },
        },
        {
          by: "henrike",
          at: -37.38,
          language: "de",
          text: "Der Koffer ist zum ersten Mal unterwegs und schon für die nächsten zwei Monate vorgemerkt. Die Katze ist übrigens das Lieblingsgeräusch der Kinder.",
          translation: {
            language: "fr",
            text: "La valise vient de sortir pour la première fois et elle est déjà réservée pour les deux prochains mois. Au fait, c’est le chat que les enfants préfèrent.",
            by: "claire",
            at: -36.45,
          },
        },
      ],
    },
    {
      number: 10,
      theme: "audiences",
      by: "bastien",
      proposed: -79.4,
      title: {
        language: "fr",
        text: "Un bibliobus bilingue le temps d’une journée",
        translation: {
          language: "de",
          text: "Ein Tag im zweisprachigen Bibliobus",
          by: "mira",
          at: -74.5,
        },
      },
      description: {
        language: "fr",
        text: `Nos bus vont là où il n’y a pas de médiathèque, les vôtres aussi. Pendant une journée, chacun se transforme : la moitié des rayonnages dans l’autre langue, une affiche bilingue sur la porte et une visioconférence entre les deux véhicules à l’heure de la sortie des écoles.

À chaque arrêt, on propose **une histoire en deux langues**, dix minutes, sur les marches du bus s’il ne pleut pas. Pour les adultes, une sélection de romans courts et de livres de cuisine.

Je prévois quatre arrêts, **dont un à Kehl, de l’autre côté du pont**. La liste des arrêts doit être fixée six semaines avant la date.`,
        before: {
          text: `Nos bus vont là où il n’y a pas de médiathèque, les vôtres aussi. Pendant une journée, chacun se transforme : la moitié des rayonnages dans l’autre langue, une affiche bilingue sur la porte et une visioconférence entre les deux véhicules à l’heure de la sortie des écoles.

À chaque arrêt, on propose **une histoire en deux langues**, dix minutes, sur les marches du bus s’il ne pleut pas. Pour les adultes, une sélection de romans courts et de livres de cuisine.

Je prévois trois arrêts, tous à Strasbourg.`,
          changedAt: -11.45,
          changedBy: "bastien",
        },
        translation: {
          language: "de",
          text: `Unsere Busse fahren dorthin, wo es keine Bibliothek gibt, Eure auch. Einen Tag lang verwandeln sie sich: die Hälfte der Regale in der anderen Sprache, ein zweisprachiges Plakat an der Tür und zum Schulschluss eine Videoschaltung zwischen den beiden Fahrzeugen.

An jeder Haltestelle gibt es **eine Geschichte in zwei Sprachen**, zehn Minuten, bei trockenem Wetter auf den Stufen des Busses. Für Erwachsene stellen wir kurze Romane und Kochbücher zusammen.

Ich plane drei Haltestellen, alle in Straßburg.`,
          by: "mira",
          at: -74.46,
        },
      },
      owners: [
        { who: "bastien", since: -79.4 },
        { who: "falk", since: -63.6 },
      ],
      due: 52,
      moves: [{ to: "discussed", at: -63.6, by: "falk" }],
      comments: [
        {
          by: "falk",
          at: -63.58,
          language: "de",
          text: "Die Fahrbibliothek ist dabei. Unser Netz reicht an zwei Haltestellen nicht für Video. Können wir die Schaltung dort durch eine Postkartenaktion ersetzen?",
          translation: {
            language: "fr",
            text: "La Fahrbibliothek en est ! À deux arrêts, notre réseau ne suffit pas pour la vidéo. Pourrait-on y remplacer la visioconférence par des cartes postales ?",
            by: "claire",
            at: -62.5,
          },
        },
        {
          by: "bastien",
          at: -59.45,
          language: "fr",
          text: "Des cartes postales, encore mieux : nous les distribuerons à la tournée suivante. De notre côté, le réseau tient, sauf quand le bus est plein.",
        },
        {
          by: "bastien",
          at: -11.43,
          language: "fr",
          text: "J’ai complété la description : un quatrième arrêt s’ajoute, à Kehl. @[falk], combien de livres en français vous faudrait-il pour la journée ?",
        },
      ],
    },
    {
      number: 11,
      theme: "audiences",
      by: "jonas",
      proposed: -219.58,
      title: {
        language: "de",
        text: "Artothek: eine Ausstellung fährt hin und her",
        translation: {
          language: "fr",
          text: "Artothèque : une exposition qui fait l’aller-retour",
          by: "solene",
          at: -214.4,
        },
      },
      description: {
        language: "de",
        text: `Seit wir die Artothek in Straßburg gesehen haben, lässt uns der Gedanke nicht los: Kunst, die man ausleihen kann, und zwar über die Grenze hinweg.

Nach dem ersten Versuch fangen wir kleiner an, mit **zehn Arbeiten auf Papier** im gleichen Rahmenmaß. Sie passen in zwei Kisten, die bei ohnehin geplanten Besuchen mitreisen. Jede Station zeigt sie acht Wochen lang.`,
        translation: {
          language: "fr",
          text: `Depuis que nous avons vu l’artothèque de Strasbourg, une idée ne nous quitte plus : de l’art que l’on emprunte, et cela par-delà la frontière.

Après la première tentative, commençons plus modestement, avec **dix œuvres sur papier**, toutes au même format de cadre. Elles tiennent dans deux caisses, qui voyagent à l’occasion de visites déjà prévues. Chaque étape les expose pendant huit semaines.`,
          by: "solene",
          at: -214.36,
        },
      },
      owners: [
        { who: "jonas", since: -219.58 },
        { who: "luc", since: -203.4 },
      ],
      moves: [
        { to: "discussed", at: -203.4, by: "luc" },
        { to: "parked", at: -52.4, by: "jonas" },
      ],
      comments: [
        {
          by: "luc",
          at: -203.38,
          language: "fr",
          text: "Dix œuvres sur papier, c’est bien plus réaliste. Je demande un devis d’assurance avant d’en parler aux artistes.",
        },
        {
          by: "jonas",
          at: -52.38,
          language: "de",
          text: "Bis das Angebot da ist, stellen wir die Idee zurück. Die Rahmen habe ich trotzdem schon einmal ausgemessen.",
        },
      ],
    },
    {
      number: 12,
      theme: "audiences",
      by: "claire",
      proposed: -34.5,
      title: {
        language: "fr",
        text: "Dresde aux Rencontres de l’illustration",
        translation: {
          language: "de",
          text: "Dresden bei den Rencontres de l’illustration",
          by: "ines",
          at: -29.4,
        },
      },
      description: {
        language: "fr",
        text: `Vous avez invité des artistes d’Alsace au festival Kinder.Bücher!, et c’est maintenant à nous de vous rendre la pareille. Pour les prochaines Rencontres de l’illustration, nous aimerions accueillir **deux illustratrices ou illustrateurs de Dresde**.

Trois formes sont possibles : une petite exposition dans une médiathèque de quartier, un atelier avec une classe, une conversation dessinée en public. Les artistes choisissent, nous adaptons.

Il nous faudrait d’abord quelques noms de votre part, avec un livre pour chacun, même s’il n’est pas traduit.`,
        translation: {
          language: "de",
          text: `Ihr habt Kunstschaffende aus dem Elsass zu Kinder.Bücher! eingeladen, jetzt sind wir an der Reihe. Zu den nächsten Rencontres de l’illustration möchten wir **zwei Illustratorinnen oder Illustratoren aus Dresden** begrüßen.

Denkbar sind eine kleine Ausstellung in einer Stadtteilbibliothek, eine Werkstatt mit einer Klasse oder ein gezeichnetes Gespräch vor Publikum. Die Gäste suchen aus, wir richten uns danach.

Zuerst bräuchten wir von Euch ein paar Namen und zu jedem ein Buch, auch wenn es nicht übersetzt ist.`,
          by: "ines",
          at: -29.37,
        },
      },
      owners: [{ who: "claire", since: -34.5 }],
      due: 80,
      moves: [],
      comments: [
        {
          by: "mira",
          at: -27.45,
          language: "de",
          text: "Was für eine schöne Einladung! Ich frage bei denen nach, die das Festival vorbereiten. Bis zum nächsten Online-Austausch habt Ihr eine erste Liste.",
        },
        {
          by: "claire",
          at: -26.4,
          language: "fr",
          text: "Merci ! Et si quelqu’un de chez vous veut suivre l’idée avec moi, la place est libre.",
        },
      ],
    },
    {
      number: 13,
      theme: "sustainability",
      by: "henrike",
      proposed: -6.6,
      title: {
        language: "de",
        text: "Reparaturnachmittag zwischen den Regalen",
      },
      description: {
        language: "de",
        text: `Einmal im Vierteljahr bringen Leute aus dem Viertel kaputte Dinge mit, und wer etwas vom Reparieren versteht, hilft. Wir holen dazu die passenden Bücher aus dem Regal.

Reizvoll fände ich, wenn beide Städte **am selben Nachmittag** reparieren und am Ende zusammenzählen, was alles nicht im Müll gelandet ist. Gibt es in Straßburg einen Standort, der so etwas schon macht?`,
      },
      owners: [],
      moves: [],
      comments: [],
    },
    {
      number: 14,
      theme: "schools",
      by: "ines",
      proposed: -197.35,
      title: {
        language: "fr",
        text: "Lettres de classe à classe",
        translation: {
          language: "de",
          text: "Briefe von Klasse zu Klasse",
          by: "tobias",
          at: -192.5,
        },
      },
      description: {
        language: "fr",
        text: `Deux classes lisent le même livre et s’écrivent à son sujet. De vraies lettres, sur papier, dans une grande enveloppe qui part toutes les trois semaines.

Les élèves écrivent dans leur langue et ajoutent **trois phrases dans celle de l’autre**. On peut aussi dessiner, recopier un passage ou poser une énigme. Les bibliothécaires proposent les livres et s’occupent des enveloppes ; les enseignantes et enseignants gardent la main sur le reste.

Pour commencer : une classe à l’Elsau, une classe à la Neustadt, et cinq lettres de chaque côté. Si l’essai réussit, la [fiche pratique](https://lettres.example/fiche) servira à d’autres.`,
        translation: {
          language: "de",
          text: `Zwei Klassen lesen dasselbe Buch und schreiben sich darüber. Echte Briefe auf Papier, in einem großen Umschlag, der alle drei Wochen auf die Reise geht.

Die Kinder schreiben in ihrer Sprache und fügen **drei Sätze in der Sprache der anderen** hinzu. Sie dürfen auch zeichnen, eine Stelle abschreiben oder ein Rätsel stellen. Die Bibliotheken schlagen die Bücher vor und kümmern sich um die Umschläge, alles andere bleibt bei den Lehrkräften.

Zum Anfang eine Klasse in Elsau, eine in der Neustadt und fünf Briefe von jeder Seite. Wenn das gelingt, hilft die [Kurzanleitung](https://lettres.example/fiche) auch anderen.`,
          by: "tobias",
          at: -192.46,
        },
      },
      owners: [
        { who: "ines", since: -197.35 },
        { who: "anna", since: -183.5 },
      ],
      due: 5,
      moves: [
        { to: "discussed", at: -183.5, by: "anna" },
        { to: "agreed", at: -127.55, by: "ines" },
        { to: "active", at: -82.4, by: "anna" },
      ],
      comments: [
        {
          by: "anna",
          at: -82.38,
          language: "de",
          text: "Der erste Umschlag ist unterwegs: 22 Briefe, drei Zeichnungen und ein Rätsel, das hier niemand lösen konnte.",
          translation: {
            language: "fr",
            text: "La première enveloppe est en route : 22 lettres, trois dessins et une énigme que personne n’a su résoudre ici.",
            by: "ines",
            at: -81.5,
          },
        },
        {
          by: "ines",
          at: -73.4,
          language: "fr",
          text: "Énigme résolue en deux minutes par un garçon du dernier rang ! La réponse vous attend dans l’enveloppe suivante.",
          translation: {
            language: "de",
            text: "Ein Junge aus der letzten Reihe hat das Rätsel in zwei Minuten gelöst! Die Antwort liegt im nächsten Umschlag.",
            by: "jonas",
            at: -72.6,
          },
        },
        {
          by: "guest",
          at: -20.44,
          language: "de",
          text: "Meine Fünfte würde in einer zweiten Runde gern mitmachen. Gibt es in Straßburg noch eine Klasse, die eine Partnerin sucht?",
          translation: {
            language: "fr",
            text: "Mes élèves de cinquième année, l’équivalent de votre CM2, aimeraient participer à une deuxième série. Y a-t-il encore à Strasbourg une classe qui cherche une correspondante ?",
            by: "jonas",
            at: -19.5,
          },
        },
        {
          by: "ines",
          at: -2.58,
          language: "fr",
          text: "Une classe de Hautepierre est intéressée. Je demande à @[odile] de nous mettre en relation, et nous en parlerons dès que la dernière enveloppe sera arrivée.",
        },
      ],
      guests: ["guest"],
    },
    {
      number: 15,
      theme: "mentors",
      by: "anna",
      proposed: -68.45,
      title: {
        language: "de",
        text: "Sprechstunde für Lesepat:innen",
        translation: {
          language: "fr",
          text: "Une permanence pour les bénévoles",
          by: "ines",
          at: -64.4,
        },
      },
      description: {
        language: "de",
        text: `Was tun, wenn ein Kind beim Vorlesen ständig wegläuft? Wenn in der Gruppe fünf Sprachen gesprochen werden? Unsere Lesepat:innen haben viele solcher Fragen und selten jemanden, der gerade Zeit dafür hat.

Wir bieten deshalb eine **offene Sprechstunde am Bildschirm** an, jeden ersten Dienstag im Monat von 16 bis 17 Uhr. Aus beiden Städten ist jemand da, der zuhört und antwortet. Die besten Tipps sammeln wir auf einer Seite in beiden Sprachen.

Neu: Auch Eltern können dazukommen, für sie ist die letzte Viertelstunde reserviert.`,
        before: {
          text: `Was tun, wenn ein Kind beim Vorlesen ständig wegläuft? Wenn in der Gruppe fünf Sprachen gesprochen werden? Unsere Lesepat:innen haben viele solcher Fragen und selten jemanden, der gerade Zeit dafür hat.

Wir bieten deshalb eine **offene Sprechstunde am Bildschirm** an, jeden ersten Montag im Monat von 17 bis 18 Uhr. Aus beiden Städten ist jemand da, der zuhört und antwortet. Die besten Tipps sammeln wir auf einer Seite in beiden Sprachen.`,
          changedAt: -7.52,
          changedBy: "anna",
        },
        translation: {
          language: "fr",
          text: `Que faire quand un enfant se sauve sans cesse pendant la lecture ? Quand cinq langues se côtoient dans le groupe ? Nos bénévoles se posent beaucoup de questions de ce genre et trouvent rarement quelqu’un qui ait le temps d’y répondre.

Nous proposons donc une **permanence ouverte à distance**, le premier lundi du mois, de 17 h à 18 h. Une personne de chaque ville écoute et répond. Les meilleurs conseils seront réunis sur une page, dans les deux langues.`,
          by: "ines",
          at: -64.37,
        },
      },
      owners: [{ who: "anna", since: -68.45 }],
      due: -12,
      moves: [{ to: "discussed", at: -49.55, by: "claire" }],
      comments: [
        {
          by: "claire",
          at: -49.53,
          language: "fr",
          text: "Le besoin est le même chez nous. Mais le lundi, la plupart de nos médiathèques sont fermées : pourrait-on choisir un autre jour ?",
          translation: {
            language: "de",
            text: "Bei uns besteht derselbe Bedarf. Montags sind allerdings die meisten unserer Häuser geschlossen: Ginge auch ein anderer Tag?",
            by: "mira",
            at: -48.5,
          },
        },
        {
          by: "anna",
          at: -7.5,
          language: "de",
          text: "Ich habe die Sprechstunde auf Dienstag gelegt und die Beschreibung angepasst. Wer könnte aus Straßburg mitmachen? @[claire], frag doch bitte einmal in die Runde.",
        },
      ],
    },
    {
      number: 16,
      theme: "clubs",
      by: "solene",
      proposed: -4.5,
      title: {
        language: "fr",
        text: "Un carnet de lecture qui passe la frontière",
      },
      description: {
        language: "fr",
        text: `Un seul carnet, relié, qui circule d’un club à l’autre. Chaque lectrice ou lecteur y écrit une page sur un livre, dans sa langue, puis le confie à la personne suivante. Au bout d’un an, il revient à la maison, plein.

Je fournis le carnet et la pochette. Qui veut écrire la première page ?`,
      },
      owners: [],
      moves: [],
      comments: [],
    },
  ],
};
