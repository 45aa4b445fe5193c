"use client";

import { Pencil } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { deeds } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { StuckAfterForm } from "./stuck-after-form";

/** After how many days an idea is stuck, for those who may say so, with the way to say otherwise. */
export function StuckAfter({ days }: { readonly days: number }) {
  const t = useTranslations("stuck");
  const { programme, store } = useProgramme();
  const say = useSay();
  const refusal = useRefusal();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (!open && was.current) opener.current?.focus();
    was.current = open;
  }, [open]);

  const takeBack = async (deed: string): Promise<void> => {
    const back = await store.perform({
      request: newId(),
      send: (request) => deeds.undo(programme.slug, deed, request),
    });
    say("done" in back ? { text: t("takenBack") } : { text: refusal(back), tone: "refused" });
  };

  return (
    <div className="stuck-after no-print">
      <p className="small">{t("rule", { days })}</p>
      {open ? (
        <StuckAfterForm
          kept={days}
          onKept={(deed, set) => {
            setOpen(false);
            say({
              text: t("saved", { days: set }),
              action: { label: t("undo"), act: () => void takeBack(deed) },
            });
          }}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <button ref={opener} type="button" className="btn btn-s" onClick={() => setOpen(true)}>
          <Pencil className="i" aria-hidden="true" />
          {t("change")}
        </button>
      )}
    </div>
  );
}
