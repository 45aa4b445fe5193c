"use client";

import { useMemo } from "react";
import type { Entry } from "@/domain/glossary";
import type { Language } from "@/domain/language";
import { type Finder, finderOf } from "@/domain/occurrence";
import { useGlossary } from "./keeper";

// Many texts of a page look for the same words.
const made = new WeakMap<readonly Entry[], Map<Language, Finder>>();

/** Finds the glossary's terms in texts of a language; null while there are none. */
export function useFinder(language: Language): Finder | null {
  const entries = useGlossary();
  return useMemo(() => (entries.length === 0 ? null : finderIn(entries, language)), [entries, language]);
}

function finderIn(entries: readonly Entry[], language: Language): Finder {
  const known = made.get(entries) ?? new Map<Language, Finder>();
  made.set(entries, known);
  const finder = known.get(language) ?? finderOf(entries, language);
  known.set(language, finder);
  return finder;
}
