"use client";

import { useTranslations } from "next-intl";
import { type TableColumn, type TableSort, tableSortIn, tableSortName, usualSort } from "@/domain/table";

/** The order of the rows where there is no room for the names of the columns: on a phone. */
export function SortChoice({
  columns,
  sort,
  onSort,
}: {
  readonly columns: readonly TableColumn[];
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
}) {
  const t = useTranslations("table");
  const usual = tableSortName({ ...usualSort, backwards: false }) ?? usualSort.column;
  return (
    <label className="sort-choice">
      <span className="sr-only">{t("sort")}</span>
      <select
        className="field"
        value={tableSortName(sort) ?? usual}
        onChange={(event) => onSort(tableSortIn(event.target.value))}
      >
        {columns.flatMap((column) =>
          [false, true].map((backwards) => (
            <option key={`${column}-${backwards}`} value={tableSortName({ column, backwards }) ?? usual}>
              {t(backwards ? "sortedBack" : "sortedBy", { column: t(`columns.${column}`) })}
            </option>
          )),
        )}
      </select>
    </label>
  );
}
