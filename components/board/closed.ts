"use client";

import { useProgramme } from "@/components/programme/context";
import { useKept } from "./device";

/** Which columns of the programme are closed on this device; at first those of what is parked. */
export function useClosed(): {
  readonly isClosed: (status: string) => boolean;
  readonly toggle: (status: string) => void;
} {
  const { programme } = useProgramme();
  const parked = programme.statuses.filter(({ kind }) => kind === "parked").map(({ id }) => id);
  const [kept, keep] = useKept(`passerelle:closed:${programme.slug}`, parked.join(" "));
  const closed = kept.split(" ");
  return {
    isClosed: (status) => closed.includes(status),
    toggle: (status) =>
      keep((closed.includes(status) ? closed.filter((other) => other !== status) : [...closed, status]).join(" ")),
  };
}
