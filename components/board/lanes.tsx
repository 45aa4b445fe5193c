"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type ComponentType, type RefObject, useEffect, useId, useMemo, useRef, useState } from "react";
import { useCarrying } from "@/components/move/carrying";
import { useMovement } from "@/components/move/movement";
import { useProgramme } from "@/components/programme/context";
import { useJump } from "@/components/visit/jump";
import type { Card } from "@/domain/board";
import { type LaneKind, lanesBy } from "@/domain/lanes";
import { BoardColumn } from "./board-column";
import { useBoardKeys } from "./board-keys";
import { CardDeedsProvider, HoldsProvider } from "./card-deeds";
import type { CardGridProps } from "./card-grid";
import { type Column, type Place, withCarried } from "./columns";
import { type BoardLane, lanesIn } from "./lane-columns";
import { useSeeking } from "./seek";
import { useSteady } from "./steady";

const MoveDialog = dynamic(() => import("@/components/move/move-dialog").then((part) => part.MoveDialog), {
  ssr: false,
});

interface Shared {
  readonly filtered: boolean;
  readonly Grid: ComponentType<CardGridProps> | null;
  readonly movable: boolean;
  readonly letters: boolean;
  /** The card as it now is, wherever it lies. */
  readonly known: (id: string) => Card | undefined;
  readonly onToggle: (status: string) => void;
  readonly onKeys: () => void;
}

/** By lane: how a card of it is brought into view and takes the focus. */
type Seekers = Map<BoardLane["lane"]["id"], (id: string) => void>;

/** The board in lanes: a board below the other for each theme, city or owner. Closed columns are left out. */
export function Lanes({
  kind,
  columns,
  isClosed,
  root,
  hidden,
  above,
  onShowAll,
  ...shared
}: Shared & {
  readonly kind: LaneKind;
  readonly columns: readonly Column[];
  readonly isClosed: (status: string) => boolean;
  readonly root: RefObject<HTMLDivElement | null>;
  readonly hidden: boolean;
  /** Whether an idea lies open above the board, and has the keys for itself. */
  readonly above: boolean;
  /** Shows what the filter hides. */
  readonly onShowAll: () => void;
}) {
  const { programme, member } = useProgramme();
  const t = useTranslations("board");
  const seekers = useRef<Seekers>(new Map());
  const divide = useMemo(() => lanesIn(lanesBy(kind, programme, member.language)), [kind, programme, member.language]);
  const lanes = divide(columns.filter(({ status }) => !isClosed(status.id)));
  const cardsOf = (lane: BoardLane): readonly Card[] => lane.columns.flatMap(({ cards }) => cards);
  const jump = useJump({
    cards: () => lanes.flatMap(cardsOf),
    seek(id) {
      const lane = lanes.find((other) => cardsOf(other).some((card) => card.id === id));
      if (lane) seekers.current.get(lane.lane.id)?.(id);
    },
    showAll: onShowAll,
  });
  const onJump = useSteady((way: 1 | -1) => {
    if (!above) jump(way);
  });
  return (
    <div ref={root} className="board lanes" role="group" aria-label={t("label")} hidden={hidden}>
      {lanes.map((lane) => (
        <LaneBoard
          key={`${kind}-${lane.lane.id}`}
          kind={kind}
          lane={lane}
          seekers={seekers}
          onJump={onJump}
          {...shared}
        />
      ))}
    </div>
  );
}

/** One lane: cards are moved among those that lie in it, and keep what makes them lie in it. */
function LaneBoard({
  kind,
  lane: { lane, columns, shown },
  seekers,
  onJump,
  filtered,
  Grid,
  movable,
  letters,
  known,
  onToggle,
  onKeys,
}: Shared & {
  readonly kind: LaneKind;
  readonly lane: BoardLane;
  readonly seekers: RefObject<Seekers>;
  readonly onJump: (way: 1 | -1) => void;
}) {
  const t = useTranslations("board");
  const names = useTranslations("view.lanes");
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const [asked, setAsked] = useState<Card | null>(null);
  const seeking = useSeeking(root);
  const { sending, move, step } = useMovement(columns, seeking.seek);
  const carrying = useCarrying(columns, { drop: move, seek: seeking.seek });
  const seen = withCarried(columns, carrying.carried);
  const ask = useSteady((card: Card) => setAsked(card));
  const lift = useSteady(carrying.lift);
  const deeds = useMemo(() => ({ movable, ask, lift }), [movable, ask, lift]);
  const carried = carrying.carried?.card.id ?? null;
  const holds = useMemo(() => ({ carried, sending }), [carried, sending]);
  const onDrop = useSteady((card: string, to: Place) => {
    const found = known(card);
    if (found) move(found, to);
  });
  const onKeyDownCapture = useBoardKeys({ letters, cardOf: known, ...deeds, step, jump: onJump, list: onKeys });
  const bring = useSteady(seeking.seek);
  useEffect(() => {
    const known = seekers.current;
    known.set(lane.id, bring);
    return () => {
      known.delete(lane.id);
    };
  }, [seekers, lane.id, bring]);
  return (
    <section className="lane" aria-labelledby={id}>
      <h2 id={id}>
        {lane.name ?? names(`without.${kind}`)} <span className="small muted">{t("ideas", { count: shown })}</span>
      </h2>
      <CardDeedsProvider value={deeds}>
        <HoldsProvider value={holds}>
          <div
            ref={root}
            className="lane-columns"
            role="group"
            aria-labelledby={id}
            onKeyDownCapture={onKeyDownCapture}
          >
            {seen.map((column) => (
              <BoardColumn
                key={column.status.id}
                column={column}
                lane={id}
                filtered={filtered}
                closed={false}
                phone={false}
                Grid={Grid}
                onToggle={onToggle}
                onDrop={onDrop}
                onLayout={seeking.onLayout}
              />
            ))}
          </div>
        </HoldsProvider>
        {asked && <MoveDialog card={asked} columns={columns} onMove={move} onClose={() => setAsked(null)} />}
      </CardDeedsProvider>
    </section>
  );
}
