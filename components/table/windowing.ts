"use client";

import { type RefObject, startTransition, useCallback, useEffect, useLayoutEffect, useRef, useState } from "react";
import { Heights, type Range, type Stretch, stretches, towards } from "./heights";

/** Rows this far out of sight are made ready, in pixels. */
const ahead = 400;
/** About as high as a row with two owners. */
const usual = 58;

/** So many rows at most come into the page at a time: more would hold up whoever scrolls. */
const atOnce = 2;

/**
 * Which rows of a long table are in the page: those in sight and a little more, whatever scrolls, the page or a box in
 * it. `held` is kept wherever it lies, because it has the focus; `whole` asks for all of them, for paper.
 */
export function useWindowing(
  keys: readonly string[],
  body: RefObject<HTMLElement | null>,
  { first, held, whole }: { readonly first: number; readonly held: string | null; readonly whole: boolean },
): readonly Stretch[] {
  const [range, setRange] = useState<Range>({ from: 0, to: first });
  const [, setLearned] = useState(0);
  const [heights] = useState(() => new Heights(usual));
  heights.arrange(keys);
  const waiting = useRef(0);

  const look = useCallback(() => {
    waiting.current = 0;
    if (!body.current) return;
    const { top } = body.current.getBoundingClientRect();
    const from = heights.at(-top - ahead);
    const to = heights.at(innerHeight - top + ahead) + 1;
    const sight = heights.at(Math.max(0, -top));
    // In between, the browser may answer whoever types or scrolls on.
    startTransition(() => setRange((before) => towards(before, { from, to }, { sight, atOnce })));
  }, [body, heights]);
  const lookSoon = useCallback(() => {
    waiting.current ||= requestAnimationFrame(look);
  }, [look]);

  useEffect(() => {
    let width = innerWidth;
    const resized = (): void => {
      if (innerWidth !== width) heights.forget();
      width = innerWidth;
      lookSoon();
    };
    // A box that scrolls tells it to itself only; from above, all are heard.
    document.addEventListener("scroll", lookSoon, { capture: true, passive: true });
    addEventListener("resize", resized);
    return () => {
      cancelAnimationFrame(waiting.current);
      waiting.current = 0;
      document.removeEventListener("scroll", lookSoon, { capture: true });
      removeEventListener("resize", resized);
    };
  }, [heights, lookSoon]);
  // Whenever rows were drawn: there may be a step left to what is in sight.
  useEffect(() => lookSoon());

  useLayoutEffect(() => {
    if (whole || !body.current) return;
    let news = false;
    for (const row of body.current.querySelectorAll<HTMLElement>("[data-idea]")) {
      if (heights.learn(row.dataset["idea"] ?? "", row.getBoundingClientRect().height)) news = true;
    }
    if (!news) return;
    // What is in sight stays where it is; the room around it may follow a moment later.
    startTransition(() => setLearned((count) => count + 1));
  });

  if (whole) return [{ kind: "rows", from: 0, to: keys.length }];
  return stretches(heights, keys.length, range, held === null ? null : keys.indexOf(held));
}
