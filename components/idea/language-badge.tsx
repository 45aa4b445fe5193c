import type { ReactNode } from "react";
import type { Language } from "@/domain/language";

/** Two letters for the eye and the words that say what they mean: "FR Original". */
export function LanguageBadge({ language, note }: { readonly language: Language; readonly note: ReactNode }) {
  return (
    <span className="lg">
      <b aria-hidden="true">{language.toUpperCase()}</b>
      {note}
    </span>
  );
}
