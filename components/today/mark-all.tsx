"use client";

import { CheckCheck } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { visits } from "@/api/client";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";

interface UpTo {
  readonly slug: string;
  readonly revision: number;
}

/** Says of several programmes that everything was seen, with the way back. */
export function MarkAll({
  programmes,
  count,
  heading,
}: {
  /** Those with something new, and up to where the page tells of it. */
  readonly programmes: readonly UpTo[];
  readonly count: number;
  /** The id of the heading that stays when this goes. */
  readonly heading: string;
}) {
  const t = useTranslations("visit");
  const router = useRouter();
  const say = useSay();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [busy, setBusy] = useState(false);
  const back = (): void => document.getElementById(heading)?.focus({ preventScroll: true });

  const takeBack = async (before: readonly UpTo[]): Promise<void> => {
    const { refused } = await seeAll(before);
    router.refresh();
    if (refused) return say({ text: t("notUndone", { why: refusal(refused) }), tone: "refused" });
    announce(t("undone"));
  };
  const mark = async (byKeyboard: boolean): Promise<void> => {
    setBusy(true);
    const { before, refused } = await seeAll(programmes);
    // All of it or nothing.
    if (refused) await seeAll(before);
    setBusy(false);
    router.refresh();
    if (refused) return say({ text: t("failed", { why: refusal(refused) }), tone: "refused", back });
    // This button goes with what was new; what it stood beside stays.
    back();
    say({
      text: t("marked", { count }),
      action: { label: t("undo"), act: () => void takeBack(before) },
      takesFocus: byKeyboard,
      back,
    });
  };
  return (
    <button
      type="button"
      className="link small today-all-seen no-print"
      aria-disabled={busy}
      onClick={(event) => {
        if (!busy) void mark(event.detail === 0);
      }}
    >
      <CheckCheck className="i" aria-hidden="true" />
      {t("markAll")}
    </button>
  );
}

type Refused = Exclude<Awaited<ReturnType<typeof visits.sawAll>>, { readonly done: unknown }>;

/** Says in each programme up to where everything was seen; answers up to where it was before. */
async function seeAll(all: readonly UpTo[]): Promise<{ before: readonly UpTo[]; refused: Refused | null }> {
  const before: UpTo[] = [];
  for (const { slug, revision } of all) {
    const answer = await visits.sawAll(slug, revision);
    if (!("done" in answer)) return { before, refused: answer };
    before.push({ slug, revision: answer.done.before });
  }
  return { before, refused: null };
}
