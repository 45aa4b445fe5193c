"use client";

import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import type { Filter } from "@/domain/filter";
import { nameIn } from "@/domain/language";
import { ViewSwitch } from "./view-switch";
import type { View } from "./views";

/** The name of the programme, how many of its ideas are shown, and the other ways to look at them. */
export function ViewHeading({
  view,
  filter,
  shown,
  count,
}: {
  readonly view: View;
  readonly filter: Filter;
  readonly shown: number;
  readonly count: number;
}) {
  const { programme, member } = useProgramme();
  const t = useTranslations("board");
  return (
    <div className="bar between board-top">
      <div>
        <h1>{nameIn(programme.names, member.language)}</h1>
        <p className="small muted" role="status">
          {shown === count ? t("ideas", { count }) : t("ideasOf", { shown, count })}
        </p>
      </div>
      <ViewSwitch current={view} filter={filter} />
    </div>
  );
}
