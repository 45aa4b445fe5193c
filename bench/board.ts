import type { Client } from "./client";

interface Card {
  readonly id: string;
  readonly number: number;
  readonly status: string;
}

/** What the requests that are measured need to know of the programme. */
export interface Board {
  readonly cards: readonly Card[];
  readonly statuses: readonly string[];
}

const here = "/api/v1/programmes/bench";

export const addresses = {
  page: "/bench/board",
  table: "/bench/table",
  timeline: "/bench/timeline",
  data: `${here}/board`,
  idea: (number: number) => `${here}/ideas/${number}`,
  ideaPage: (number: number) => `/bench/ideas/${number}`,
  events: `${here}/events`,
  search: (words: string) => `${here}/search?words=${encodeURIComponent(words)}`,
  progress: `${here}/progress`,
  progressPage: "/bench/progress",
  me: "/api/v1/me",
  signIn: "/sign-in",
} as const;

/** What is searched for, in turn: words of titles, descriptions and remarks, in both languages. */
export const sought = {
  // What stands in one title only: every title ends with a number.
  "a rare word": ["17", "42", "73", "96"],
  "a frequent word": ["gemeinsam", "lecture", "Bücher", "salle"],
  "two words": ["salle étage", "Lesenacht Familien", "langues conte", "Schulen Kosten"],
  "a beginning": ["le", "Les", "sal", "Fe"],
} as const;

export type Sought = keyof typeof sought;

export const kindsOfWords = Object.keys(sought) as Sought[];

export async function boardOf(client: Client): Promise<Board> {
  const { statuses } = await client.read<{ statuses: readonly { id: string }[] }>(here);
  const { cards } = await client.read<{ cards: readonly Card[] }>(addresses.data);
  return { cards, statuses: statuses.map(({ id }) => id) };
}
