"use client";

import { useCallback, useLayoutEffect, useRef } from "react";

/** The same function at every rendering, which does what the newest one does: for handlers of memoised parts. */
export function useSteady<Arguments extends readonly unknown[]>(
  act: (...given: Arguments) => void,
): (...given: Arguments) => void {
  const newest = useRef(act);
  useLayoutEffect(() => {
    newest.current = act;
  });
  return useCallback((...given: Arguments) => newest.current(...given), []);
}
