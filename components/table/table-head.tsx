"use client";

import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef } from "react";
import type { TableColumn, TableSort } from "@/domain/table";
import type { Selection } from "./selection";

/** The names of the columns: each sorts the rows by it, and once more the other way round. */
export function TableHeadRow({
  columns,
  sort,
  selection,
  onSort,
}: {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort;
  readonly selection: Selection | null;
  readonly onSort: (sort: TableSort) => void;
}) {
  const t = useTranslations("table");
  return (
    <div role="row" aria-rowindex={1}>
      {selection && (
        <div role="columnheader" className="cell-select">
          <SelectAll selection={selection} />
        </div>
      )}
      {columns.map((column) => {
        const here = sort.column === column;
        const Sign = here ? (sort.backwards ? ArrowDown : ArrowUp) : ArrowUpDown;
        return (
          <div
            key={column}
            role="columnheader"
            className={`cell-${column}`}
            aria-sort={here ? (sort.backwards ? "descending" : "ascending") : "none"}
          >
            <button type="button" onClick={() => onSort({ column, backwards: here && !sort.backwards })}>
              <span>{t(`columns.${column}`)}</span>
              <Sign className={here ? "i" : "i idle"} aria-hidden="true" />
            </button>
          </div>
        );
      })}
    </div>
  );
}

function SelectAll({ selection: { ids, all, toggleAll } }: { readonly selection: Selection }) {
  const t = useTranslations("table");
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = ids.size > 0 && !all;
  }, [ids, all]);
  return (
    <label>
      <input
        ref={box}
        type="checkbox"
        className="check"
        checked={all}
        aria-label={t("selectAll")}
        onChange={toggleAll}
      />
      <span className="on-phone" aria-hidden="true">
        {t("selectAll")}
      </span>
    </label>
  );
}
