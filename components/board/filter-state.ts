"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { addressOf, type Filter, filterIn } from "@/domain/filter";

/** Long enough that a browser does not refuse a new address with every letter. */
const pause = 300;

/**
 * The filter of the board, kept in the address of the page. While an idea lies open over the board the
 * address is the idea's, and the filter stays as it was.
 */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const atBoard = pathname.endsWith("/board");
  const [filter, setFilter] = useState(() => filterIn(new URLSearchParams(search)));
  // What this page wrote and the router has not told of yet: it does so late, when there may be something newer.
  const written = useRef<readonly string[]>([]);
  const taken = useRef(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!atBoard || search === taken.current) return;
    taken.current = search;
    const place = written.current.indexOf(search);
    written.current = written.current.slice(place + 1);
    if (place < 0) setFilter(filterIn(new URLSearchParams(search)));
  }, [atBoard, search]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (part: Partial<Filter>): void => {
    const next = { ...filter, ...part };
    setFilter(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const address = addressOf(next);
      if (address === location.search) return;
      written.current = [...written.current, address.slice(1)];
      history.replaceState(null, "", location.pathname + address);
    }, pause);
  };
  return [filter, change];
}
