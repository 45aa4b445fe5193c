"use client";

import { useProgramme } from "@/components/programme/context";
import { InitialsAt } from "./initials-at";
import { placeOf } from "./place";

/** Somebody's initials in the shape and accent of her city. Decoration: her name stands beside or in a label. */
export function Initials({
  person,
  size = "m",
}: {
  readonly person: { readonly name: string; readonly library: string };
  readonly size?: "s" | "m" | "l";
}) {
  const { programme } = useProgramme();
  return <InitialsAt name={person.name} place={placeOf(programme, person.library)} size={size} />;
}
