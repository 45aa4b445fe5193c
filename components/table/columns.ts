"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useKept } from "@/components/board/device";
import { type TableColumn, tableColumns } from "@/domain/table";

const all = tableColumns.join(" ");

/** Which columns the table has on this device. The title stays: without it nobody knows what a row is about. */
export function useTableColumns(): {
  readonly columns: readonly TableColumn[];
  readonly choices: readonly { readonly id: string; readonly label: string; readonly shown: boolean }[];
  readonly toggle: (id: string) => void;
} {
  const t = useTranslations("table.columns");
  const [kept, keep] = useKept("passerelle:table", all);
  const columns = useMemo(() => {
    const chosen = kept.split(" ");
    return tableColumns.filter((column) => column === "title" || chosen.includes(column));
  }, [kept]);
  return {
    columns,
    choices: tableColumns
      .filter((column) => column !== "title")
      .map((column) => ({ id: column, label: t(column), shown: columns.includes(column) })),
    toggle: (id) => keep(tableColumns.filter((column) => columns.includes(column) !== (column === id)).join(" ")),
  };
}
