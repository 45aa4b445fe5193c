"use client";

import { useTranslations } from "next-intl";
import { useIdea } from "./idea-context";

/** The ways down a long narrow page; no new addresses, so that going back still closes the sheet. */
export function Jumps() {
  const t = useTranslations("idea");
  const { idea } = useIdea();
  const places = [
    { id: "talk", label: t("jumpTalk"), count: idea.comments.length },
    { id: "facts", label: t("facts"), count: null },
    { id: "history", label: t("jumpHistory"), count: null },
  ] as const;
  return (
    <nav className="jumps no-print" aria-label={t("jumps")}>
      {places.map(({ id, label, count }) => (
        <a
          key={id}
          className="chip"
          href={`#${id}`}
          onClick={(event) => {
            event.preventDefault();
            const heading = document.getElementById(id);
            heading?.scrollIntoView({ block: "start" });
            heading?.focus({ preventScroll: true });
          }}
        >
          {label} {count !== null && count > 0 && <b className="num">{count}</b>}
        </a>
      ))}
    </nav>
  );
}
