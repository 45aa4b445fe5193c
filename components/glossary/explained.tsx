"use client";

import dynamic from "next/dynamic";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Prose } from "@/components/ui/prose";
import { explained } from "@/domain/explained";
import type { Language } from "@/domain/language";
import { useFinder } from "./finders";
import { useGlossary } from "./keeper";

const Explanation = dynamic(() => import("./explanation").then((module) => module.Explanation), { ssr: false });

interface Asked {
  readonly word: HTMLElement;
  /** Whether somebody pressed it: then it stays until it is pressed again. */
  readonly pressed: boolean;
}

/** How long the pointer rests on a word before it is explained, and may be off it before that ends. */
const [rest, grace] = [250, 350];

/**
 * A text in which the words of the glossary can be asked about: by pointing at them, by going to them with the
 * keyboard, or by pressing them. Escape ends it.
 */
export function Explained({
  html,
  lang,
  className = "",
}: {
  readonly html: string;
  readonly lang: Language;
  readonly className?: string;
}) {
  const entries = useGlossary();
  const finder = useFinder(lang);
  const marked = useMemo(() => (finder ? explained(html, finder) : html), [html, finder]);
  const place = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const later = useCallback((milliseconds: number, act: () => void): void => {
    clearTimeout(timer.current);
    timer.current = setTimeout(act, milliseconds);
  }, []);

  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const stopped = new AbortController();
    const on = { signal: stopped.signal };
    const show = (word: HTMLElement, pressed: boolean): void => {
      clearTimeout(timer.current);
      setAsked((before) => (before?.word === word && !pressed ? before : { word, pressed }));
    };
    const press = (word: HTMLElement): void => {
      clearTimeout(timer.current);
      setAsked((before) => (before?.word === word && before.pressed ? null : { word, pressed: true }));
    };
    const leave = (word: HTMLElement): void => {
      later(grace, () =>
        setAsked((before) => (before?.word !== word || before.pressed || word.matches(":focus") ? before : null)),
      );
    };
    element.addEventListener(
      "pointerover",
      (event) => {
        const word = wordAt(event.target);
        if (word && event.pointerType === "mouse") later(rest, () => show(word, false));
      },
      on,
    );
    element.addEventListener(
      "pointerout",
      (event) => {
        const word = wordAt(event.target);
        if (word && event.pointerType === "mouse") leave(word);
      },
      on,
    );
    element.addEventListener(
      "focusin",
      (event) => {
        const word = wordAt(event.target);
        if (word?.matches(":focus-visible")) show(word, false);
      },
      on,
    );
    element.addEventListener(
      "focusout",
      (event) => {
        const word = wordAt(event.target);
        if (word) setAsked((before) => (before?.word === word ? null : before));
      },
      on,
    );
    element.addEventListener(
      "click",
      (event) => {
        const word = wordAt(event.target);
        if (word) press(word);
      },
      on,
    );
    element.addEventListener(
      "keydown",
      (event) => {
        const word = wordAt(event.target);
        if (!word || (event.key !== "Enter" && event.key !== " ")) return;
        event.preventDefault();
        press(word);
      },
      on,
    );
    return () => {
      stopped.abort();
      clearTimeout(timer.current);
    };
  }, [later]);

  const entry = asked && entries.find(({ id }) => id === asked.word.dataset["entry"]);
  return (
    <div ref={place}>
      <Prose html={marked} lang={lang} className={className} />
      {asked && entry && (
        <Explanation
          key={entry.id}
          entry={entry}
          word={asked.word}
          language={lang}
          stay={() => clearTimeout(timer.current)}
          leave={() => later(grace, () => setAsked((before) => (before?.pressed ? before : null)))}
          close={() => {
            clearTimeout(timer.current);
            setAsked(null);
          }}
        />
      )}
    </div>
  );
}

function wordAt(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(".term") : null;
}
