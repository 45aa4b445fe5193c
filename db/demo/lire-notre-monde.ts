import { exchangesOfTheYear } from "@/db/demo/exchanges";
import type { DemoProgramme } from "@/db/demo/shape";

/** The year of Strasbourg as World Book Capital: an ended programme, so every moment is fixed. */
export const lireNotreMonde: DemoProgramme = {
  slug: "lire-notre-monde",
  mark: "LNM",
  names: {
    de: "Lire notre monde – Unsere Welt lesen",
    fr: "Lire notre monde – Unsere Welt lesen",
    en: "Reading our world",
  },
  begins: "2024-04-23",
  ends: "2025-04-22",
  exchanges: exchangesOfTheYear,
  ideas: [
    {
      number: 1,
      theme: "mentors",
      by: "mira",
      proposed: "2023-02-09T10:15",
      title: {
        language: "de",
        text: "Vorlesen übers Videofenster",
        translation: {
          language: "fr",
          text: "Lire à voix haute par écran interposé",
          by: "claire",
          at: "2023-02-14T09:20",
        },
      },
      description: {
        language: "de",
        text: `In Straßburg haben wir vorige Woche immer wieder denselben Wunsch gehört: Die Ehrenamtlichen beider Städte möchten sich kennenlernen, aber für eine Vorlesestunde reist niemand quer durch zwei Länder. Also treffen sie sich am Bildschirm.

**So stellen wir uns das vor:** Einmal im Monat schalten wir uns für 45 Minuten zusammen. Aus jeder Stadt liest eine Person ein kurzes Bilderbuch in ihrer Sprache vor. Danach geht es darum, was bei den Kindern ankommt und was nicht.

- höchstens zwölf Teilnehmende je Stadt
- eine Kollegin oder ein Kollege übersetzt
- beide Bücher liegen vorher in beiden Bibliotheken bereit

Aus Dresden machen Lesepat:innen von Lesestark! mit, den Raum stellt Prohlis.`,
        translation: {
          language: "fr",
          text: `La semaine dernière, à Strasbourg, le même souhait est revenu plusieurs fois : les bénévoles des deux villes aimeraient se connaître, mais personne ne va traverser deux pays pour une heure de lecture. Alors, retrouvons-nous à l’écran.

**Comment cela se passerait :** une fois par mois, une visioconférence de 45 minutes. Dans chaque ville, une personne lit un court album dans sa langue. On échange ensuite sur ce qui plaît aux enfants, et sur ce qui ne prend pas.

- douze personnes au plus par ville
- une ou un collègue assure la traduction
- les deux albums sont disponibles à l’avance dans les deux bibliothèques

Côté Dresde, des bénévoles de Lesestark! participent ; la bibliothèque de Prohlis prête sa salle.`,
          by: "claire",
          at: "2023-02-14T09:35",
        },
      },
      owners: [
        { who: "henrike", since: "2023-03-07T14:00" },
        { who: "odile", since: "2023-03-09T09:45" },
      ],
      due: "2024-11-29",
      moves: [
        { to: "discussed", at: "2023-03-07T13:50", by: "mira" },
        { to: "agreed", at: "2023-09-19T11:05", by: "odile" },
        { to: "active", at: "2024-05-14T10:30", by: "henrike" },
        { to: "done", at: "2024-12-04T15:10", by: "odile" },
      ],
      comments: [
        {
          by: "odile",
          at: "2023-09-19T11:10",
          language: "fr",
          text: "Cinq bénévoles de Hautepierre se sont inscrits après la réunion de rentrée. Le mardi à 17 h leur conviendrait, une fois les enfants partis. Et chez vous ?",
          translation: {
            language: "de",
            text: "Fünf Freiwillige aus Hautepierre haben sich nach unserem Treffen zum Schulanfang gemeldet. Dienstags um 17 Uhr würde ihnen passen, wenn die Kinder gegangen sind. Und bei Euch?",
            by: "mira",
            at: "2023-09-20T08:40",
          },
        },
        {
          by: "henrike",
          at: "2023-09-21T09:05",
          language: "de",
          text: "Dienstag um 17 Uhr passt. Bitte testet vorher einmal den Ton: Bei unserem Probelauf war das Umblättern lauter als die Vorleserin.",
        },
        {
          by: "odile",
          at: "2024-12-04T15:20",
          language: "fr",
          text: "Dernière séance hier soir, avec tout le monde qui agite son album devant la caméra. Les deux groupes veulent continuer : à reprendre dans le prochain programme.",
        },
      ],
    },
    {
      number: 2,
      theme: "clubs",
      by: "luc",
      proposed: "2023-02-14T11:40",
      title: {
        language: "fr",
        text: "Un livre, un mois, deux langues",
        translation: {
          language: "de",
          text: "Ein Buch, ein Monat, zwei Sprachen",
          by: "jonas",
          at: "2023-02-17T13:30",
        },
      },
      description: {
        language: "fr",
        text: `Nos clubs de lecture lisent beaucoup de traductions, sans jamais parler avec celles et ceux qui lisent l’original. Je propose que, trois fois dans l’année, un club de Strasbourg et un club de Dresde lisent **le même livre pendant le même mois**, chacun dans sa langue.

Chaque club se réunit d’abord chez lui. Ensuite, une heure en commun à distance, avec trois questions préparées à l’avance par les deux villes. Un passage du livre est lu dans les deux langues : c’est là que les différences sautent aux oreilles.

Pour le choix des titres, une règle simple : disponible en poche dans les deux langues, moins de 250 pages.`,
        translation: {
          language: "de",
          text: `Unsere Literaturclubs lesen viele Übersetzungen, kommen aber nie mit Menschen ins Gespräch, die das Original lesen. Mein Vorschlag: Dreimal im Jahr lesen ein Club in Straßburg und einer in Dresden **im selben Monat dasselbe Buch**, jeder in seiner Sprache.

Zuerst trifft sich jeder Club für sich. Dann folgt eine gemeinsame Stunde am Bildschirm, für die beide Städte vorab drei Fragen vorbereiten. Eine Passage wird in beiden Sprachen vorgelesen, denn da hört man die Unterschiede sofort.

Für die Auswahl gilt eine einfache Regel: in beiden Sprachen als Taschenbuch lieferbar, weniger als 250 Seiten.`,
          by: "jonas",
          at: "2023-02-17T13:50",
        },
      },
      owners: [
        { who: "luc", since: "2023-02-14T11:40" },
        { who: "jonas", since: "2023-02-17T14:00" },
      ],
      due: "2025-03-31",
      moves: [
        { to: "discussed", at: "2023-02-17T14:00", by: "jonas" },
        { to: "agreed", at: "2023-11-21T10:00", by: "luc" },
        { to: "active", at: "2024-05-16T16:30", by: "luc" },
        { to: "done", at: "2025-04-03T11:15", by: "jonas" },
      ],
      comments: [
        {
          by: "jonas",
          at: "2023-02-21T15:45",
          language: "de",
          text: "Unser Club am Donnerstagabend ist sofort dabei. Eine Bitte: Lasst uns die Titel ein halbes Jahr vorher festlegen, sonst bekommen wir nicht genug Exemplare zusammen.",
          translation: {
            language: "fr",
            text: "Notre club du jeudi soir est partant tout de suite. Une demande : choisissons les titres six mois à l’avance, sinon nous n’aurons pas assez d’exemplaires.",
            by: "claire",
            at: "2023-02-22T10:30",
          },
        },
        {
          by: "luc",
          at: "2023-02-23T09:50",
          language: "fr",
          text: "Six mois, c’est noté. Nous prendrons quinze exemplaires par titre, et le reste passera par les réservations habituelles.",
        },
        {
          by: "jonas",
          at: "2024-06-28T12:10",
          language: "de",
          text: "Erste Runde geschafft: 19 Leute in Dresden, 14 bei Euch, und eine halbe Stunde Streit über ein einziges Adjektiv. Besser hätte es nicht laufen können.",
          translation: {
            language: "fr",
            text: "Première rencontre réussie : 19 personnes à Dresde, 14 chez vous, et une demi-heure de débat sur un seul adjectif. On ne pouvait pas rêver mieux.",
            by: "ines",
            at: "2024-07-02T09:15",
          },
        },
      ],
    },
    {
      number: 3,
      theme: "schools",
      by: "jonas",
      proposed: "2023-03-02T09:30",
      title: {
        language: "de",
        text: "Mit Kästner ans Collège Vauban",
        translation: {
          language: "fr",
          text: "Kästner au collège Vauban",
          by: "solene",
          at: "2023-03-08T14:15",
        },
      },
      description: {
        language: "de",
        text: `Am Collège Vauban gibt es deutsch-französische Klassen. Für sie möchten wir aus „Pünktchen und Anton“ und aus „Der 35. Mai“ lesen: eine Stunde je Klasse, zu zweit, eine Stimme aus Dresden und eine aus Straßburg.

Wichtig ist uns, dass die Kinder nicht nur zuhören. Vor dem Besuch bekommen sie ein kurzes Kapitel zum Vorbereiten, danach schreiben sie eine Postkarte aus der Südsee oder aus Antons Küche. Die Karten hängen wir später im Kulturpalast auf.

Offen ist noch, wer die Fahrt übernimmt. Zwei Tage vor Ort genügen.`,
        translation: {
          language: "fr",
          text: `Le collège Vauban accueille des classes franco-allemandes. Nous aimerions leur lire des extraits de « Pünktchen und Anton » et de « Der 35. Mai » : une heure par classe, à deux voix, l’une de Dresde et l’autre de Strasbourg.

Nous tenons à ce que les élèves ne fassent pas qu’écouter. Avant la visite, ils préparent un court chapitre ; après, ils écrivent une carte postale depuis les mers du Sud ou depuis la cuisine d’Anton. Les cartes seront ensuite accrochées au Kulturpalast.

Reste à savoir qui fera le voyage. Deux jours sur place suffisent.`,
          by: "solene",
          at: "2023-03-08T14:40",
        },
      },
      owners: [
        { who: "jonas", since: "2023-03-02T09:30" },
        { who: "solene", since: "2023-03-08T14:45" },
      ],
      due: "2024-10-11",
      moves: [
        { to: "discussed", at: "2023-04-18T10:20", by: "solene" },
        { to: "agreed", at: "2024-01-16T11:00", by: "solene" },
        { to: "active", at: "2024-09-03T08:50", by: "jonas" },
        { to: "done", at: "2024-10-22T16:00", by: "jonas" },
      ],
      comments: [
        {
          by: "solene",
          at: "2023-04-18T10:25",
          language: "fr",
          text: "L’équipe du collège est ravie. Elle demande des extraits de dix minutes au plus : au-delà, les plus jeunes décrochent dans l’autre langue.",
        },
        {
          by: "jonas",
          at: "2023-04-20T13:00",
          language: "de",
          text: "Zehn Minuten sind genau richtig. Dann nehmen wir drei kurze Szenen statt eines ganzen Kapitels. @[solene], liest Du den Onkel Ringelhuth?",
          translation: {
            language: "fr",
            text: "Dix minutes, c’est exactement ce qu’il faut. Nous prendrons donc trois scènes courtes plutôt qu’un chapitre entier. @[solene], vous faites l’oncle Ringelhuth ?",
            by: "claire",
            at: "2023-04-21T09:10",
          },
        },
        {
          by: "solene",
          at: "2024-10-15T15:30",
          language: "fr",
          text: "J’ai fait l’oncle, et même le cheval. 62 cartes postales sont dans l’enveloppe qui part demain pour le Kulturpalast !",
        },
      ],
    },
    {
      number: 4,
      theme: "schools",
      by: "ines",
      proposed: "2023-03-21T14:05",
      title: {
        language: "fr",
        text: "Les Trois Brigands en tapis de lecture",
        translation: {
          language: "de",
          text: "„Die drei Räuber“ als Leseteppich",
          by: "tobias",
          at: "2023-03-28T10:00",
        },
      },
      description: {
        language: "fr",
        text: `À l’Elsau, nous n’avons que 190 m², mais un tapis se déroule partout. Je voudrais en fabriquer un d’après *Les Trois Brigands* de Tomi Ungerer : la forêt, la diligence, le château et les trois chapeaux en feutrine.

Le texte se raconte en français, en allemand ou dans les deux langues à la fois ; les enfants de maternelle déplacent les personnages. Le tapis tient dans un sac de sport et peut donc **voyager entre nos deux villes** : trois mois à Strasbourg, trois mois à Dresde.

Une feuille glissée dans la poche du sac explique comment raconter, comment ranger et comment recoudre un chapeau.`,
        translation: {
          language: "de",
          text: `In Elsau haben wir nur 190 m², aber ein Teppich lässt sich überall ausrollen. Ich möchte einen nach Tomi Ungerers *Die drei Räuber* nähen: den Wald, die Kutsche, das Schloss und drei Hüte aus Filz.

Erzählt wird auf Französisch, auf Deutsch oder in beiden Sprachen zugleich; die Kindergartenkinder bewegen dazu die Figuren. Der Teppich passt in eine Sporttasche und kann deshalb **zwischen unseren Städten reisen**: drei Monate Straßburg, drei Monate Dresden.

In der Tasche steckt ein Blatt, auf dem steht, wie man erzählt, wie man aufräumt und wie man einen Hut wieder annäht.`,
          by: "tobias",
          at: "2023-03-28T10:20",
        },
      },
      owners: [
        { who: "ines", since: "2023-03-21T14:05" },
        { who: "anna", since: "2023-04-04T11:30" },
      ],
      due: "2024-12-20",
      moves: [
        { to: "discussed", at: "2023-04-04T11:30", by: "anna" },
        { to: "agreed", at: "2023-10-17T09:40", by: "ines" },
        { to: "active", at: "2024-04-25T10:00", by: "ines" },
        { to: "done", at: "2025-01-14T13:20", by: "anna" },
      ],
      comments: [
        {
          by: "anna",
          at: "2023-04-04T11:40",
          language: "de",
          text: "Wunderbar! Wir haben in der Neustadt eine Ecke, in der man die Schuhe auszieht, da gehört so ein Teppich hin. Können wir Euch Stoff schicken?",
          translation: {
            language: "fr",
            text: "Formidable ! À la Neustadt, nous avons un coin où l’on enlève ses chaussures : c’est la place idéale pour ce tapis. Pouvons-nous vous envoyer du tissu ?",
            by: "ines",
            at: "2023-04-05T10:10",
          },
        },
        {
          by: "ines",
          at: "2023-04-05T10:15",
          language: "fr",
          text: "Avec plaisir, surtout du noir et du bleu nuit. Il nous manque aussi trois gros boutons pour fermer les manteaux.",
          translation: {
            language: "de",
            text: "Sehr gern, vor allem Schwarz und Nachtblau. Außerdem fehlen uns noch drei große Knöpfe für die Mäntel.",
            by: "tobias",
            at: "2023-04-06T08:55",
          },
        },
        {
          by: "anna",
          at: "2025-01-14T13:25",
          language: "de",
          text: "Der Teppich ist wieder auf dem Weg zu Euch, mit einem reparierten Hut und vielen Grüßen aus elf Kindergruppen.",
        },
      ],
    },
    {
      number: 5,
      theme: "audiences",
      by: "mira",
      proposed: "2023-04-18T13:10",
      title: {
        language: "de",
        text: "Bibo 7/10: Wie öffnet man ohne Personal?",
        translation: {
          language: "fr",
          text: "Bibo 7/10 : comment ouvrir sans personnel ?",
          by: "malik",
          at: "2023-04-25T15:00",
        },
      },
      description: {
        language: "de",
        text: `Als Ihr im Juni 2022 bei uns wart, hatte an einem Sonntagmorgen ein Standort geöffnet, und hinter der Theke war niemand. Seitdem kommen aus Straßburg Fragen zu Bibo 7/10, die wir nicht zwischen Tür und Angel beantworten möchten.

Wir stellen deshalb ein kleines Paket zusammen:

1. eine Führung per Video, vom Einlass bis zum Abschließen
2. die zehn häufigsten Fragen mit ehrlichen Antworten, auch zu Pannen
3. eine Sprechstunde am Bildschirm für Eure Standorte

Es geht nicht darum, unser Modell zu kopieren. Ihr sollt entscheiden können, was davon zu Euren Häusern passt.`,
        translation: {
          language: "fr",
          text: `En juin 2022, lors de votre visite, une de nos bibliothèques de quartier était ouverte un dimanche matin, sans personne derrière le comptoir. Depuis, Strasbourg nous pose sur Bibo 7/10 des questions qui méritent mieux qu’une réponse entre deux portes.

Nous préparons donc un petit dossier :

1. une visite guidée en vidéo, de l’entrée jusqu’à la fermeture
2. les dix questions les plus fréquentes, avec des réponses franches, pannes comprises
3. une permanence à distance pour vos médiathèques

Il ne s’agit pas de copier notre modèle, mais de vous permettre de choisir ce qui convient à vos sites.`,
          by: "malik",
          at: "2023-04-25T15:30",
        },
      },
      owners: [
        { who: "mira", since: "2023-04-18T13:10" },
        { who: "malik", since: "2023-05-23T09:30" },
      ],
      due: "2024-06-28",
      moves: [
        { to: "discussed", at: "2023-05-23T09:30", by: "malik" },
        { to: "agreed", at: "2023-12-12T14:00", by: "mira" },
        { to: "active", at: "2024-05-02T09:15", by: "mira" },
        { to: "done", at: "2024-07-04T11:45", by: "malik" },
      ],
      comments: [
        {
          by: "malik",
          at: "2023-05-23T09:40",
          language: "fr",
          text: "La première question de mes collègues : que se passe-t-il si quelqu’un fait un malaise un dimanche ? Si le dossier y répond, la moitié du chemin est faite.",
        },
        {
          by: "mira",
          at: "2023-05-25T08:30",
          language: "de",
          text: "Kommt als Frage Nummer eins hinein, mit allem, was wir dazu ausgehängt haben. Danke, @[malik], auf solche Fragen kommt man selbst nicht mehr.",
        },
      ],
    },
    {
      number: 6,
      theme: "sustainability",
      by: "claire",
      proposed: "2023-05-16T10:50",
      title: {
        language: "fr",
        text: "Une liste verte pour nos bibliothèques",
        translation: {
          language: "de",
          text: "Eine grüne Checkliste für unsere Bibliotheken",
          by: "mira",
          at: "2023-05-30T16:10",
        },
      },
      description: {
        language: "fr",
        text: `Notre prochain échange en ligne portera sur le développement durable. Pour ne pas en rester aux bonnes intentions, préparons une liste d’actions que chaque site peut cocher, quelle que soit sa taille.

- **Bâtiment** : chauffage, éclairage, eau
- **Collections** : réparation, dons, seconde vie des livres retirés
- **Animations** : gobelets, affiches, déplacements
- **Public** : ce que nous montrons et ce que nous prêtons

Chaque point tient en une phrase et indique son coût : rien, un peu, beaucoup. La liste compte 24 points ; **cinq d’entre eux sont obligatoires** pour tous les sites participants, les autres sont au choix.`,
        before: {
          text: `Notre prochain échange en ligne portera sur le développement durable. Pour ne pas en rester aux bonnes intentions, préparons une liste d’actions que chaque site peut cocher, quelle que soit sa taille.

- **Bâtiment** : chauffage, éclairage, eau
- **Collections** : réparation, dons, seconde vie des livres retirés
- **Animations** : gobelets, affiches, déplacements
- **Public** : ce que nous montrons et ce que nous prêtons

Chaque point tient en une phrase et indique son coût : rien, un peu, beaucoup. La liste ne dépasse pas 20 points, tous facultatifs.`,
          changedAt: "2024-02-06T14:25",
          changedBy: "claire",
        },
        translation: {
          language: "de",
          text: `Unser nächster Online-Austausch dreht sich um Nachhaltigkeit. Damit es nicht bei guten Vorsätzen bleibt, bereiten wir eine Liste vor, auf der jeder Standort abhaken kann, was er tut, ob groß oder klein.

- **Gebäude**: Heizung, Licht, Wasser
- **Bestand**: Reparatur, Spenden, ein zweites Leben für ausgesonderte Bücher
- **Veranstaltungen**: Becher, Plakate, Anfahrt
- **Publikum**: was wir zeigen und was wir verleihen

Jeder Punkt besteht aus einem Satz und nennt den Aufwand: keiner, wenig, viel. Die Liste hat höchstens 20 Punkte, alle sind freiwillig.`,
          by: "mira",
          at: "2023-05-30T16:40",
        },
      },
      owners: [
        { who: "malik", since: "2023-06-06T10:00" },
        { who: "sabine", since: "2023-06-13T09:20" },
      ],
      due: "2024-09-30",
      moves: [
        { to: "discussed", at: "2023-06-06T10:00", by: "malik" },
        { to: "agreed", at: "2024-02-06T14:30", by: "claire" },
        { to: "active", at: "2024-05-21T09:00", by: "sabine" },
        { to: "done", at: "2024-10-08T10:40", by: "malik" },
      ],
      comments: [
        {
          by: "sabine",
          at: "2023-06-13T09:30",
          language: "de",
          text: "Bitte auch an Standorte denken, die im Einkaufszentrum oder in der Schule sitzen. Beim Thema Heizung haben wir dort nichts zu entscheiden.",
          translation: {
            language: "fr",
            text: "Pensez aussi aux sites installés dans un centre commercial ou dans une école. Là, nous ne décidons de rien en matière de chauffage.",
            by: "claire",
            at: "2023-06-14T11:00",
          },
        },
        {
          by: "malik",
          at: "2023-06-16T16:15",
          language: "fr",
          text: "Bien vu : j’ajoute une colonne « ne dépend pas de nous ». Au moins, on saura à qui écrire.",
        },
      ],
    },
    {
      number: 7,
      theme: "schools",
      by: "tobias",
      proposed: "2023-06-08T09:00",
      title: {
        language: "de",
        text: "Handbuch Schulbibliothek in zwei Sprachen",
        translation: {
          language: "fr",
          text: "Un guide bilingue de la bibliothèque scolaire",
          by: "ines",
          at: "2023-06-20T10:30",
        },
      },
      description: {
        language: "de",
        text: `Wir unterstützen in Dresden Schulen, die eine eigene Bibliothek aufbauen, und schreiben jedes Jahr dieselben Mails: Welche Regale? Wie viele Bücher? Wer macht die Ausleihe? Straßburg kennt diese Fragen sicher auch.

Daraus soll ein schmales Handbuch werden, links Deutsch, rechts Französisch, höchstens vierzig Seiten. Jedes Kapitel endet mit einer Liste zum Abhaken und einem Beispiel aus einer Schule.

Die Rohfassung beider Sprachen entsteht in einem gemeinsamen Dokument, das Layout kommt zuletzt.`,
        translation: {
          language: "fr",
          text: `À Dresde, nous accompagnons des écoles qui créent leur bibliothèque, et nous écrivons chaque année les mêmes courriels : quels rayonnages ? combien de livres ? qui s’occupe du prêt ? Strasbourg connaît sûrement ces questions.

Nous voulons en faire un petit guide, l’allemand à gauche, le français à droite, quarante pages au plus. Chaque chapitre se termine par une liste à cocher et par l’exemple d’une école.

Le premier jet s’écrit dans un document commun aux deux langues ; la mise en page viendra en dernier.`,
          by: "ines",
          at: "2023-06-20T10:55",
        },
      },
      owners: [
        { who: "tobias", since: "2023-06-08T09:00" },
        { who: "ines", since: "2023-06-20T11:00" },
      ],
      due: "2025-02-28",
      moves: [
        { to: "discussed", at: "2023-09-12T10:10", by: "ines" },
        { to: "agreed", at: "2024-03-05T15:20", by: "tobias" },
        { to: "active", at: "2024-06-18T09:50", by: "tobias" },
        { to: "parked", at: "2025-03-11T14:00", by: "tobias" },
      ],
      comments: [
        {
          by: "ines",
          at: "2024-11-05T10:45",
          language: "fr",
          text: "Trois chapitres sur huit sont prêts dans les deux langues. Les exemples d’écoles prennent plus de temps que prévu : il faut l’accord de chaque établissement.",
        },
        {
          by: "tobias",
          at: "2025-03-11T14:05",
          language: "de",
          text: "Bis zum Ende des Programms schaffen wir das nicht ordentlich. Wir stellen es zurück und fangen danach mit den drei fertigen Kapiteln neu an. Einverstanden, @[ines]?",
          translation: {
            language: "fr",
            text: "Nous n’arriverons pas à finir correctement avant la fin du programme. Mettons l’idée en attente et repartons ensuite des trois chapitres achevés. D’accord, @[ines] ?",
            by: "claire",
            at: "2025-03-12T09:30",
          },
        },
        {
          by: "ines",
          at: "2025-03-13T11:20",
          language: "fr",
          text: "D’accord. Mieux vaut un guide utile plus tard qu’un guide bâclé en avril.",
        },
      ],
    },
    {
      number: 8,
      theme: "clubs",
      by: "luc",
      proposed: "2023-09-19T17:00",
      title: {
        language: "fr",
        text: "Soirée littéraire à deux voix",
        translation: {
          language: "de",
          text: "Literarischer Abend mit zwei Stimmen",
          by: "claire",
          at: "2023-09-26T10:15",
        },
      },
      description: {
        language: "fr",
        text: `Une soirée à Malraux où les clubs des deux villes présentent leurs coups de cœur : cinq minutes par livre, pas une de plus, et un extrait lu à voix haute dans les deux langues.

Entre deux livres, de la musique. Au fond de la salle, une table avec tous les titres cités, à emprunter sur place.

Dresde participe à distance ou envoie deux personnes du club, selon les moyens. Le public n’a pas besoin d’être bilingue : les extraits sont projetés dans l’autre langue.`,
        translation: {
          language: "de",
          text: `Ein Abend in der Médiathèque André Malraux, an dem die Clubs beider Städte ihre Lieblingsbücher vorstellen: fünf Minuten pro Buch, keine Minute mehr, dazu eine Passage, in beiden Sprachen vorgelesen.

Zwischen den Büchern gibt es Musik, hinten im Saal einen Tisch mit allen genannten Titeln zum Ausleihen.

Dresden ist am Bildschirm dabei oder schickt, wenn es die Mittel erlauben, zwei Leute aus dem Club. Beide Sprachen muss im Publikum niemand können: Die Passagen werden in der jeweils anderen Sprache eingeblendet.`,
          by: "claire",
          at: "2023-09-26T10:40",
        },
      },
      owners: [
        { who: "luc", since: "2023-09-19T17:00" },
        { who: "tobias", since: "2023-10-12T10:30" },
      ],
      due: "2024-11-15",
      moves: [
        { to: "discussed", at: "2023-10-12T10:30", by: "tobias" },
        { to: "agreed", at: "2024-04-09T11:20", by: "tobias" },
        { to: "active", at: "2024-10-01T10:00", by: "luc" },
        { to: "done", at: "2024-11-19T09:35", by: "luc" },
      ],
      comments: [
        {
          by: "tobias",
          at: "2024-04-09T11:30",
          language: "de",
          text: "Wir kommen zu zweit mit der Bahn, die Fahrkarten sind bewilligt. Vier Bücher bringen wir mit, die Titel schicke ich bis Ende August.",
          translation: {
            language: "fr",
            text: "Nous viendrons à deux, en train : les billets sont accordés. Nous apporterons quatre livres et je vous enverrai les titres d’ici fin août.",
            by: "ines",
            at: "2024-04-10T14:10",
          },
        },
        {
          by: "luc",
          at: "2024-11-19T09:40",
          language: "fr",
          text: "81 personnes, et tous les livres de la table empruntés avant la fin. Merci à @[tobias] et à son club, dont la lecture en allemand a fait taire toute la salle.",
        },
      ],
    },
    {
      number: 9,
      theme: "audiences",
      by: "jonas",
      proposed: "2023-10-10T11:25",
      title: {
        language: "de",
        text: "Elsässische Illustrationskunst bei Kinder.Bücher!",
        translation: {
          language: "fr",
          text: "L’illustration alsacienne invitée à Kinder.Bücher!",
          by: "claire",
          at: "2023-10-17T15:30",
        },
      },
      description: {
        language: "de",
        text: `Eure Gruppe hat unser Festival Kinder.Bücher! 2022 selbst erlebt. Diesmal möchten wir zwei Illustratorinnen oder Illustratoren aus dem Elsass einladen: für eine Werkstatt mit Kindern und für ein Gespräch mit Erwachsenen am Abend.

Die Werkstatt braucht kaum Worte, gezeichnet wird mit Tusche auf langen Papierbahnen. Das Abendgespräch dolmetschen wir.

**Was wir von Euch brauchen:** eine Liste mit vier oder fünf Namen, Hinweise zu Honoraren und jemanden, der den ersten Kontakt herstellt. Unterkunft und Technik organisieren wir.`,
        translation: {
          language: "fr",
          text: `Votre groupe a découvert notre festival Kinder.Bücher! en 2022. Cette fois, nous aimerions y inviter deux illustratrices ou illustrateurs d’Alsace, pour un atelier avec les enfants et une rencontre avec les adultes en soirée.

L’atelier se passe presque de mots : on dessine à l’encre sur de longues bandes de papier. Pour la rencontre du soir, nous prévoyons une interprétation.

**Ce qu’il nous faut de votre part :** une liste de quatre ou cinq noms, des indications sur les honoraires et une personne pour établir le premier contact. Nous nous chargeons de l’hébergement et de la technique.`,
          by: "claire",
          at: "2023-10-17T16:00",
        },
      },
      owners: [
        { who: "jonas", since: "2023-10-10T11:25" },
        { who: "anna", since: "2023-12-14T09:10" },
        { who: "claire", since: "2023-10-17T16:05" },
      ],
      due: "2024-06-14",
      moves: [
        { to: "discussed", at: "2023-10-17T16:05", by: "claire" },
        { to: "agreed", at: "2024-01-23T10:10", by: "claire" },
        { to: "active", at: "2024-04-24T09:00", by: "jonas" },
        { to: "done", at: "2024-06-20T14:30", by: "jonas" },
      ],
      comments: [
        {
          by: "claire",
          at: "2024-01-23T10:15",
          language: "fr",
          text: "Deux artistes ont dit oui ! Leur seule condition : des rouleaux de papier épais, au moins 180 grammes.",
          translation: {
            language: "de",
            text: "Zwei Zusagen! Die einzige Bedingung: kräftiges Papier von der Rolle, mindestens 180 Gramm.",
            by: "jonas",
            at: "2024-01-23T13:40",
          },
        },
        {
          by: "anna",
          at: "2024-06-20T15:05",
          language: "de",
          text: "Zwanzig Meter Rhein und Elbe hängen jetzt bei uns im Treppenhaus. Die Kinder zeigen allen, welcher Fisch von ihnen ist.",
        },
      ],
    },
    {
      number: 10,
      theme: "audiences",
      by: "claire",
      proposed: "2023-10-24T09:40",
      title: {
        language: "fr",
        text: "Soirée d’ouverture : le salut de Dresde",
        translation: {
          language: "de",
          text: "Eröffnungsabend: ein Gruß aus Dresden",
          by: "mira",
          at: "2023-11-02T11:00",
        },
      },
      description: {
        language: "fr",
        text: `Le 23 avril 2024, journée mondiale du livre et du droit d’auteur, notre année s’ouvre. Nous souhaitons que Dresde y ait sa place, en quelques minutes et sans discours.

Notre proposition : une **chaîne de voix**. Dans les deux villes, des lectrices et des lecteurs de tous âges disent une phrase d’un livre qui compte pour eux. Les enregistrements, montés en alternance, sont diffusés pendant la soirée puis sur les écrans de nos médiathèques.

Chaque ville recueille vingt voix. Une phrase, un prénom, un titre, c’est tout. Consignes d’enregistrement : [voix.example](https://voix.example/consignes).`,
        translation: {
          language: "de",
          text: `Am 23. April 2024, dem Welttag des Buches und des Urheberrechts, beginnt unser Jahr. Dresden soll dabei seinen Platz haben, ein paar Minuten lang und ohne Ansprache.

Unser Vorschlag ist eine **Kette aus Stimmen**: In beiden Städten sprechen Leserinnen und Leser jeden Alters einen Satz aus einem Buch, das ihnen wichtig ist. Die Aufnahmen werden im Wechsel zusammengeschnitten und laufen zuerst an diesem Abend, dann auf den Bildschirmen unserer Häuser.

Jede Stadt sammelt zwanzig Stimmen. Ein Satz, ein Vorname, ein Titel, mehr nicht. Hinweise zur Aufnahme: [voix.example](https://voix.example/consignes).`,
          by: "mira",
          at: "2023-11-02T11:25",
        },
      },
      owners: [
        { who: "claire", since: "2023-10-24T09:40" },
        { who: "mira", since: "2023-11-02T11:30" },
      ],
      due: "2024-04-23",
      moves: [
        { to: "discussed", at: "2023-11-02T11:30", by: "mira" },
        { to: "agreed", at: "2023-12-19T10:00", by: "mira" },
        { to: "active", at: "2024-02-20T09:30", by: "claire" },
        { to: "done", at: "2024-04-25T11:10", by: "claire" },
      ],
      comments: [
        {
          by: "mira",
          at: "2024-03-19T16:20",
          language: "de",
          text: "Unsere zwanzig Stimmen sind beisammen. Die jüngste ist fünf und hat sich geweigert, nur einen Satz zu sagen. Bitte nicht kürzen!",
        },
        {
          by: "claire",
          at: "2024-04-25T11:15",
          language: "fr",
          text: "Nous n’avons rien coupé, et la salle a applaudi à cet endroit précis. Merci à toute l’équipe de Dresde !",
        },
      ],
    },
    {
      number: 11,
      theme: "clubs",
      by: "solene",
      proposed: "2023-11-14T14:50",
      title: {
        language: "fr",
        text: "Speak Book Dating",
      },
      description: {
        language: "fr",
        text: `Le principe est celui des rencontres éclair : deux personnes, deux livres, sept minutes. On parle de son livre dans la langue de l’autre, avec les mots qu’on a. Au coup de cloche, on change de table.

À Olympe de Gouges, nous l’avons essayé entre collègues : beaucoup de rires, et six livres notés sur un coin de serviette. Pour la version publique, prévoyons des cartes « au secours » avec les mots du livre (personnage, intrigue, chute) en français et en allemand.`,
      },
      owners: [
        { who: "solene", since: "2023-11-14T14:50" },
        { who: "jonas", since: "2024-01-18T10:00" },
      ],
      due: "2024-10-18",
      moves: [
        { to: "discussed", at: "2024-01-18T10:00", by: "jonas" },
        { to: "agreed", at: "2024-05-28T15:15", by: "solene" },
        { to: "active", at: "2024-09-17T09:25", by: "solene" },
        { to: "done", at: "2024-10-22T10:50", by: "solene" },
      ],
      comments: [
        {
          by: "jonas",
          at: "2024-01-18T10:10",
          language: "de",
          text: "Das machen wir zeitgleich im Kulturpalast, mit einer Leitung nach Straßburg an zwei der Tische. Die Hilfskarten übernehme ich auf Deutsch.",
        },
        {
          by: "solene",
          at: "2024-10-22T10:55",
          language: "fr",
          text: "Deux tables en duplex, c’était juste ce qu’il fallait. Les cartes ont servi toute la soirée ; quelqu’un est même reparti avec « intrigue » dans sa poche.",
          translation: {
            language: "de",
            text: "Zwei zugeschaltete Tische waren genau richtig. Die Karten waren den ganzen Abend im Einsatz; jemand ist sogar mit „Handlung“ in der Tasche nach Hause gegangen.",
            by: "jonas",
            at: "2024-10-23T08:45",
          },
        },
      ],
    },
    {
      number: 12,
      theme: "audiences",
      by: "malik",
      proposed: "2023-12-05T10:20",
      title: {
        language: "fr",
        text: "Inside Out : des portraits de lecture dans 14 quartiers",
        translation: {
          language: "de",
          text: "Inside Out: Leseporträts in 14 Stadtteilen",
          by: "mira",
          at: "2023-12-13T14:20",
        },
      },
      description: {
        language: "fr",
        text: `Dans 14 quartiers de Strasbourg, les façades vont montrer celles et ceux qui lisent : de grands portraits en noir et blanc, chacun avec le livre préféré de la personne. C’est notre « Inside Out – Lire notre monde ».

Pour le programme commun, je propose deux prolongements :

- une **version de table**, avec des tirages au format A3, qui part pour Gorbitz et circule dans les bibliothèques de Dresde ;
- une séance de prises de vue à Dresde, dont les portraits reviennent chez nous.

Les personnes photographiées signent une autorisation dans leur langue et reçoivent leur portrait.`,
        translation: {
          language: "de",
          text: `In 14 Straßburger Stadtteilen zeigen die Fassaden bald, wer hier liest: große Porträts in Schwarz-Weiß, jede Person mit ihrem Lieblingsbuch. Das ist unser „Inside Out – Lire notre monde“.

Für das gemeinsame Programm schlage ich zwei Fortsetzungen vor:

- eine **kleine Ausgabe** mit Abzügen im Format A3, die nach Gorbitz kommt und durch die Dresdner Bibliotheken wandert;
- einen Fototermin in Dresden, dessen Porträts dann zu uns reisen.

Alle Fotografierten unterschreiben eine Einwilligung in ihrer Sprache und bekommen ihr Porträt geschenkt.`,
          by: "mira",
          at: "2023-12-13T14:50",
        },
      },
      owners: [
        { who: "malik", since: "2023-12-05T10:20" },
        { who: "sabine", since: "2024-01-09T11:15" },
      ],
      due: "2025-01-31",
      moves: [
        { to: "discussed", at: "2024-01-09T11:15", by: "sabine" },
        { to: "agreed", at: "2024-03-26T10:30", by: "malik" },
        { to: "active", at: "2024-06-04T13:00", by: "malik" },
        { to: "done", at: "2025-02-04T15:45", by: "sabine" },
      ],
      comments: [
        {
          by: "sabine",
          at: "2024-01-09T11:20",
          language: "de",
          text: "Gorbitz nimmt die Porträts gern als Erste. Wie viele Meter Wand braucht Ihr? Wir haben eine lange Fensterfront, aber kaum Stellwände.",
          translation: {
            language: "fr",
            text: "Gorbitz accueillera volontiers les portraits en premier. Combien de mètres de mur vous faut-il ? Nous avons une longue baie vitrée, mais presque pas de grilles d’exposition.",
            by: "malik",
            at: "2024-01-09T16:30",
          },
        },
        {
          by: "malik",
          at: "2024-01-10T09:05",
          language: "fr",
          text: "Une baie vitrée, c’est encore mieux : on verra les portraits depuis la rue. Comptez douze mètres pour vingt-huit tirages.",
          translation: {
            language: "de",
            text: "Eine Fensterfront ist noch besser, dann sieht man die Porträts von der Straße aus. Rechnet mit zwölf Metern für achtundzwanzig Abzüge.",
            by: "mira",
            at: "2024-01-10T13:15",
          },
        },
        {
          by: "sabine",
          at: "2024-10-15T10:00",
          language: "de",
          text: "Vierzehn Fensterscheiben, je zwei Gesichter. Seit gestern bleiben die Leute an der Haltestelle stehen und raten, wer was liest.",
        },
        {
          by: "malik",
          at: "2025-02-06T11:35",
          language: "fr",
          text: "Les neuf portraits de Dresde sont accrochés à Neudorf. Une habituée a reconnu le livre de sa voisine de papier et l’a emprunté aussitôt.",
        },
      ],
    },
    {
      number: 13,
      theme: "mentors",
      by: "mira",
      proposed: "2024-03-12T09:15",
      title: {
        language: "de",
        text: "Botschafter:innen des Lesens treffen sich in Straßburg",
        translation: {
          language: "fr",
          text: "Les ambassadeurs et ambassadrices de la lecture à Strasbourg",
          by: "claire",
          at: "2024-03-19T10:10",
        },
      },
      description: {
        language: "de",
        text: `Gemeinsam mit dem Institut français laden wir Menschen ein, die in ihrer Stadt für das Lesen werben: Lesepat:innen, Lehrkräfte, Engagierte aus Vereinen. Sie treffen sich **vom 18. bis 22. September 2024 in Straßburg**.

Auf dem Programm stehen Vorlesestunden in zwei Stadtteilen, ein Nachmittag in der Médiathèque André Malraux und ein Gespräch darüber, wie man Kinder erreicht, die zu Hause keine Bücher haben.

Aus Dresden reisen **zehn Personen** an. Alle bringen ein Bilderbuch mit, das in Straßburg bleibt. Jede Botschafterin und jeder Botschafter führt danach ein halbes Jahr lang ein Lesetagebuch.`,
        before: {
          text: `Gemeinsam mit dem Institut français laden wir Menschen ein, die in ihrer Stadt für das Lesen werben: Lesepat:innen, Lehrkräfte, Engagierte aus Vereinen. Sie treffen sich **vom 18. bis 22. September 2024 in Straßburg**.

Auf dem Programm stehen Vorlesestunden in zwei Stadtteilen, ein Nachmittag in der Médiathèque André Malraux und ein Gespräch darüber, wie man Kinder erreicht, die zu Hause keine Bücher haben.

Aus Dresden reisen **acht Personen** an. Alle bringen ein Bilderbuch mit, das in Straßburg bleibt.`,
          changedAt: "2024-07-09T13:40",
          changedBy: "mira",
        },
        translation: {
          language: "fr",
          text: `Avec l’Institut français, nous invitons des personnes qui défendent la lecture dans leur ville : bénévoles, membres du corps enseignant ou d’associations. Elles se retrouvent **à Strasbourg, du 18 au 22 septembre 2024**.

Au programme : des lectures dans deux quartiers, un après-midi à la médiathèque André Malraux et une discussion sur la manière d’atteindre les enfants qui n’ont pas de livres chez eux.

**Huit personnes** viendront de Dresde. Chacune apporte un album, qui restera à Strasbourg.`,
          by: "claire",
          at: "2024-03-19T10:35",
        },
      },
      owners: [
        { who: "mira", since: "2024-03-12T09:15" },
        { who: "odile", since: "2024-04-03T10:00" },
      ],
      due: "2024-09-18",
      moves: [
        { to: "discussed", at: "2024-03-19T10:40", by: "claire" },
        { to: "agreed", at: "2024-05-07T11:00", by: "odile" },
        { to: "active", at: "2024-07-09T13:45", by: "mira" },
        { to: "done", at: "2024-09-26T10:20", by: "claire" },
      ],
      comments: [
        {
          by: "odile",
          at: "2024-05-07T11:05",
          language: "fr",
          text: "Hautepierre ouvre ses portes le jeudi après-midi : une trentaine d’enfants, du goûter, et vos albums. Prévoyez des histoires courtes !",
        },
        {
          by: "mira",
          at: "2024-09-26T14:50",
          language: "de",
          text: "Alle sind gut wieder in Dresden angekommen, müde und voller Pläne. Der Gegenbesuch bei uns ist fest versprochen. Danke, @[odile], für diesen Donnerstag!",
        },
      ],
    },
    {
      number: 14,
      theme: "sustainability",
      by: "henrike",
      proposed: "2024-05-14T15:30",
      title: {
        language: "de",
        text: "Büchertausch mit Rückfahrkarte",
      },
      description: {
        language: "de",
        text: `Wer französische Bücher zu Hause hat, die niemand mehr liest, bringt sie zu uns nach Prohlis. Wer in Straßburg deutsche Bücher abgeben möchte, geht nach Neudorf. Bei jedem Besuch zwischen unseren Städten nimmt jemand eine Kiste mit.

Getauscht wird eins zu eins, ohne Punkte und ohne Geld. In jedes Buch kommt ein Zettel mit einem Satz: *Warum habe ich es gern gelesen?*`,
      },
      owners: [
        { who: "henrike", since: "2024-05-14T15:30" },
        { who: "malik", since: "2024-06-25T10:40" },
      ],
      due: "2025-03-28",
      moves: [
        { to: "discussed", at: "2024-06-25T10:40", by: "malik" },
        { to: "agreed", at: "2024-09-10T09:30", by: "henrike" },
        { to: "active", at: "2024-09-24T10:05", by: "malik" },
        { to: "done", at: "2025-04-08T14:15", by: "henrike" },
      ],
      comments: [
        {
          by: "malik",
          at: "2024-06-25T10:45",
          language: "fr",
          text: "Neudorf est d’accord. Une seule réserve : pas de manuels scolaires ni d’encyclopédies, sinon la caisse sera pleine avant midi.",
          translation: {
            language: "de",
            text: "Neudorf macht mit. Nur eine Einschränkung: keine Schulbücher und keine Lexika, sonst ist die Kiste vor Mittag voll.",
            by: "tobias",
            at: "2024-06-26T11:10",
          },
        },
        {
          by: "henrike",
          at: "2025-04-08T14:20",
          language: "de",
          text: "Vier Kisten hin, drei zurück. Die Zettel haben wir aufgehoben, daraus wird ein Aushang.",
        },
      ],
    },
    {
      number: 15,
      theme: "audiences",
      by: "luc",
      proposed: "2024-06-11T10:30",
      title: {
        language: "fr",
        text: "Une artothèque qui prend le train",
      },
      description: {
        language: "fr",
        text: `Lors de votre visite de février 2023, l’artothèque vous avait retenus plus longtemps que prévu. Pourquoi ne pas choisir ensemble vingt œuvres et les présenter trois mois dans chaque ville ?

Le public pourrait, comme chez nous, emprunter une œuvre pour son salon à la fin de l’exposition.

Avant d’aller plus loin, il faut éclaircir trois points : l’assurance pendant le transport, les droits de présentation et les caisses. Tant que nous n’avons pas de réponse, je n’annonce rien aux artistes.`,
      },
      owners: [{ who: "luc", since: "2024-06-11T10:30" }],
      due: "2025-04-01",
      moves: [
        { to: "discussed", at: "2024-09-05T09:10", by: "jonas" },
        { to: "parked", at: "2025-01-21T11:30", by: "luc" },
      ],
      comments: [
        {
          by: "jonas",
          at: "2024-09-05T09:20",
          language: "de",
          text: "Zur Versicherung habe ich bei uns nachgefragt: Ohne feste Werkliste mit Werten rechnet niemand etwas aus. Könnt Ihr eine vorläufige schicken?",
          translation: {
            language: "fr",
            text: "Je me suis renseigné ici pour l’assurance : sans liste d’œuvres chiffrée, personne ne fait de devis. Pouvez-vous en envoyer une, même provisoire ?",
            by: "claire",
            at: "2024-09-06T10:00",
          },
        },
        {
          by: "luc",
          at: "2025-01-21T11:35",
          language: "fr",
          text: "La liste dépend des artistes, et leur accord dépend de l’assurance : nous tournons en rond. Je mets l’idée en attente, elle mérite un vrai calendrier.",
        },
      ],
    },
    {
      number: 16,
      theme: "audiences",
      by: "mira",
      proposed: "2024-09-17T10:00",
      title: {
        language: "de",
        text: "Abschluss am 22. April 2025: Was bleibt?",
        translation: {
          language: "fr",
          text: "Clôture du 22 avril 2025 : qu’en reste-t-il ?",
          by: "claire",
          at: "2024-09-24T09:30",
        },
      },
      description: {
        language: "de",
        text: `Am 22. April 2025 endet das Straßburger Jahr als Welthauptstadt des Buches. Wir schlagen vor, dass beide Städte an diesem Tag nicht nur zurückblicken, sondern öffentlich sagen, **was sie weiterführen**.

Jede Stadt wählt drei Ideen aus diesem Board und stellt sie auf einem Blatt vor: Was haben wir gemacht, wer war dabei, wie geht es weiter? Die sechs Blätter hängen am selben Tag in Straßburg und im Kulturpalast, jeweils in beiden Sprachen.

Für den Bericht an unsere Kulturämter verwenden wir dieselben Texte.`,
        translation: {
          language: "fr",
          text: `Le 22 avril 2025 s’achève l’année de Strasbourg, Capitale mondiale du livre. Nous proposons que, ce jour-là, les deux villes ne se contentent pas de regarder en arrière, mais annoncent publiquement **ce qu’elles vont poursuivre**.

Chaque ville choisit trois idées de ce tableau et les présente sur une feuille : qu’avons-nous fait, avec qui, et quelle est la suite ? Les six feuilles sont affichées le même jour à Strasbourg et au Kulturpalast, dans les deux langues.

Les mêmes textes serviront au bilan destiné à nos services culturels.`,
          by: "claire",
          at: "2024-09-24T09:55",
        },
      },
      owners: [
        { who: "mira", since: "2024-09-17T10:00" },
        { who: "claire", since: "2024-09-24T10:00" },
      ],
      due: "2025-04-22",
      moves: [
        { to: "discussed", at: "2024-09-24T10:00", by: "claire" },
        { to: "agreed", at: "2025-01-14T10:30", by: "claire" },
        { to: "active", at: "2025-03-04T09:20", by: "mira" },
        { to: "done", at: "2025-05-06T11:00", by: "mira" },
      ],
      comments: [
        {
          by: "claire",
          at: "2025-01-14T10:40",
          language: "fr",
          text: "Pour Strasbourg, ce sera le tapis de lecture, les clubs et les portraits. Et pour Dresde ? Évitons de choisir deux fois la même idée.",
        },
        {
          by: "mira",
          at: "2025-01-16T09:10",
          language: "de",
          text: "Wir nehmen das Videofenster der Lesepat:innen, Kästner am Collège Vauban und die grüne Checkliste. Passt das für Euch, @[claire]?",
        },
        {
          by: "claire",
          at: "2025-01-16T11:30",
          language: "fr",
          text: "C’est parfait, les deux trios se complètent. Je prépare le modèle de feuille d’ici la fin du mois.",
        },
        {
          by: "mira",
          at: "2025-06-17T15:00",
          language: "de",
          text: "Der Bericht ist in beiden Ämtern angekommen. Damit ist dieses Programm wirklich zu Ende – alles Weitere steht im neuen Board.",
          translation: {
            language: "fr",
            text: "Le bilan est arrivé dans les deux services. Ce programme est donc bel et bien terminé ; la suite se trouve dans le nouveau tableau.",
            by: "claire",
            at: "2025-06-18T09:45",
          },
        },
      ],
    },
  ],
};
