const id = "01990000-0000-7000-8000-000000000000";
const data = { from: id, to: id, behind: id, since: "2026-01-01T00:00:00.000Z" };

/** What a move keeps and tells, at its usual length. */
export const exampleNews = {
  data: JSON.stringify(data),
  news: JSON.stringify({
    revision: 100_000,
    changes: [{ kind: "moved", data, revision: 100_000, deed: id, idea: id, by: id, at: data.since }],
    cards: [
      {
        id,
        number: 1_000,
        status: id,
        theme: id,
        rank: "a0V",
        due: "2026-01-01",
        comments: 3,
        revision: 100_000,
        since: "2026-01-01T00:00:00.000Z",
        archived: false,
        title: {
          original: "de",
          texts: {
            de: "Lesenacht für Familien in der Stadtteilbibliothek",
            fr: "Nuit de la lecture pour les familles du quartier",
          },
        },
        outdated: [],
        owners: [id, id],
      },
    ],
  }),
} as const;
