import { Fragment } from "react";
import { difference } from "@/domain/difference";
import type { Language } from "@/domain/language";

/** What became of a text, inside the text: what came is underlined and has a plus, what went is struck and has a minus. */
export function DifferenceView({
  before: earlier,
  after: later,
  lang,
}: {
  readonly before: string;
  readonly after: string;
  readonly lang: Language;
}) {
  return (
    <p className="difference" lang={lang}>
      {difference(earlier, later).map((piece, index) => {
        const key = `${index}:${piece.kind}`;
        const words = piece.text.trim();
        if (piece.kind === "same" || words === "") return <Fragment key={key}>{piece.text}</Fragment>;
        // A mark stands at its words, not at the break before them.
        const start = piece.text.indexOf(words);
        const [before, after] = [piece.text.slice(0, start), piece.text.slice(start + words.length)];
        return (
          <Fragment key={key}>
            {before}
            {piece.kind === "added" ? <ins>{words}</ins> : <del>{words}</del>}
            {after}
          </Fragment>
        );
      })}
    </p>
  );
}
