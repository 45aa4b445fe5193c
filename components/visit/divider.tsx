"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import { useUnread } from "./visited";

/** Stands before the first comment that is new since the last visit; the page begins there. */
export function NewDivider() {
  const t = useTranslations("visit");
  const { comments, jumps } = useUnread();
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const sheet = line.current?.closest("dialog");
    const { scrollTop } = sheet ?? document.documentElement;
    const idle = document.activeElement === document.body || document.activeElement === sheet;
    // An address may name another place, and somebody may have begun to read or to work while the page awoke.
    if (!jumps || location.hash !== "" || scrollTop > 0 || !idle) return;
    line.current?.scrollIntoView({ block: "start", behavior: "instant" });
    line.current?.focus({ preventScroll: true });
  }, [jumps]);
  return (
    <li ref={line} className="neu" tabIndex={-1}>
      <span className="rb" aria-hidden="true" />
      <span>{t("since", { count: comments.size })}</span>
    </li>
  );
}
