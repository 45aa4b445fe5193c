"use client";

import { termRule } from "@/domain/glossary";
import { isLanguage, type Language } from "@/domain/language";
import { faultIn } from "@/domain/writing";

/** The word that is selected on the page, in the language that it stands in: what a new entry may begin with. */
export function selectedTerm(): Partial<Record<Language, string>> {
  const selection = document.getSelection();
  const term = selection?.toString().trim() ?? "";
  const node = selection?.anchorNode;
  const language = (node instanceof Element ? node : node?.parentElement)?.closest("[lang]")?.getAttribute("lang");
  if (term === "" || /\n/.test(term) || faultIn(term, termRule) || !isLanguage(language)) return {};
  return { [language]: term };
}
