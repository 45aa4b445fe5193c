import { Fragment, type ReactNode } from "react";
import type { Voice } from "./voice";

/** The same in each language of a report, one under the other; in one language it is just said. */
export function Say({
  voices,
  children,
}: {
  readonly voices: readonly Voice[];
  readonly children: (voice: Voice) => ReactNode;
}) {
  const [only, second] = voices;
  if (!only) return null;
  if (!second) return children(only);
  return voices.map((voice, place) => (
    <Fragment key={voice.language}>
      {place > 0 && " "}
      <span lang={voice.language} className="said">
        {children(voice)}
      </span>
    </Fragment>
  ));
}

/** The same for a name that stands in an attribute. */
export function saidIn(voices: readonly Voice[], say: (voice: Voice) => string): string {
  return voices.map(say).join(" / ");
}
