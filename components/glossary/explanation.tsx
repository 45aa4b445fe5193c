"use client";

import { useLocale, useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useId, useLayoutEffect, useRef } from "react";
import { useProgramme } from "@/components/programme/context";
import { placeMenu } from "@/components/ui/menu-place";
import type { Entry } from "@/domain/glossary";
import { type Language, languages } from "@/domain/language";

/** What a word of a text means and what the other city calls it, above everything else beside the word. */
export function Explanation({
  entry,
  word,
  language,
  stay,
  leave,
  close,
}: {
  readonly entry: Entry;
  readonly word: HTMLElement;
  /** The language of the text. */
  readonly language: Language;
  /** The pointer came onto the explanation, or left it. */
  readonly stay: () => void;
  readonly leave: () => void;
  readonly close: () => void;
}) {
  const t = useTranslations("glossary");
  const mine = useLocale();
  const { programme } = useProgramme();
  const box = useRef<HTMLDivElement>(null);
  const id = useId();

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    element.showPopover();
    const put = (): void => placeMenu(element, word);
    put();
    word.setAttribute("aria-describedby", id);
    word.setAttribute("aria-expanded", "true");
    addEventListener("scroll", put, true);
    addEventListener("resize", put);
    return () => {
      word.removeAttribute("aria-describedby");
      word.setAttribute("aria-expanded", "false");
      removeEventListener("scroll", put, true);
      removeEventListener("resize", put);
    };
  }, [word, id]);

  const end = useEffectEvent((event: Event): void => {
    if (event instanceof KeyboardEvent) {
      if (event.key !== "Escape") return;
      // What lies below, a sheet for example, stays open.
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.target instanceof Node && !box.current?.contains(event.target) && !word.contains(event.target)) {
      close();
    }
  });
  useEffect(() => {
    const listen = (event: Event): void => end(event);
    addEventListener("keydown", listen, true);
    addEventListener("pointerdown", listen, true);
    return () => {
      removeEventListener("keydown", listen, true);
      removeEventListener("pointerdown", listen, true);
    };
  }, []);

  const others = [mine, ...programme.languages, ...languages].filter(
    (other, index, all) =>
      all.indexOf(other) === index &&
      other !== language &&
      entry.terms[other] !== undefined &&
      (other === mine || programme.languages.includes(other)),
  );
  const noted = [mine, language, ...languages].find((other) => entry.notes[other]);
  return (
    <div
      ref={box}
      id={id}
      role="tooltip"
      popover="manual"
      className="explanation"
      onPointerEnter={stay}
      onPointerLeave={leave}
    >
      {others.map((other) => (
        <p key={other} className="explanation-term">
          <b lang={other}>{entry.terms[other]}</b> <span className="muted">{t(`in.${other}`)}</span>
        </p>
      ))}
      {noted && <p lang={noted}>{entry.notes[noted]}</p>}
    </div>
  );
}
