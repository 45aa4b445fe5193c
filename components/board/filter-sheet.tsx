"use client";

import { useTranslations } from "next-intl";
import { SavedFiltersButton } from "@/components/filter/saved-filters-button";
import { useProgramme } from "@/components/programme/context";
import { Dialog } from "@/components/ui/dialog";
import { type Filter, unfiltered } from "@/domain/filter";
import { may } from "@/domain/permission";
import { useChoices } from "./filter-choices";

/** The filters one below the other, for narrow windows and phones. What is chosen acts at once. */
export function FilterSheet({
  filter,
  shown,
  onChange,
  onClose,
}: {
  readonly filter: Filter;
  readonly shown: number;
  readonly onChange: (change: Partial<Filter>) => void;
  readonly onClose: () => void;
}) {
  const { programme, member } = useProgramme();
  const t = useTranslations("board.filter");
  const choices = useChoices();
  return (
    <Dialog open title={t("title")} onClose={onClose}>
      <form
        className="filter-sheet grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
        }}
      >
        <label className="grid gap-1">
          <span className="font-semibold">{t("words")}</span>
          <span className="field">
            <input
              type="search"
              className="w-full"
              value={filter.words}
              maxLength={200}
              onChange={(event) => onChange({ words: event.target.value })}
            />
          </span>
        </label>
        {choices.map(({ key, label, all, options }) => (
          <label key={key} className="grid gap-1">
            <span className="font-semibold">{label}</span>
            <select
              className="field"
              value={filter[key] ?? ""}
              onChange={(event) => onChange({ [key]: event.target.value || null })}
            >
              <option value="">{all}</option>
              {key === "owner" && may.own(member, programme) && <option value={member.id}>{t("me")}</option>}
              {options
                .filter((option) => key !== "owner" || option.id !== member.id)
                .map((option) => (
                  <option key={option.id} value={option.id}>
                    {option.label}
                  </option>
                ))}
            </select>
          </label>
        ))}
        <div className="flex flex-wrap justify-end gap-2">
          <button type="button" className="btn" onClick={() => onChange(unfiltered)}>
            {t("clear")}
          </button>
          <button type="submit" className="btn btn-go">
            {t("show", { count: shown })}
          </button>
        </div>
      </form>
      <div className="mt-4">
        <SavedFiltersButton filter={filter} onChange={onChange} className="btn" />
      </div>
    </Dialog>
  );
}
