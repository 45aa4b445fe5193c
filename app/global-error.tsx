"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Logo } from "@/components/shell/logo";
import { isLanguage, type Language, preferredLanguage } from "@/domain/language";
import "./globals.css";

interface Sentences {
  readonly brokenTitle: string;
  readonly broken: string;
  readonly retry: string;
}

/** The last resort, where not even the frame of the pages could be built; it fetches its words when it is needed. */
export default function BrokenFrame({ retry }: { readonly retry: () => void }) {
  const language = useSyncExternalStore(never, wantedLanguage, () => "en" as const);
  const [words, setWords] = useState<Sentences | null>(null);
  useEffect(() => void sentences[language]().then(setWords), [language]);
  return (
    <html lang={language}>
      <body>
        <title>Passerelle</title>
        <main className="plain-main" id="content">
          <Logo />
          <h1>{words?.brokenTitle ?? "Passerelle"}</h1>
          {words && (
            <>
              <p>{words.broken}</p>
              <button type="button" className="btn btn-go" onClick={retry}>
                {words.retry}
              </button>
            </>
          )}
        </main>
      </body>
    </html>
  );
}

const never = () => () => undefined;

function wantedLanguage(): Language {
  const chosen = /(?:^|; )language=(\w+)/.exec(document.cookie)?.[1];
  return isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages.join(","));
}

const sentences: Readonly<Record<Language, () => Promise<Sentences>>> = {
  de: async () => (await import("@/messages/de.json")).default.error,
  fr: async () => (await import("@/messages/fr.json")).default.error,
  en: async () => (await import("@/messages/en.json")).default.error,
};
