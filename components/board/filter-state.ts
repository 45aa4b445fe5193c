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
  const written = useRef(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!atBoard || search === written.current) return;
    written.current = search;
    setFilter(filterIn(new URLSearchParams(search)));
  }, [atBoard, search]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (part: Partial<Filter>): void => {
    const next = { ...filter, ...part };
    setFilter(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const address = addressOf(next);
      written.current = address.slice(1);
      history.replaceState(null, "", location.pathname + address);
    }, pause);
  };
  return [filter, change];
}
