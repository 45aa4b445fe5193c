"use client";

import { Search } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useChoices } from "@/components/board/filter-choices";
import { useProgramme } from "@/components/programme/context";
import type { Filter } from "@/domain/filter";
import { limits } from "@/domain/length";
import { pageOf } from "./address";

/** What is looked for, and in which ideas: the board's filters, all of it in the address. */
export function SearchForm({ words: asked, filter: chosen }: { readonly words: string; readonly filter: Filter }) {
  const { programme } = useProgramme();
  const t = useTranslations("search");
  const router = useRouter();
  const choices = useChoices();
  const [words, setWords] = useState(asked);
  const [filter, setFilter] = useState(chosen);
  return (
    <form
      role="search"
      method="get"
      action={`/${programme.slug}/search`}
      className="search-form"
      onSubmit={(event) => {
        event.preventDefault();
        router.push(pageOf(programme.slug, { words, filter }));
      }}
    >
      <label className="field search-field">
        <Search className="i" aria-hidden="true" />
        <span className="sr-only">{t("words")}</span>
        <input
          type="search"
          name="q"
          value={words}
          maxLength={limits.search}
          placeholder={t("words")}
          enterKeyHint="search"
          onChange={(event) => setWords(event.target.value)}
        />
      </label>
      <div className="search-filters">
        {choices.map(({ key, label, all, options }) => (
          <label key={key}>
            <span className="field-label">{label}</span>
            <select
              className="field"
              name={key}
              value={filter[key] ?? ""}
              onChange={(event) => setFilter({ ...filter, [key]: event.target.value || null })}
            >
              <option value="">{all}</option>
              {options.map((option) => (
                <option key={option.id} value={option.id}>
                  {option.label}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <button type="submit" className="btn btn-go">
        {t("go")}
      </button>
    </form>
  );
}
