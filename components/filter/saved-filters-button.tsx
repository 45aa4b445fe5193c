"use client";

import { Bookmark } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { addressOf, type Filter } from "@/domain/filter";
import { may } from "@/domain/permission";
import type { SavedFilter } from "@/domain/saved-filter";

const SavedFilters = dynamic(() => import("./saved-filters").then((part) => part.SavedFilters), { ssr: false });

/** Opens the filters that are kept under a name; once they were read, it is called like the one that is set. */
export function SavedFiltersButton({
  filter,
  onChange,
  className,
}: {
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
  readonly className: string;
}) {
  const { programme, member } = useProgramme();
  const t = useTranslations("view.saved");
  const [open, setOpen] = useState(false);
  const [known, setKnown] = useState<readonly SavedFilter[] | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  if (!may.saveFilter(member, programme)) return null;
  const address = addressOf(filter);
  const current = known?.find((saved) => saved.address === address);
  return (
    <>
      <button
        ref={button}
        type="button"
        className={current ? `${className} is-set` : className}
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        <Bookmark className="i" aria-hidden="true" />
        <span className="value">{current ? t("set", { name: current.name }) : t("open")}</span>
      </button>
      {open && (
        <SavedFilters
          filter={filter}
          known={known}
          onKnown={setKnown}
          onApply={onChange}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
