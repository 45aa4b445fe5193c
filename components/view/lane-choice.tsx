"use client";

import { ChevronDown, Rows4 } from "lucide-react";
import { useTranslations } from "next-intl";
import { Menu } from "@/components/ui/menu";
import type { LaneKind } from "@/domain/lanes";

/** What ideas are laid out by, where a view can lay them out in more than one way; null for not at all. */
export function LaneChoice<Kind extends LaneKind | null>({
  kinds,
  kind,
  onChoose,
}: {
  readonly kinds: readonly Kind[];
  readonly kind: Kind;
  readonly onChoose: (kind: Kind) => void;
}) {
  const t = useTranslations("view.lanes");
  const nameOf = (each: LaneKind | null): string => t(each ?? "none");
  const label = t("chosen", { kind: nameOf(kind) });
  return (
    <Menu
      className="chip chip-columns"
      label={label}
      trigger={
        <>
          <Rows4 className="i" aria-hidden="true" />
          <span className="value">{label}</span>
          <ChevronDown className="i" aria-hidden="true" />
        </>
      }
      items={kinds.map((each) => ({
        id: each ?? "none",
        label: nameOf(each),
        checked: each === kind,
        act: () => onChoose(each),
      }))}
    />
  );
}
