"use client";

import { ChevronDown, Columns3, ListFilter, SlidersHorizontal, User, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { Menu } from "@/components/ui/menu";
import { NewChips } from "@/components/visit/new-chips";
import { conditionsOf, type Filter, unfiltered } from "@/domain/filter";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";
import { useChoices } from "./filter-choices";

interface FilterBarProps {
  readonly filter: Filter;
  readonly onChange: (change: Partial<Filter>) => void;
  /** Opens the sheet, where the row of chips has no room. */
  readonly onOpen: () => void;
  readonly closed: (status: string) => boolean;
  readonly onToggle: (status: string) => void;
}

/** What narrows the board: a row of chips, or one button for the sheet where they need a second row. */
export function FilterBar({ filter, onChange, onOpen, closed, onToggle }: FilterBarProps) {
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
      <Menu
        className="chip chip-columns"
        label={t("columns")}
        trigger={
          <>
            <Columns3 className="i" aria-hidden="true" />
            <span className="value">{t("columns")}</span>
            <ChevronDown className="i" aria-hidden="true" />
          </>
        }
        items={programme.statuses.map((status) => ({
          id: status.id,
          label: nameIn(status.names, member.language),
          checked: !closed(status.id),
          act: () => onToggle(status.id),
        }))}
      />
    </div>
  );
}
