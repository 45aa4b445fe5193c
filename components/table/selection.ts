"use client";

import { useTranslations } from "next-intl";
import { useCallback, useMemo, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";

export interface Selection {
  /** The selected of the rows that are shown: what a filter hides is not changed unseen. */
  readonly ids: ReadonlySet<string>;
  readonly all: boolean;
  /** Selects a row or lets it go; with `along`, all from the one that was touched last up to this one. */
  readonly toggle: (id: string, along: boolean) => void;
  readonly toggleAll: () => void;
  readonly clear: () => void;
}

/** Which rows of a table are selected. `keys` are all rows that are shown, in their order. */
export function useSelection(keys: readonly string[]): Selection {
  const t = useTranslations("table");
  const announce = useAnnounce();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const ids = useMemo(() => {
    if (chosen.size === 0) return chosen;
    return new Set(keys.filter((key) => chosen.has(key)));
  }, [chosen, keys]);
  const all = ids.size > 0 && ids.size === keys.length;

  const choose = useCallback(
    (next: ReadonlySet<string>): void => {
      setChosen(next);
      announce(t("selected", { count: next.size }));
    },
    [announce, t],
  );
  const toggle = (id: string, along: boolean): void => {
    const next = new Set(ids);
    const [from, to] = [keys.indexOf(anchor.current ?? ""), keys.indexOf(id)];
    if (along && from >= 0 && to >= 0) {
      for (const key of keys.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(key);
    } else if (!next.delete(id)) next.add(id);
    anchor.current = id;
    choose(next);
  };
  return {
    ids,
    all,
    toggle,
    toggleAll: () => choose(new Set(all ? [] : keys)),
    clear: () => {
      anchor.current = null;
      choose(new Set());
    },
  };
}
