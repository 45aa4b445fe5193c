"use client";

import { useState } from "react";
import { type Answer, newerText } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useFault, useRefusal } from "@/components/ui/refusal";
import type { News } from "@/domain/change";
import { fits } from "@/domain/length";
import type { Fault } from "@/domain/outcome";
import type { Rendering } from "./rendering";

/**
 * Which editions a translation goes back to, and whether it is still a machine's draft; `over` is the edition of
 * somebody else's which it is stored after.
 */
export function sentOf(
  { started, machine, checked }: Rendering,
  over = started.edition,
): { readonly madeFrom: number; readonly edition: number | null; readonly machine?: boolean } {
  return { madeFrom: started.madeFrom, edition: over, ...(machine && { machine: !checked }) };
}

/** Sends translations and takes the answer to where it belongs: a conflict or an error to the text that met it. */
export function useSending(): {
  readonly saving: boolean;
  /** Whether all is kept. `texts`: by the names that the request gives them, with the source that was sent. */
  readonly send: (
    texts: Readonly<Record<string, { readonly rendering: Rendering; readonly source: string; readonly most: number }>>,
    request: (id: string) => Promise<Answer<News>>,
  ) => Promise<boolean>;
} {
  const { perform, refresh } = useIdea();
  const refusal = useRefusal();
  const fault = useFault();
  const [saving, setSaving] = useState(false);

  return {
    saving,
    send: async (texts, request) => {
      const all = Object.entries(texts);
      const wrong = all.flatMap(([, { rendering, source, most }]) => {
        const fault_: Fault | null = source.trim() === "" ? "empty" : fits(source, most) ? null : "too_long";
        if (fault_) rendering.complain(fault(fault_, most));
        return fault_ ? [fault_] : [];
      });
      if (wrong.length > 0) return false;
      setSaving(true);
      const answer = await perform({ send: request });
      await refresh();
      setSaving(false);
      if ("done" in answer) {
        for (const [, { rendering }] of all) rendering.drop();
        return true;
      }
      const fields = "fields" in answer ? (answer.fields ?? {}) : {};
      const [name = "", at] = Object.entries(fields)[0] ?? [];
      const met = (texts[name] ?? all[0]?.[1])?.rendering;
      const theirs = newerText(answer)?.translations.find(({ language }) => language === met?.language);
      if (theirs) met?.meet(theirs);
      else met?.complain(at ? fault(at) : refusal(answer));
      return false;
    },
  };
}
