"use client";

import { Search } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { createPortal } from "react-dom";
import { useKept } from "@/components/board/device";

const SearchDialog = dynamic(() => import("./search-dialog").then((part) => part.SearchDialog), { ssr: false });

/** The way to the search from every page of a programme: a button, and “/” where single letters act. */
export function SearchButton() {
  const t = useTranslations("search");
  const [letters] = useKept("passerelle:letters", "on");
  const [open, setOpen] = useState(false);
  const [words, setWords] = useState("");
  const begin = (): void => {
    setWords("");
    setOpen(true);
  };
  useSlash(letters === "on", begin);
  useEarly(open, (typed) => setWords((before) => before + typed));
  return (
    <>
      <button
        type="button"
        className="tool tool-search"
        aria-haspopup="dialog"
        {...(letters === "on" && { "aria-keyshortcuts": "/" })}
        onClick={begin}
      >
        <Search className="i" aria-hidden="true" />
        <span className="tool-words">{t("open")}</span>
        {letters === "on" && <kbd aria-hidden="true">/</kbd>}
      </button>
      {/* Outside of the masthead, whose colours are not its own. */}
      {open &&
        createPortal(<SearchDialog words={words} onWords={setWords} onClose={() => setOpen(false)} />, document.body)}
    </>
  );
}

/** Where people write, in menus and in dialogs a slash is a slash; an idea that lies open is a page. */
const elsewhere = "input, select, textarea, [contenteditable], [role=menu], dialog:not(.over)";

function useSlash(acts: boolean, act: () => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const typing = event.target instanceof Element && event.target.closest(elsewhere) !== null;
    if (!acts || typing || event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, []);
}

/** What is typed after the slash while the dialog is still on its way belongs into its field. */
function useEarly(open: boolean, add: (typed: string) => void): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (document.querySelector("dialog .search-field")) return;
    event.preventDefault();
    event.stopPropagation();
    add(event.key);
  });
  useEffect(() => {
    if (!open) return;
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, [open]);
}
