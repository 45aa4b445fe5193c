"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { type MouseEvent, useEffect, useRef, useState } from "react";
import type { Answer } from "@/api/client";
import { useWhen } from "@/components/history/when";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import { spotIn } from "@/domain/activity/entry";

interface Address {
  readonly pathname: string;
  readonly search: string;
}

/** The way to what is older: in this period, and once that is all there, before it. A link, also without a script. */
export function Older({
  found,
  next,
  href,
  earlier,
  load,
}: {
  /** How much is shown. */
  readonly found: number;
  readonly next: string | null;
  readonly href: Address;
  readonly earlier: Address | null;
  readonly load: () => Promise<Answer<number>>;
}) {
  const t = useTranslations("activity");
  const announce = useAnnounce();
  const refusal = useRefusal();
  const when = useWhen();
  const end = useRef<HTMLParagraphElement>(null);
  const [state, setState] = useState<"loading" | Exclude<Answer<number>, { done: number }> | null>(null);

  async function loadHere(event: MouseEvent): Promise<void> {
    // Whoever wants it in another window gets it there.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (state === "loading") return;
    setState("loading");
    const answer = await load();
    setState("done" in answer ? null : answer);
    if (!("done" in answer)) return;
    announce(t("loaded", { count: answer.done }));
  }

  // The link that had the focus is gone where there is nothing older.
  const left = useRef(next);
  useEffect(() => {
    if (left.current !== null && next === null && document.activeElement === document.body) end.current?.focus();
    left.current = next;
  }, [next]);

  const until = found === 0 ? spotIn(next) : null;
  return (
    <>
      {next !== null && <p className="on-paper small">{t("cut")}</p>}
      <div className="act-older no-print">
        {until && <p className="muted">{t("noneUntil", { day: when.longDay(new Date(until.at).toISOString()) })}</p>}
        {state !== null && state !== "loading" && <Note tone="alarm">{refusal(state)}</Note>}
        {next === null ? (
          <p ref={end} tabIndex={-1} className="muted">
            {found > 0 && t("end")}{" "}
            {earlier && (
              <Link className="link" href={earlier} prefetch={false}>
                {t("earlier")}
              </Link>
            )}
          </p>
        ) : (
          <Link
            className="btn"
            href={href}
            prefetch={false}
            rel="next"
            onClick={loadHere}
            aria-disabled={state === "loading"}
          >
            {state === "loading" ? t("loading") : t(until ? "search" : "older")}
          </Link>
        )}
      </div>
    </>
  );
}
