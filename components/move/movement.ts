"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { type Answer, deeds } from "@/api/client";
import { behind, type Column, type Place, placeOf, stepFrom } from "@/components/board/columns";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useToast } from "@/components/ui/toaster";
import { type Board, type Card, cardOf } from "@/domain/board";
import type { News } from "@/domain/change";
import { nameIn } from "@/domain/language";
import { rankBehind } from "@/domain/rank";
import { titleFor } from "@/domain/text";

export interface Movement {
  /** The ideas whose moves the server has not answered yet. */
  readonly sending: ReadonlySet<string>;
  /** Puts a card somewhere; once that is answered, tells it and offers to take it back. */
  readonly move: (card: Card, to: Place) => void;
  /** Moves a card one column or one place further. */
  readonly step: (card: Card, step: { across?: -1 | 1; along?: -1 | 1 }) => void;
}

/**
 * The one way in which cards move, whatever moved them. `columns` are as they are shown; `seek` brings
 * the focus to a card in the column of a status.
 */
export function useMovement(columns: readonly Column[], seek: (id: string, status: string) => void): Movement {
  const { programme, member, store } = useProgramme();
  const t = useTranslations("move");
  const announce = useAnnounce();
  const toast = useToast();
  const refusal = useRefusal();
  const [unanswered, setUnanswered] = useState<readonly { readonly request: string; readonly idea: string }[]>([]);
  const newest = useRef(new Map<string, Promise<unknown>>());
  const sending = useMemo(() => new Set(unanswered.map(({ idea }) => idea)), [unanswered]);

  const refuse = (what: "refused" | "notUndone", answer: Unanswered, title: string, card: Card): void => {
    const { refused } = answer;
    const reason = isOwnReason(refused) ? t(`reasons.${refused}`) : refusal(answer);
    const text = t(what, { title, reason });
    toast({ text, tone: "refused", back: () => seekNow(card) });
    announce(text);
    seekNow(card);
  };
  /** Finds a card in the column in which it lies by now. */
  const seekNow = (card: Card): void => {
    const board = store.board();
    seek(card.id, (board && cardOf(board, card.id)?.status) ?? card.status);
  };

  const move = (card: Card, to: Place): void => {
    const column = columns.find((other) => other.status.id === to.status);
    if (!column) return;
    const title = titleFor(card.title, member).text;
    const status = nameIn(column.status.names, member.language);
    const others = column.cards.filter((other) => other.id !== card.id);
    const index = Math.max(0, Math.min(to.index, others.length));
    const told = { title, status, place: index + 1, count: others.length + 1 };
    const from = placeOf(columns, card.id);
    if (from?.status === to.status && from.index === index) {
      announce(t("stays", told));
      seek(card.id, to.status);
      return;
    }

    const after = behind(column, index, card.id);
    const request = newId();
    // Quick steps of one card arrive one after the other: the last one must be the last for the server too.
    const before = newest.current.get(card.id);
    const moved = store.perform({
      request,
      guess: (board) => laid(board, card.id, to.status, after),
      send: async (deed) => {
        await before;
        return deeds.move(programme.slug, card.id, { status: to.status, after }, deed);
      },
    });
    newest.current.set(card.id, moved);
    setUnanswered((moves) => [...moves, { request, idea: card.id }]);
    // The card lies there at once; that it stays there, only the answer knows.
    seek(card.id, to.status);
    void moved.then((answer) => {
      setUnanswered((moves) => moves.filter((other) => other.request !== request));
      if (newest.current.get(card.id) === moved) newest.current.delete(card.id);
      if (!("done" in answer)) return refuse("refused", answer, title, card);
      announce(t("moved", told));
      toast({
        text: t("lies", { title, status }),
        action: { label: t("undo"), act: () => void takeBack() },
        back: () => seekNow(card),
      });
    });

    const takeBack = async (): Promise<void> => {
      const undone = store.perform({
        guess: (board) => {
          const known = cardOf(board, card.id);
          return known ? [{ ...known, status: card.status, rank: card.rank, since: card.since }] : [];
        },
        send: (deed) => deeds.undo(programme.slug, request, deed),
      });
      seek(card.id, card.status);
      const answer = await undone;
      if (!("done" in answer)) return refuse("notUndone", answer, title, card);
      const home = programme.statuses.find((other) => other.id === card.status);
      announce(t("undone", { title, status: nameIn(home?.names ?? {}, member.language) }));
    };
  };

  const step: Movement["step"] = (card, way) => {
    const place = stepFrom(columns, card.id, way);
    if (place) move(card, place);
    else announce(t("edge"));
  };

  return { sending, move, step };
}

type Unanswered = Exclude<Answer<News>, { readonly done: News }>;

/** Reasons whose common sentence speaks of texts and fields, which a move has none of. */
const ownReasons = ["not_signed_in", "not_found", "invalid", "unreachable"] as const;

function isOwnReason(refused: Unanswered["refused"]): refused is (typeof ownReasons)[number] {
  return ownReasons.some((reason) => reason === refused);
}

/** The card as it will be once it lies behind `after` in a column. */
function laid(board: Board, id: string, status: string, after: string | null): readonly Card[] {
  const known = cardOf(board, id);
  if (!known) return [];
  const rest = (board.columns[status] ?? []).filter((other) => other.id !== id);
  const since = known.status === status ? known.since : new Date().toISOString();
  return [{ ...known, status, since, rank: rankBehind(rest, after) }];
}
