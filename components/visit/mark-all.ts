"use client";

import { useTranslations } from "next-intl";
import { visits as requests } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { useVisits } from "./context";

/** Says that everything was seen, with the way back; whoever used the keyboard gets to the way back at once. */
export function useMarkAll(): (how: { readonly byKeyboard: boolean; readonly back: () => void }) => Promise<void> {
  const { programme, store } = useProgramme();
  const { visits, bring } = useVisits();
  const t = useTranslations("visit");
  const say = useSay();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const { slug } = programme;

  const takeBack = async (before: number): Promise<void> => {
    const answer = await requests.sawAll(slug, before);
    if (!("done" in answer)) return say({ text: t("notUndone", { why: refusal(answer) }), tone: "refused" });
    visits.see({ idea: null, revision: before });
    await bring();
    announce(t("undone"));
  };
  return async ({ byKeyboard, back }) => {
    const count = visits.marks().size;
    const [before, revision] = [visits.floor(), store.revision()];
    visits.see({ idea: null, revision });
    const answer = await requests.sawAll(slug, revision);
    if (!("done" in answer)) {
      visits.see({ idea: null, revision: before });
      return say({ text: t("failed", { why: refusal(answer) }), tone: "refused", back });
    }
    say({
      text: t("marked", { count }),
      action: { label: t("undo"), act: () => void takeBack(answer.done.before) },
      takesFocus: byKeyboard,
      back,
    });
  };
}
