"use client";

import { ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import { type ProgrammeChoice, programmeItems } from "./programme-items";

/** The switch between the programmes one may open. */
export function ProgrammeMenu({
  current,
  programmes,
}: {
  readonly current: string;
  readonly programmes: readonly ProgrammeChoice[];
}) {
  const t = useTranslations("shell");
  const name = programmes.find((programme) => programme.slug === current)?.name ?? "";
  return (
    <Menu
      className="tool tool-programme"
      label={t("programme", { name })}
      trigger={
        <>
          <span>{name}</span>
          <ChevronDown className="i" aria-hidden="true" />
        </>
      }
      items={programmeItems(programmes, current)}
    />
  );
}
