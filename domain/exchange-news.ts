import { byBeginning, type Exchange } from "./exchange";

export const exchangeEvents = ["exchange_added", "exchange_edited", "exchange_removed", "exchange_restored"] as const;

/** What happened to an exchange, and to none of a programme's ideas. */
export interface ExchangeEvent {
  readonly kind: (typeof exchangeEvents)[number];
  /** Which one, and what it was called and when it took place from then on. */
  readonly data: { readonly exchange: string } & Pick<Exchange, "names" | "begins" | "ends">;
}

/** An event of an exchange with its who and when. */
export type ExchangeChange = ExchangeEvent & {
  readonly revision: number;
  readonly deed: string;
  readonly by: string;
  readonly at: string;
  readonly undoes?: string;
};

/** The exchanges that a deed changed, as they now are, and those that are gone. */
export interface ExchangeNews {
  readonly changes: readonly ExchangeChange[];
  readonly exchanges: readonly Exchange[];
  readonly removed: readonly string[];
}

/** The exchanges after some news, in their order; what is known in a newer edition stays. */
export function withExchanges(
  known: readonly Exchange[],
  { exchanges, removed }: Pick<ExchangeNews, "exchanges" | "removed">,
): readonly Exchange[] {
  const newest = new Map(known.map((exchange) => [exchange.id, exchange]));
  for (const exchange of exchanges) {
    if ((newest.get(exchange.id)?.edition ?? 0) <= exchange.edition) newest.set(exchange.id, exchange);
  }
  return [...newest.values()].filter(({ id }) => !removed.includes(id)).sort(byBeginning);
}
