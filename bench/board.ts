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
  data: `${here}/board`,
  idea: (number: number) => `${here}/ideas/${number}`,
  ideaPage: (number: number) => `/bench/ideas/${number}`,
  events: `${here}/events`,
  me: "/api/v1/me",
  signIn: "/sign-in",
} as const;

export async function boardOf(client: Client): Promise<Board> {
  const { statuses } = await client.read<{ statuses: readonly { id: string }[] }>(here);
  const { cards } = await client.read<{ cards: readonly Card[] }>(addresses.data);
  return { cards, statuses: statuses.map(({ id }) => id) };
}
