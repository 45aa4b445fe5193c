"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { isView } from "@/components/view/views";
import { addressWith, type Filter, filterIn } from "@/domain/filter";

/** Long enough that a browser does not refuse a new address with every letter. */
const pause = 300;

/**
 * The filter of a view, kept in the address of the page beside what else stands there. While an idea lies open over
 * the view the address is the idea's, and the filter stays as it was.
 */
export function useFilter(): readonly [Filter, (change: Partial<Filter>) => void] {
  const pathname = usePathname();
  const search = useSearchParams().toString();
  const atView = isView(pathname);
  const [filter, setFilter] = useState(() => filterIn(new URLSearchParams(search)));
  // What this page wrote and the router has not told of yet: it does so late, when there may be something newer.
  const written = useRef<readonly string[]>([]);
  const taken = useRef(search);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    if (!atView || search === taken.current) return;
    taken.current = search;
    const place = written.current.indexOf(search);
    written.current = written.current.slice(place + 1);
    if (place < 0) setFilter(filterIn(new URLSearchParams(search)));
  }, [atView, search]);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (part: Partial<Filter>): void => {
    const next = { ...filter, ...part };
    setFilter(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      const address = addressWith(next, location.search);
      if (address === location.search) return;
      written.current = [...written.current, address.slice(1)];
      history.replaceState(null, "", location.pathname + address);
    }, pause);
  };
  return [filter, change];
}
