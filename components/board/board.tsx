"use client";

import dynamic from "next/dynamic";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef, useState } from "react";
import { preload } from "react-dom";
import { boardAddress } from "@/api/client";
import { useCarrying } from "@/components/move/carrying";
import { useMovement } from "@/components/move/movement";
import { useBoard, useProgramme } from "@/components/programme/context";
import { bringBoard } from "@/components/programme/stream";
import { useToast } from "@/components/ui/toaster";
import { ColumnsMenu } from "@/components/view/columns-menu";
import { LaneChoice } from "@/components/view/lane-choice";
import { useParameter } from "@/components/view/parameter";
import { ViewSwitch } from "@/components/view/view-switch";
import { useMarks } from "@/components/visit/context";
import { useJump } from "@/components/visit/jump";
import { useShownAsNew } from "@/components/visit/shown";
import { type BoardHead, type Card, cardOf } from "@/domain/board";
import { conditionsOf, shownBy, unfiltered } from "@/domain/filter";
import { laneKindIn } from "@/domain/lanes";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";
import { BoardColumn } from "./board-column";
import { BoardHeading } from "./board-heading";
import { useBoardKeys } from "./board-keys";
import { CardDeedsProvider, HoldsProvider } from "./card-deeds";
import { useCardGrid } from "./card-grid-later";
import { useClosed } from "./closed";
import { columnsBy, columnsOfHead, type Place, withCarried } from "./columns";
import { useKept, useMedia } from "./device";
import { FilterBar } from "./filter-bar";
import { useFilter } from "./filter-state";
import { JumpBar } from "./jump-bar";
import { PrintList } from "./print-list";
import { useReadyWords } from "./ready-words";
import { useSeeking } from "./seek";
import { useSteady } from "./steady";
import { useTold } from "./told";

// Without ssr: false these have no boundary of their own, and the whole board would vanish while they load.
const FilterSheet = dynamic(() => import("./filter-sheet").then((part) => part.FilterSheet), { ssr: false });
const Lanes = dynamic(() => import("./lanes").then((part) => part.Lanes), { ssr: false });
const KeysDialog = dynamic(() => import("./keys-dialog").then((part) => part.KeysDialog), { ssr: false });
const MoveDialog = dynamic(() => import("@/components/move/move-dialog").then((part) => part.MoveDialog), {
  ssr: false,
});
const ProposeForm = dynamic(() => import("./propose-form").then((part) => part.ProposeForm), { ssr: false });

const laneKinds = ["city", "theme", "owner"] as const;
const laneChoices = [null, ...laneKinds];

type Open = { readonly part: "propose" | "filters" | "keys" } | { readonly part: "move"; readonly card: Card } | null;

