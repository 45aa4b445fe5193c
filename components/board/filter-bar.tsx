"use client";

import { ChevronDown, ListFilter, SlidersHorizontal, User, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { SavedFiltersButton } from "@/components/filter/saved-filters-button";
import { useProgramme } from "@/components/programme/context";
import { Menu } from "@/components/ui/menu";
import { NewChips } from "@/components/visit/new-chips";
import { conditionsOf, type Filter, unfiltered } from "@/domain/filter";
import { may } from "@/domain/permission";
import { useChoices } from "./filter-choices";

interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
  /** Opens the sheet, where the row of chips has no room. */
  readonly onOpen: () => void;
  /** What only one view has: which columns there are. */
  readonly children?: ReactNode;
}

/** What narrows a view: a row of chips, or one button for the sheet where they need a second row. */
export function FilterBar({ filter, onChange, onOpen, children }: FilterBarProps) {
  const { programme, member } = useProgramme();
  const t = useTranslations("board.filter");
  const choices = useChoices();
  const conditions = conditionsOf(filter);
  const mine = filter.owner === member.id;
  return (
    <div className="bar filters" role="search" aria-label={t("label")}>
      <label className="field seek">
        <ListFilter className="i" aria-hidden="true" />
        <span className="sr-only">{t("words")}</span>
        <input
          type="search"
          value={filter.words}
          maxLength={200}
          placeholder={t("words")}
          onChange={(event) => onChange({ words: event.target.value })}
        />
      </label>
      {may.own(member, programme) && (
        <button
          type="button"
          className="chip"
          aria-pressed={mine}
          onClick={() => onChange({ owner: mine ? null : member.id })}
        >
          <User className="i" aria-hidden="true" />
          {t("mine")}
        </button>
      )}
      <NewChips only={filter.unseen !== null} onOnly={(only) => onChange({ unseen: only ? "yes" : null })} />
      {choices.map(({ key, label, all, options }) => {
        const chosen = options.find((option) => option.id === filter[key]);
        return (
          <Menu
            key={key}
            className={chosen ? "chip chip-wide is-set" : "chip chip-wide"}
            label={chosen ? t("chosen", { label, value: chosen.label }) : label}
            trigger={
              <>
                <span className="value">{chosen ? t("chosen", { label, value: chosen.label }) : label}</span>
                <ChevronDown className="i" aria-hidden="true" />
              </>
            }
            items={[
              { id: "", label: all, checked: !chosen, act: () => onChange({ [key]: null }) },
              ...options.map((option) => ({
                id: option.id,
                label: option.label,
                checked: option.id === filter[key],
                act: () => onChange({ [key]: option.id }),
              })),
            ]}
          />
        );
      })}
      <button type="button" className="chip chip-fold" aria-haspopup="dialog" onClick={onOpen}>
        <SlidersHorizontal className="i" aria-hidden="true" />
        {t("open", { count: conditions })}
      </button>
      {conditions > 0 && (
        <button type="button" className="chip chip-clear" onClick={() => onChange(unfiltered)}>
          <X className="i" aria-hidden="true" />
          {t("clear")}
        </button>
      )}
      <SavedFiltersButton filter={filter} onChange={onChange} className="chip chip-saved" />
      {children}
    </div>
  );
}
