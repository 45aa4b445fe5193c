"use client";

import { Check, Pencil, Trash2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import type { SavedFilter } from "@/domain/saved-filter";
import { FilterForm } from "./filter-form";
import { useFilterWords } from "./filter-words";

/** A saved filter: its name sets it. One's own can be changed and removed; somebody else's says whose it is. */
export function SavedFilterRow({
  saved,
  address,
  onApply,
  onEdited,
  onRemove,
}: {
  readonly saved: SavedFilter;
  /** What is filtered by now. */
  readonly address: string;
  readonly onApply: () => void;
  readonly onEdited?: (after: readonly SavedFilter[]) => void;
  readonly onRemove?: () => void;
}) {
  const { people } = useProgramme();
  const t = useTranslations("view.saved");
  const words = useFilterWords();
  const [editing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const owner = people.get(saved.by);
  const { name } = saved;
  const leave = (): void => {
    setEditing(false);
    requestAnimationFrame(() => pencil.current?.focus());
  };
  if (editing && onEdited) {
    return (
      <li>
        <FilterForm
          title={t("editTitle", { name })}
          saved={saved}
          address={address}
          onCancel={leave}
          onDone={(after) => {
            leave();
            onEdited(after);
          }}
        />
      </li>
    );
  }
  const current = saved.address === address;
  return (
    <li className="saved-row">
      <button type="button" className="saved-apply" aria-current={current || undefined} onClick={onApply}>
        <span className="saved-name">
          {current && <Check className="i" aria-hidden="true" />}
          {name}
        </span>
        <span className="small muted">{words(saved.address).join(" · ")}</span>
        {onEdited && saved.shared && <span className="small muted">{t("isShared")}</span>}
        {!onEdited && (
          <span className="small muted">
            {owner ? t("sharedBy", { name: owner.name }) : t("sharedBySomebody")}{" "}
            {owner && <City library={owner.library} />}
          </span>
        )}
      </button>
      {onEdited && (
        <button
          ref={pencil}
          type="button"
          className="btn-sign"
          aria-label={t("edit", { name })}
          title={t("edit", { name })}
          onClick={() => setEditing(true)}
        >
          <Pencil className="i" aria-hidden="true" />
        </button>
      )}
      {onRemove && (
        <button
          type="button"
          className="btn-sign"
          aria-label={t("remove", { name })}
          title={t("remove", { name })}
          onClick={onRemove}
        >
          <Trash2 className="i" aria-hidden="true" />
        </button>
      )}
    </li>
  );
}
