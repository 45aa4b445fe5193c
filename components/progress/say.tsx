import { Fragment, type ReactNode } from "react";
import type { Voice } from "./voice";

/** The same in each language of a report, one under the other; in one language it is just said. */
export function Say<V extends Voice>({
  voices,
  children,
}: {
  readonly voices: readonly V[];
  readonly children: (voice: V) => ReactNode;
}) {
  const [only, second] = voices;
  if (!only) return null;
  if (!second) return children(only);
  const said = voices.map((voice) => ({ language: voice.language, words: children(voice) }));
  // What both call the same, as in „Tandem“, is said once.
  const [first] = said;
  const apart = said.filter(({ words }, place) => place === 0 || typeof words !== "string" || words !== first?.words);
  return apart.map(({ language, words }, place) => (
    <Fragment key={language}>
      {place > 0 && " "}
      <span lang={language} className="said">
        {words}
      </span>
    </Fragment>
  ));
}

/** The same for a name that stands in an attribute: it can be in one language only, the first. */
export function saidIn([first]: readonly Voice[], say: (voice: Voice) => string): string {
  return first ? say(first) : "";
}