/** The board of a programme: everything on it works from what the store shows. */
export function BoardView({ head, lead }: { readonly head: BoardHead; readonly lead?: ReactNode }) {
  const { programme, member, store } = useProgramme();
  const t = useTranslations("board");
  const visit = useTranslations("visit");
  const toast = useToast();
  const [open, setOpen] = useState<Open>(null);
  const root = useRef<HTMLDivElement>(null);
  const proposeButton = useRef<HTMLButtonElement>(null);

  const board = useBoard();
  // Asked for while the page is still on its way: the browser keeps the answer until it is wanted below.
  if (!board) preload(boardAddress(programme.slug), { as: "fetch", crossOrigin: "anonymous" });
  useEffect(() => bringBoard(programme.slug, store, head.revision), [programme.slug, store, head.revision]);

  useReadyWords(board !== null);
  const [filter, setFilter] = useFilter();
  const [told, tellLanes] = useParameter("lanes");
  const conditions = conditionsOf(filter);
  const marks = useMarks();
  const unseen = useShownAsNew(filter.unseen !== null);
  const shows = useMemo(
    () => (conditions > 0 ? shownBy(filter, programme, unseen) : null),
    [conditions, filter, programme, unseen],
  );
  const columnsIn = useMemo(() => columnsBy(programme.statuses, shows), [programme, shows]);
  const columns = useMemo(
    () => (board ? columnsIn(board) : columnsOfHead(programme.statuses, head)),
    [columnsIn, board, programme, head],
  );
  const shown = columns.reduce((sum, column) => sum + column.shown, 0);
  const count = columns.reduce((sum, column) => sum + column.count, 0);

  const known = (id: string): Card | undefined => {
    // A deed that was just answered is in the store before this is rendered anew.
    const newest = store.board();
    return newest ? cardOf(newest, id) : columns.flatMap(({ all }) => all).find((card) => card.id === id);
  };

  const seenAll = filter.unseen !== null && marks.size === 0;

  const { isClosed, toggle } = useClosed();
  const seeking = useSeeking(root);
  const seek = (id: string, status: string): void => {
    if (isClosed(status)) toggle(status);
    seeking.seek(id);
  };
  const { sending, move, step } = useMovement(columns, seek);
  const carrying = useCarrying(columns, { drop: move, seek });
  const seen = withCarried(columns, carrying.carried);

  const pathname = usePathname();
  const asked = /\/ideas\/(\d+)$/.exec(pathname)?.[1];
  const number = asked === undefined ? null : Number(asked);
  useTold(number);

  const wide = useMedia("(min-width: 40rem)");
  // A phone has one card beside none: there the board is a list by status.
  const lanes = wide === false ? null : laneKindIn(told, laneKinds);
  const Grid = useCardGrid(wide === true, board !== null, seeking.seek);
  // Nobody knows a place among cards that are not here yet.
  const movable = board !== null && may.move(member, programme);
  const ask = useSteady((card: Card) => setOpen({ part: "move", card }));
  const lift = useSteady(carrying.lift);
  const deeds = useMemo(() => ({ movable, ask, lift }), [movable, ask, lift]);
  const carried = carrying.carried?.card.id ?? null;
  const holds = useMemo(() => ({ carried, sending }), [carried, sending]);
  const onToggle = useSteady(toggle);
  const onDrop = useSteady((id: string, to: Place) => {
    const card = known(id);
    if (card) move(card, to);
  });

  const jump = useJump({
    cards: () => columns.flatMap((column) => column.cards),
    seek,
    showAll: () => setFilter({ ...unfiltered, unseen: "yes" }),
  });
  const [letters, keepLetters] = useKept("passerelle:letters", "on");
  const onKeyDownCapture = useBoardKeys({
    letters: letters === "on",
    cardOf: known,
    ...deeds,
    step,
    // The idea that lies above has these keys for itself.
    jump: (way) => number === null && jump(way),
    list: () => setOpen({ part: "keys" }),
  });

  const close = (): void => setOpen(null);
  const showAll = (id: string): void => {
    setFilter(unfiltered);
    seek(id, known(id)?.status ?? "");
  };
  const proposed = (id: string): void => {
    close();
    const card = known(id);
    if (!card || !shows || shows(card)) return seek(id, card?.status ?? "");
    proposeButton.current?.focus();
    toast({ text: t("hidden"), action: { label: t("filter.clear"), act: () => showAll(id) } });
  };

  return (
    <CardDeedsProvider value={deeds}>
      <BoardHeading
        shown={shown}
        count={count}
        lead={lead}
        proposing={open?.part === "propose"}
        proposeButton={proposeButton}
        onPropose={() => setOpen(open?.part === "propose" ? null : { part: "propose" })}
        onKeys={() => setOpen({ part: "keys" })}
      >
        <ViewSwitch current="board" filter={filter} />
      </BoardHeading>
      {open?.part === "propose" && (
        <ProposeForm
          onProposed={proposed}
          onClose={() => {
            close();
            proposeButton.current?.focus();
          }}
        />
      )}
      <FilterBar filter={filter} onChange={setFilter} onOpen={() => setOpen({ part: "filters" })}>
        <ColumnsMenu
          label={t("filter.columns")}
          columns={programme.statuses.map(({ id, names }) => ({
            id,
            label: nameIn(names, member.language),
            shown: !isClosed(id),
          }))}
          onToggle={toggle}
        />
        <LaneChoice kinds={laneChoices} kind={lanes} onChoose={tellLanes} />
      </FilterBar>
      {wide === false && <JumpBar columns={seen} />}
      {shown === 0 && count > 0 && (
        <div className="nothing">
          <p className="nothing-title">{seenAll ? visit("emptyTitle") : t("nothing")}</p>
          <p>{seenAll ? visit("emptyWhy") : t("nothingWhy")}</p>
          <button type="button" className="btn" onClick={() => setFilter(unfiltered)}>
            {t("filter.clear")}
          </button>
        </div>
      )}

      {lanes ? (
        <Lanes
          kind={lanes}
          columns={columns}
          isClosed={isClosed}
          root={root}
          hidden={shown === 0 && count > 0}
          above={number !== null}
          onShowAll={() => setFilter({ ...unfiltered, unseen: "yes" })}
          filtered={conditions > 0}
          Grid={Grid}
          movable={movable}
          letters={letters === "on"}
          known={known}
          onToggle={onToggle}
          onKeys={() => setOpen({ part: "keys" })}
        />
      ) : (
        <div
          ref={root}
          className="board"
          role="group"
          aria-label={t("label")}
          hidden={shown === 0 && count > 0}
          onKeyDownCapture={onKeyDownCapture}
        >
          <HoldsProvider value={holds}>
            {seen.map((column) => (
              <BoardColumn
                key={column.status.id}
                column={column}
                filtered={conditions > 0}
                closed={isClosed(column.status.id)}
                phone={wide === false}
                Grid={wide === false ? null : Grid}
                onToggle={onToggle}
                onDrop={onDrop}
                onLayout={seeking.onLayout}
              />
            ))}
          </HoldsProvider>
        </div>
      )}
      <PrintList columns={columns} />
      {open?.part === "filters" && <FilterSheet filter={filter} shown={shown} onChange={setFilter} onClose={close} />}
      {open?.part === "keys" && (
        <KeysDialog
          movable={movable}
          letters={letters === "on"}
          onLetters={(on) => keepLetters(on ? "on" : "off")}
          onClose={close}
        />
      )}
      {open?.part === "move" && <MoveDialog card={open.card} columns={columns} onMove={move} onClose={close} />}
    </CardDeedsProvider>
  );
}
