"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useState } from "react";
import { preload } from "react-dom";
import { boardAddress } from "@/api/client";
import { useMedia } from "@/components/board/device";
import { FilterBar } from "@/components/board/filter-bar";
import { useFilter } from "@/components/board/filter-state";
import { useTold } from "@/components/board/told";
import { useBoard, useProgramme } from "@/components/programme/context";
import { bringBoard } from "@/components/programme/stream";
import { usePrinting } from "@/components/ui/printing";
import { LaneChoice } from "@/components/view/lane-choice";
import { PaperFoot } from "@/components/view/paper-foot";
import { useParameter } from "@/components/view/parameter";
import { ViewHeading } from "@/components/view/view-heading";
import { useShownAsNew } from "@/components/visit/shown";
import { cardsOf } from "@/domain/board";
import { conditionsOf, shownBy, unfiltered } from "@/domain/filter";
import type { FreeDay } from "@/domain/holiday";
import { laneKindIn } from "@/domain/lanes";
import { dated, type Stretch } from "@/domain/timeline";

import { MonthList } from "./month-list";
import { MonthNavigation } from "./month-navigation";
import { MonthTable } from "./month-table";
import { Undated } from "./undated";

const FilterSheet = dynamic(() => import("@/components/board/filter-sheet").then((part) => part.FilterSheet), {
  ssr: false,
});

const kinds = ["status", "theme", "city"] as const;

/** The months of a programme with its milestones, what is free in either city, and the ideas that have a day. */
export function TimelineView({
  stretch,
  free,
  revision,
}: {
  readonly stretch: Stretch;
  readonly free: readonly FreeDay[];
  readonly revision: number;
}) {
  const { programme, member, store } = useProgramme();
  const t = useTranslations("timeline");
  const words = useTranslations("board");
  const board = useBoard();
  if (!board) preload(boardAddress(programme.slug), { as: "fetch", crossOrigin: "anonymous" });
  useEffect(() => bringBoard(programme.slug, store, revision), [programme.slug, store, revision]);
  useTold(null);

  const [filter, setFilter] = useFilter();
  const [told, tellLanes] = useParameter("lanes");
  const kind = laneKindIn(told, kinds) ?? "status";
  const [filtering, setFiltering] = useState(false);
  const conditions = conditionsOf(filter);
  const unseen = useShownAsNew(filter.unseen !== null);
  const shows = useMemo(
    () => (conditions > 0 ? shownBy(filter, programme, unseen) : null),
    [conditions, filter, programme, unseen],
  );
  const all = useMemo(() => (board ? cardsOf(board) : null), [board]);
  const cards = useMemo(() => (all && shows ? all.filter(shows) : all), [all, shows]);
  const { months } = stretch;
  const placed = useMemo(() => dated(cards ?? [], months), [cards, months]);
  const wide = useMedia("(min-width: 40rem)");
  const printing = usePrinting();
  const shown = cards?.length ?? 0;
  const count = all?.length ?? 0;
  const asList = wide === false || printing;

  return (
    <>
      <ViewHeading view="timeline" filter={filter} shown={shown} count={count} />
      <FilterBar filter={filter} onChange={setFilter} onOpen={() => setFiltering(true)}>
        <LaneChoice kinds={kinds} kind={kind} onChoose={(next) => tellLanes(next === "status" ? null : next)} />
      </FilterBar>
      {!board && (
        <p className="bar small muted" role="status">
          {t("loading")}
        </p>
      )}
      {shown === 0 && count > 0 && (
        <div className="nothing">
          <p className="nothing-title">{words("nothing")}</p>
          <p>{words("nothingWhy")}</p>
          <button type="button" className="btn" onClick={() => setFilter(unfiltered)}>
            {words("filter.clear")}
          </button>
        </div>
      )}
      <MonthNavigation stretch={stretch} before={placed.before} behind={placed.behind} />
      {asList ? (
        <MonthList months={months} free={free} dated={placed} whole={printing} />
      ) : (
        <MonthTable months={months} free={free} dated={placed} kind={kind} language={member.language} />
      )}
      {placed.undated.length > 0 && <Undated cards={placed.undated} whole={printing} />}
      {printing && <PaperFoot />}
      {filtering && (
        <FilterSheet filter={filter} shown={shown} onChange={setFilter} onClose={() => setFiltering(false)} />
      )}
    </>
  );
}
