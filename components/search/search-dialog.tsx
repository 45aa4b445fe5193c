"use client";

import { Search } from "lucide-react";
import { useRouter, useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import { conditionsOf, filterIn, unfiltered } from "@/domain/filter";
import { limits } from "@/domain/length";
import { pageOf } from "./address";
import { Hits } from "./hits";
import { useFound } from "./use-found";

/** The search as a dialog: what is found is shown while one types. */
export function SearchDialog({
  words,
  onWords,
  onClose,
}: {
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
}) {
  const { programme } = useProgramme();
  const reader = useReader();
  const t = useTranslations("search");
  const refusal = useRefusal();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  // The board's filter stands in its address; its words are another question.
  const around = { ...filterIn(useSearchParams()), words: "" };
  const filtered = conditionsOf(around) > 0;
  const [within, setWithin] = useState(true);
  const filter = filtered && within ? around : unfiltered;
  const { answer, searching, again } = useFound(programme.slug, words, filter);
  const found = answer && "done" in answer ? answer.done : null;
  useEffect(() => field.current?.focus(), []);
  useSaid(found && t("found", { count: found.total }));

  const page = pageOf(programme.slug, { words, filter });
  return (
    <Dialog open wide title={t("title")} onClose={onClose}>
      <div className="search" onKeyDown={step}>
        <form
          role="search"
          className="search-form"
          onSubmit={(event) => {
            event.preventDefault();
            if (words.trim() === "") return;
            onClose();
            router.push(page);
          }}
        >
          <label className="field search-field">
            <Search className="i" aria-hidden="true" />
            <span className="sr-only">{t("words")}</span>
            <input
              ref={field}
              type="search"
              value={words}
              maxLength={limits.search}
              placeholder={t("words")}
              autoComplete="off"
              enterKeyHint="search"
              onChange={(event) => onWords(event.target.value)}
              onKeyDown={(event) => {
                // Else the browser would only empty the field.
                if (event.key !== "Escape") return;
                event.preventDefault();
                onClose();
              }}
            />
          </label>
          {filtered && (
            <label className="search-within">
              <input
                type="checkbox"
                className="check"
                checked={within}
                onChange={(event) => setWithin(event.target.checked)}
              />
              {t("within")}
            </label>
          )}
        </form>
        <div className="search-answer" aria-busy={searching}>
          {words.trim() === "" ? (
            <p className="search-hint">{t("hint")}</p>
          ) : answer === null ? (
            <p className="search-hint">{t("searching")}</p>
          ) : "refused" in answer ? (
            <Note tone="alarm">
              <p>{refusal(answer)}</p>
              <button type="button" className="btn btn-s" onClick={again}>
                {t("again")}
              </button>
            </Note>
          ) : answer.done.total === 0 ? (
            <p className="search-hint">
              <strong>{t("nothing")}</strong> {t("nothingWhy")}
            </p>
          ) : (
            <>
              <p className="search-count">{t("found", { count: answer.done.total })}</p>
              <Hits hits={answer.done.hits} programme={programme} language={reader.language} onFollow={onClose} />
              <button
                type="button"
                className="btn"
                onClick={() => {
                  onClose();
                  router.push(page);
                }}
              >
                {t("all")}
              </button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}

/** Says how many were found, once it is known. */
function useSaid(sentence: string | null): void {
  const announce = useAnnounce();
  useEffect(() => {
    if (sentence !== null) announce(sentence);
  }, [sentence, announce]);
}

/** Up and down lead from the field through what was found, and back. */
function step(event: KeyboardEvent<HTMLElement>): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (way === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>("input[type=search], .hits a")];
  const at = stops.findIndex((stop) => stop === document.activeElement);
  if (at < 0) return;
  event.preventDefault();
  stops[at + way]?.focus();
}
