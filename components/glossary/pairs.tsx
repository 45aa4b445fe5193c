"use client";

import { BookMarked } from "lucide-react";
import { useTranslations } from "next-intl";
import { type RefObject, useId } from "react";
import { apply } from "@/components/text/markdown-edit";
import type { Rendering } from "@/components/translation/rendering";
import { entriesIn } from "@/domain/occurrence";
import { useFinder } from "./finders";
import { useGlossary } from "./keeper";

/** The words of the glossary that stand in an original, each with what it is called where it is being put into. */
export function Pairs({
  rendering,
  field,
}: {
  readonly rendering: Rendering;
  /** Where a term goes that is pressed. */
  readonly field: RefObject<HTMLInputElement | HTMLTextAreaElement | null>;
}) {
  const t = useTranslations("glossary");
  const id = useId();
  const { original, language } = rendering;
  const entries = useGlossary();
  const finder = useFinder(original.original);
  const met = finder ? entriesIn(finder, original.source) : [];
  const pairs = met.flatMap((id) => {
    const terms = entries.find((entry) => entry.id === id)?.terms;
    const [from, to] = [terms?.[original.original], terms?.[language]];
    return from !== undefined && to !== undefined ? [{ id, from, to }] : [];
  });
  if (pairs.length === 0) return null;

  const insert = (term: string): void => {
    const { current } = field;
    if (!current) return;
    const { value, selectionStart, selectionEnd } = current;
    const [from, to] = [selectionStart ?? value.length, selectionEnd ?? value.length];
    const glued = /[\p{L}\p{N}]$/u.test(value.slice(0, from));
    const words = glued ? ` ${term}` : term;
    apply(current, { from, to, insert: words, select: [from + words.length, from + words.length] });
  };
  return (
    <div className="pairs">
      <p id={id} className="pairs-title">
        <BookMarked className="i" aria-hidden="true" /> {t("pairs")}
      </p>
      <ul aria-labelledby={id}>
        {pairs.map(({ id: entry, from, to }) => (
          <li key={entry}>
            <button type="button" className="pair" onClick={() => insert(to)}>
              <span lang={original.original}>{from}</span> <span aria-hidden="true">→</span> <b lang={language}>{to}</b>{" "}
              <span className="hide">{t("insert")}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
