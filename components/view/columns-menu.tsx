"use client";

import { ChevronDown, Columns3 } from "lucide-react";
import { Menu } from "@/components/ui/menu";

/** Which columns a view shows: each can be left out and brought back. */
export function ColumnsMenu({
  label,
  columns,
  onToggle,
}: {
  readonly label: string;
  readonly columns: readonly { readonly id: string; readonly label: string; readonly shown: boolean }[];
  readonly onToggle: (id: string) => void;
}) {
  return (
    <Menu
      className="chip chip-columns"
      label={label}
      trigger={
        <>
          <Columns3 className="i" aria-hidden="true" />
          <span className="value">{label}</span>
          <ChevronDown className="i" aria-hidden="true" />
        </>
      }
      items={columns.map(({ id, label, shown }) => ({ id, label, checked: shown, act: () => onToggle(id) }))}
    />
  );
}
