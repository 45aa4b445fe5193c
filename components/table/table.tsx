"use client";

import type { Route } from "next";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { FilterBar } from "@/components/board/filter-bar";
import { useFilter } from "@/components/board/filter-state";
import { useReadyWords } from "@/components/board/ready-words";
import { useSteady } from "@/components/board/steady";
import { useTold } from "@/components/board/told";
import { useBoard, useProgramme } from "@/components/programme/context";
import { bringBoard } from "@/components/programme/stream";
import { usePrinting } from "@/components/ui/printing";
import { ColumnsMenu } from "@/components/view/columns-menu";
import { PaperFoot } from "@/components/view/paper-foot";
import { useParameter } from "@/components/view/parameter";
import { ViewHeading } from "@/components/view/view-heading";
import { useShownAsNew } from "@/components/visit/shown";
import { cardsOf } from "@/domain/board";
import { conditionsOf, shownBy, unfiltered } from "@/domain/filter";
import { may } from "@/domain/permission";
import { sorted, type TableHead, tableSortIn, tableSortName } from "@/domain/table";
import { useTableColumns } from "./columns";
import { useSelection } from "./selection";
import { SelectionBar } from "./selection-bar";
import { SortChoice } from "./sort-choice";
import { TableHeadRow } from "./table-head";
import { rowKeys } from "./table-keys";
import { TableRow } from "./table-row";
import { useWindowing } from "./windowing";
import { useRowWords } from "./words";

const FilterSheet = dynamic(() => import("@/components/board/filter-sheet").then((part) => part.FilterSheet), {
  ssr: false,
});

/** The ideas of a programme as a table: sorted, filtered, and many of them changed at once. */
export function TableView({ head }: { readonly head: TableHead }) {
  const { programme, member, store } = useProgramme();
  const t = useTranslations("table");
  const router = useRouter();
  const words = useTranslations("board");
  const board = useBoard();
  useEffect(() => bringBoard(programme.slug, store, head.revision), [programme.slug, store, head.revision]);
  useReadyWords(board !== null);
  useTold(null);

  const [filter, setFilter] = useFilter();
  const [told, tellSort] = useParameter("sort");
  const sort = useMemo(() => tableSortIn(told), [told]);
  const conditions = conditionsOf(filter);
  const unseen = useShownAsNew(filter.unseen !== null);
  const shows = useMemo(
    () => (conditions > 0 ? shownBy(filter, programme, unseen) : null),
    [conditions, filter, programme, unseen],
  );
  const rows = useMemo(() => {
    if (!board) return head.cards;
    const all = cardsOf(board);
    return sorted(shows ? all.filter(shows) : all, sort, programme, member);
  }, [board, head, shows, sort, programme, member]);
  const keys = useMemo(() => rows.map(({ id }) => id), [rows]);
  const shown = board ? rows.length : head.shown;
  const count = board ? Object.values(board.columns).reduce((sum, { length }) => sum + length, 0) : head.all;

  const { columns, choices, toggle } = useTableColumns();
  const chosen = useSelection(keys);
  const selection = board !== null && may.edit(member, programme) ? chosen : null;
  const rowWords = useRowWords();
  const [filtering, setFiltering] = useState(false);
  const printing = usePrinting();

  const [reached, setReached] = useState<string | null>(null);
  const current = reached !== null && keys.includes(reached) ? reached : (keys[0] ?? null);
  const body = useRef<HTMLDivElement>(null);
  const [held, setHeld] = useState(false);
  const parts = useWindowing(keys, body, { first: head.cards.length, held: held ? current : null, whole: printing });
  const seeking = useRef(false);
  const reach = (id: string): void => {
    seeking.current = true;
    setHeld(true);
    setReached(id);
  };
  useLayoutEffect(() => {
    if (!seeking.current || current === null) return;
    const row = body.current?.querySelector<HTMLElement>(`[data-idea="${CSS.escape(current)}"]`);
    if (!row) return;
    seeking.current = false;
    row.focus({ preventScroll: true });
    row.scrollIntoView({ block: "nearest" });
  });
  const onKeyDown = useSteady((event: KeyboardEvent<HTMLElement>) => rowKeys(event, keys, { selection, reach }));
  const onReach = useSteady((id: string) => {
    if (id !== reached) setReached(id);
  });
  const onSelect = useSteady((id: string, along: boolean) => selection?.toggle(id, along));

  return (
    <>
      <ViewHeading view="table" filter={filter} shown={shown} count={count} />
      <FilterBar filter={filter} onChange={setFilter} onOpen={() => setFiltering(true)}>
        <SortChoice columns={columns} sort={sort} onSort={(next) => tellSort(tableSortName(next))} />
        <ColumnsMenu label={words("filter.columns")} columns={choices} onToggle={toggle} />
      </FilterBar>
      {selection && <SelectionBar selection={selection} />}
      {shown === 0 && count > 0 && (
        <div className="nothing">
          <p className="nothing-title">{words("nothing")}</p>
          <p>{words("nothingWhy")}</p>
          <button type="button" className="btn" onClick={() => setFilter(unfiltered)}>
            {words("filter.clear")}
          </button>
        </div>
      )}
      {count === 0 && <p className="nothing">{may.propose(member, programme) ? t("empty") : words("emptyInvited")}</p>}
      <div className="table-box" hidden={shown === 0}>
        <div
          role="grid"
          className="ideas"
          tabIndex={-1}
          aria-label={t("label")}
          aria-rowcount={shown + 1}
          {...(selection && { "aria-multiselectable": true, "aria-describedby": "table-keys" })}
          onKeyDown={onKeyDown}
          onClick={(event) => {
            const address = ideaAt(event);
            if (address === null) return;
            event.preventDefault();
            router.push(address);
          }}
          onFocus={() => setHeld(true)}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setHeld(false);
          }}
        >
          <div role="rowgroup" className="ideas-head">
            <TableHeadRow
              columns={columns}
              sort={sort}
              selection={selection}
              onSort={(next) => tellSort(tableSortName(next))}
            />
          </div>
          <div role="rowgroup" className="ideas-body" ref={body}>
            {/* One list, however it is parted: rows in lists of their own would be made anew whenever room comes before them. */}
            {parts.flatMap((part) =>
              part.kind === "room" ? (
                <div key={part.key} className="room" aria-hidden="true" style={{ height: part.height }} />
              ) : (
                rows
                  .slice(part.from, part.to)
                  .map((card, place) => (
                    <TableRow
                      key={card.id}
                      card={card}
                      index={part.from + place}
                      columns={columns}
                      words={rowWords}
                      selected={selection ? selection.ids.has(card.id) : null}
                      reached={card.id === current}
                      onSelect={onSelect}
                      onReach={onReach}
                    />
                  ))
              ),
            )}
          </div>
        </div>
      </div>
      {selection && (
        <p id="table-keys" className="table-keys">
          {t("keys")}
        </p>
      )}
      {printing && <PaperFoot />}
      {filtering && (
        <FilterSheet filter={filter} shown={shown} onChange={setFilter} onClose={() => setFiltering(false)} />
      )}
    </>
  );
}

/** The address of the idea whose link was pressed; null where the browser itself should open it, in another tab. */
function ideaAt(event: MouseEvent): Route | null {
  const { button, altKey, ctrlKey, metaKey, shiftKey, target } = event;
  const elsewhere = button !== 0 || altKey || ctrlKey || metaKey || shiftKey;
  const link = target instanceof Element ? target.closest("a[href]") : null;
  return elsewhere ? null : ((link?.getAttribute("href") ?? null) as Route | null);
}
