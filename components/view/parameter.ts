"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useState } from "react";
import { isView } from "./views";

/**
 * A choice that stands in the address of a view, so that it can be sent to the other city. While an idea lies open
 * over the view, the choice stays as it was.
 */
export function useParameter(name: string): readonly [string | null, (value: string | null) => void] {
  const pathname = usePathname();
  const search = useSearchParams();
  const atView = isView(pathname);
  const told = search.get(name);
  const [kept, setKept] = useState(told);
  if (atView && kept !== told) setKept(told);
  const change = (next: string | null): void => {
    const address = new URLSearchParams(location.search);
    if (next === null) address.delete(name);
    else address.set(name, next);
    const text = address.toString();
    history.replaceState(null, "", location.pathname + (text && `?${text}`));
  };
  return [atView ? told : kept, change];
}
