"use client";

import { useTranslations } from "next-intl";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import type { Comment } from "@/domain/idea";

/** Deletes a comment without asking; for ten seconds it comes back by one press. */
export function useDeletion(): (comment: Comment) => Promise<void> {
  const t = useTranslations("comment");
  const { programme } = useProgramme();
  const { idea, perform, refresh } = useIdea();
  const announce = useAnnounce();
  const say = useSay();
  const refusal = useRefusal();
  const { slug } = programme;

  const refuse = (answer: Parameters<typeof refusal>[0]): void => say({ text: refusal(answer), tone: "refused" });
  const bringBack = async (deed: string, comment: string): Promise<void> => {
    const answer = await perform({ send: (request) => deeds.undo(slug, deed, request) });
    if (!("done" in answer)) {
      refuse(answer);
      return;
    }
    announce(t("broughtBack"));
    await refresh();
    document.querySelector<HTMLElement>(`#comment-${comment} .link`)?.focus();
  };

  return async (comment) => {
    const answer = await perform({
      guess: (card) => ({ comments: Math.max(0, card.comments - 1) }),
      send: (request) => deeds.deleteComment(slug, idea.card.id, comment.id, request),
    });
    if (!("done" in answer)) {
      refuse(answer);
      return;
    }
    const deed = answer.done.changes[0]?.deed;
    say({
      text: t("deleted"),
      ...(deed !== undefined && { action: { label: t("undo"), act: () => void bringBack(deed, comment.id) } }),
    });
    await refresh();
    // What had the focus is gone: reading goes on at the heading of the conversation.
    document.getElementById("talk")?.focus({ preventScroll: true });
  };
}
