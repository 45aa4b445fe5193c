"use client";

import { ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { v7 as newId } from "uuid";
import { deeds } from "@/api/client";
import { When } from "@/components/history/when";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useAnnounce } from "@/components/ui/announcer";
import { Menu } from "@/components/ui/menu";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import type { Board } from "@/domain/board";
import { nameIn } from "@/domain/language";
import type { Status } from "@/domain/programme";
import { rankBehind } from "@/domain/rank";
import { titleFor } from "@/domain/text";
import { useIdea } from "./idea-context";
import { StatusBridge } from "./status-bridge";

/** Where the idea stands, in the middle of its bridge; opens the way to another status. */
export function StatusMenu() {
  const t = useTranslations("idea");
  const locale = useLocale();
  const { programme } = useProgramme();
  const { idea, rights } = useIdea();
  const move = useMove();
  const status = programme.statuses.find((other) => other.id === idea.card.status);
  if (!status) return null;
  const name = nameIn(status.names, locale);
  const shown = (
    <>
      <StatusBridge kind={status.kind} />
      <span>{name}</span>
    </>
  );
  return (
    <div className="mid">
      <span className="small muted">{t("status")}</span>
      {rights.move ? (
        <Menu
          className="btn state"
          label={t("statusIs", { status: name })}
          trigger={
            <>
              {shown}
              <ChevronDown className="i" aria-hidden="true" />
            </>
          }
          items={programme.statuses.map((other) => ({
            id: other.id,
            label: nameIn(other.names, locale),
            icon: <StatusBridge kind={other.kind} />,
            checked: other.id === status.id,
            act: () => {
              if (other.id !== status.id) void move(other);
            },
          }))}
        />
      ) : (
        <p className="state">{shown}</p>
      )}
      <span className="small muted">
        {t.rich("since", { date: () => <When at={idea.card.since} precision="date" className="num" /> })}
      </span>
    </div>
  );
}

/** Moves the idea behind everything in another status; said, and taken back for ten seconds. */
function useMove(): (to: Status) => Promise<void> {
  const t = useTranslations("idea");
  const locale = useLocale();
  const { programme, store } = useProgramme();
  const { idea, perform } = useIdea();
  const reader = useReader();
  const announce = useAnnounce();
  const say = useSay();
  const refusal = useRefusal();
  const { slug } = programme;

  const refuse = (answer: Parameters<typeof refusal>[0]): void => say({ text: refusal(answer), tone: "refused" });
  const takeBack = async (deed: string): Promise<void> => {
    const answer = await perform({ send: (request) => deeds.undo(slug, deed, request) });
    if ("done" in answer) announce(t("movedBack"));
    else refuse(answer);
  };

  return async (to) => {
    const { id } = idea.card;
    // Behind an id that the column does not have is behind everything: the place for a page without the board.
    const behind = lastOf(store.board(), to.id, id) ?? newId();
    const answer = await perform({
      guess: (_, board) => ({
        status: to.id,
        since: new Date().toISOString(),
        ...(board && {
          rank: rankBehind(
            (board.columns[to.id] ?? []).filter((card) => card.id !== id),
            behind,
          ),
        }),
      }),
      send: (request) => deeds.move(slug, id, { status: to.id, after: behind }, request),
    });
    if (!("done" in answer)) {
      refuse(answer);
      return;
    }
    const text = t("moved", { title: titleFor(idea.card.title, reader).text, status: nameIn(to.names, locale) });
    const deed = answer.done.changes[0]?.deed;
    say({ text, ...(deed !== undefined && { action: { label: t("moveBack"), act: () => void takeBack(deed) } }) });
  };
}

function lastOf(board: Board | null, status: string, but: string): string | undefined {
  return board?.columns[status]?.findLast((card) => card.id !== but)?.id;
}
