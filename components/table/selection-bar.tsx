"use client";

import { X } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useBulk } from "./bulk";
import { LeftNote } from "./left-note";
import type { Selection } from "./selection";

const BulkDialog = dynamic(() => import("./bulk-dialog").then((part) => part.BulkDialog), { ssr: false });

/** How many rows are selected, and what can be done with all of them. */
export function SelectionBar({ selection }: { readonly selection: Selection }) {
  const t = useTranslations("table");
  const { sending, change, remainder, forget } = useBulk();
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const count = selection.ids.size;
  return (
    <>
      <div className="bar selection" role="group" aria-label={t("bulk.label")}>
        <p className="small">{count === 0 ? t("selectHint") : t("selected", { count })}</p>
        {count > 0 && (
          <>
            <button
              ref={button}
              type="button"
              className="btn btn-go btn-s"
              aria-haspopup="dialog"
              aria-disabled={sending || undefined}
              onClick={() => {
                if (!sending) setOpen(true);
              }}
            >
              {sending ? t("bulk.sending") : t("bulk.open")}
            </button>
            <button type="button" className="chip chip-clear" onClick={selection.clear}>
              <X className="i" aria-hidden="true" />
              {t("deselect")}
            </button>
          </>
        )}
      </div>
      {remainder && <LeftNote remainder={remainder} onClose={forget} />}
      {open && (
        <BulkDialog
          ideas={[...selection.ids]}
          change={change}
          onClose={() => {
            setOpen(false);
            button.current?.focus();
          }}
        />
      )}
    </>
  );
}
