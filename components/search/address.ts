import type { Route } from "next";
import { addressOf, type Filter } from "@/domain/filter";
import type { Spot } from "@/domain/search/hit";

/** The address of what is found for some words: the same for every reader, so it can be sent to the other city. */
export function pageOf(
  slug: string,
  { words, filter, after }: { readonly words: string; readonly filter: Filter; readonly after?: Spot | null },
): Route {
  const address = new URLSearchParams(addressOf({ ...filter, words: "" }));
  if (after) address.set("after", `${after.weight}.${after.number}`);
  return `/${slug}/search?${new URLSearchParams([["q", words.trim()], ...address])}` as Route;
}

/** The place that such an address names; null where it names none. */
export function spotIn(after: string | null): Spot | null {
  const [, weight, number] = /^(\d{1,4})\.(\d{1,9})$/.exec(after ?? "") ?? [];
  return weight === undefined || number === undefined ? null : { weight: Number(weight), number: Number(number) };
}
