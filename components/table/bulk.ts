"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { v7 as newId } from "uuid";
import { type Answer, deeds } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { type Board, type Card, cardOf } from "@/domain/board";
import { type BulkChange, bulkChanged, type Left } from "@/domain/bulk";
import type { News } from "@/domain/change";
import type { Refused } from "@/domain/outcome";
import { rankBehind } from "@/domain/rank";

/** What a deed about many ideas left as it was, and whether it was done or taken back. */
export interface Remainder {
  readonly what: "changed" | "undone";
  readonly left: readonly Left[];
  /** The ideas as they were seen last: what is archived or gone by now has left the board. */
  readonly cards: ReadonlyMap<string, Card>;
}

type Unanswered = Refused | { readonly refused: "unreachable" };

/** Changes many ideas with one request, tells what became of it, and offers to take all of it back. */
export function useBulk(): {
  readonly sending: boolean;
  /** Answers null once it is done, else why it is not. */
  readonly change: (ideas: readonly string[], wish: BulkChange) => Promise<Unanswered | null>;
  readonly remainder: Remainder | null;
  readonly forget: () => void;
} {
  const { programme, store } = useProgramme();
  const t = useTranslations("table.bulk");
  const say = useSay();
  const refusal = useRefusal();
  const [sending, setSending] = useState(false);
  const [remainder, setRemainder] = useState<Remainder | null>(null);

  const undo = async (deed: string, cards: Remainder["cards"]): Promise<void> => {
    setRemainder(null);
    const answer: Answer<News> = await store.perform({ send: (request) => deeds.undo(programme.slug, deed, request) });
    if (!("done" in answer)) return say({ text: t("notUndone", { reason: refusal(answer) }), tone: "refused" });
    const { changes, left = [] } = answer.done;
    say({ text: t("undone", { count: ideasOf(changes) }) });
    if (left.length > 0) setRemainder({ what: "undone", left, cards });
  };

  const change = async (ideas: readonly string[], wish: BulkChange): Promise<Unanswered | null> => {
    const request = newId();
    const board = store.board();
    const cards = new Map(
      ideas.flatMap((id) => {
        const card = board && cardOf(board, id);
        return card ? [[id, card] as const] : [];
      }),
    );
    setSending(true);
    setRemainder(null);
    const answer = await store.perform({
      request,
      guess: (board) => changed(board, ideas, wish),
      send: (deed) => deeds.changeMany(programme.slug, ideas, wish, deed),
    });
    setSending(false);
    if (!("done" in answer)) return answer;
    const { changes, left = [] } = answer.done;
    if (left.length > 0) setRemainder({ what: "changed", left, cards });
    const count = ideasOf(changes);
    if (count === 0) say({ text: t("nothing") });
    else say({ text: t("done", { count }), action: { label: t("undo"), act: () => void undo(request, cards) } });
    return null;
  };
  return { sending, change, remainder, forget: () => setRemainder(null) };
}

function ideasOf(changes: News["changes"]): number {
  return new Set(changes.map(({ idea }) => idea)).size;
}

/** The cards as they will be: what comes into another column comes to its end, one behind the other. */
function changed(board: Board, ideas: readonly string[], wish: BulkChange): readonly Card[] {
  const since = new Date().toISOString();
  const end = board.columns[wish.status ?? ""]?.slice(-1) ?? [];
  return ideas.flatMap((id) => {
    const card = cardOf(board, id);
    if (!card) return [];
    const next = bulkChanged(card, wish, { rank: rankBehind(end, ""), since });
    if (next.status !== card.status) end.splice(0, end.length, next);
    return [next];
  });
}
