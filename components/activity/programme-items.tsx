"use client";

import { useTranslations } from "next-intl";
import { useReader } from "@/components/text/reader";
import { Told } from "@/components/vocabulary/word-history";
import type { Step } from "@/domain/activity/bundle";
import type { Happening } from "@/domain/activity/entry";
import type { Change } from "@/domain/change";
import { exchangeNameFor } from "@/domain/exchange";

/** What was done to the words of a programme and to its exchanges. */
export function ProgrammeItems({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTranslations("activity");
  return steps.map(({ change, takenBack }) => {
    if ("idea" in change) return null;
    const tag = takenBack ? t("undone") : change.undoes === undefined ? null : t("undoing");
    return (
      <li key={`${change.revision} ${change.kind}`} className="act-item">
        <span>
          <Said change={change} />
          {tag && <span className="act-tag">{tag}</span>}
        </span>
      </li>
    );
  });
}

function Said({ change }: { readonly change: Exclude<Happening, Change> }) {
  const t = useTranslations("activity.exchange");
  const reader = useReader();
  switch (change.kind) {
    case "exchange_added":
    case "exchange_edited":
    case "exchange_removed":
    case "exchange_restored": {
      const { text, language } = exchangeNameFor(change.data.names, reader);
      return t.rich(change.kind, { name: () => <span lang={language}>{text}</span> });
    }
    default:
      return <Told change={change} />;
  }
}
