"use client";

import { ChevronDown, X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useLocale, useTranslations } from "next-intl";
import { useRef } from "react";
import { useProgramme } from "@/components/programme/context";
import { Menu } from "@/components/ui/menu";
import { topics } from "@/domain/activity/entry";
import { type ActivityFilter, addressOfActivity, conditionsOf, tellingFigures } from "@/domain/activity/filter";
import { nameIn } from "@/domain/language";
import type { Asked } from "@/domain/progress/period";
import type { FigureWords } from "./shape";

const nothing: ActivityFilter = { by: null, city: null, theme: null, kind: null };

interface Choice {
  readonly key: keyof ActivityFilter;
  readonly label: string;
  readonly all: string;
  readonly options: readonly { readonly id: string; readonly label: string; readonly group?: string }[];
}

/** Whose activity is shown, on which theme and of which kind: a row of chips, each with a menu. */
export function Filters({
  asked,
  filter,
  figures,
  start,
}: {
  readonly asked: Asked;
  readonly filter: ActivityFilter;
  readonly figures: FigureWords;
  /** Runs what takes a while. */
  readonly start: (work: () => void) => void;
}) {
  const t = useTranslations("activity.filter");
  const board = useTranslations("board.filter");
  const gone = useTranslations("view.saved");
  const router = useRouter();
  const choices = useChoices(figures);
  const { programme } = useProgramme();
  const change = (changed: Partial<ActivityFilter>): void => {
    const search = addressOfActivity(asked, { ...filter, ...changed });
    start(() => router.push(`/${programme.slug}/progress/activity?${search}`, { scroll: false }));
  };
  const group = useRef<HTMLDivElement>(null);
  const clear = (): void => {
    // This button goes away with what it clears.
    group.current?.querySelector("button")?.focus();
    change(nothing);
  };
  const said = ({ key, label, options }: Choice): string => {
    const value = options.find(({ id }) => id === filter[key])?.label ?? gone("gone");
    return filter[key] === null ? label : board("chosen", { label, value });
  };
  return (
    <div ref={group} className="act-filters" role="group" aria-label={t("label")}>
      <p className="on-paper small">
        {choices
          .filter(({ key }) => filter[key] !== null)
          .map(said)
          .join(" · ")}
      </p>
      {choices.map((choice) => {
        const { key, all, options } = choice;
        const set = filter[key];
        return (
          <Menu
            key={key}
            className={set === null ? "chip no-print" : "chip is-set no-print"}
            label={said(choice)}
            trigger={
              <>
                <span className="value">{said(choice)}</span>
                <ChevronDown className="i" aria-hidden="true" />
              </>
            }
            items={[
              { id: "", label: all, checked: set === null, act: () => change({ [key]: null }) },
              ...options.map((option) => ({
                ...option,
                checked: option.id === set,
                act: () => change({ [key]: option.id }),
              })),
            ]}
          />
        );
      })}
      {conditionsOf(filter) > 0 && (
        <button type="button" className="chip act-clear no-print" onClick={clear}>
          <X className="i" aria-hidden="true" />
          {board("clear")}
        </button>
      )}
    </div>
  );
}

function useChoices(figures: FigureWords): readonly Choice[] {
  const t = useTranslations("activity");
  const board = useTranslations("board.filter");
  const language = useLocale();
  const { programme } = useProgramme();
  const byName = new Intl.Collator(language).compare;
  const cities = programme.partners.map(({ id, city }) => ({ id, label: nameIn(city, language) }));
  const figure = (kind: keyof FigureWords) => ({ id: kind, label: figures[kind], group: t("filter.figures") });
  return [
    {
      key: "by",
      label: t("filter.by"),
      all: t("filter.everybody"),
      options: programme.people
        .map(({ id, name, library }) => {
          const city = cities.find((other) => other.id === library)?.label ?? "";
          return { id, label: board("person", { name, city }) };
        })
        .sort((one, other) => byName(one.label, other.label)),
    },
    { key: "city", label: t("filter.city"), all: t("filter.everyCity"), options: cities },
    {
      key: "theme",
      label: board("theme"),
      all: board("everyTheme"),
      options: programme.themes.map(({ id, names }) => ({ id, label: nameIn(names, language) })),
    },
    {
      key: "kind",
      label: t("filter.kind"),
      all: t("filter.everyKind"),
      options: [
        ...[...tellingFigures, "moves" as const].map(figure),
        ...topics.map((topic) => ({ id: topic, label: t(`topic.${topic}`), group: t("filter.topics") })),
      ],
    },
  ];
}
