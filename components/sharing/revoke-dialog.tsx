"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { reportLinks } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import type { ReportLink } from "@/domain/report-link";

/** Asks once more: whoever has the link reads no more from then on, and there is no way back. */
export function RevokeDialog({
  link,
  onRevoked,
  onClose,
}: {
  readonly link: ReportLink;
  readonly onRevoked: (left: readonly ReportLink[]) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("sharing");
  const refusal = useRefusal();
  const { programme } = useProgramme();
  const sending = useRef(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const revoke = async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setPending(true);
    setFailure(null);
    const answer = await reportLinks.revoke(programme.slug, link.id);
    sending.current = false;
    setPending(false);
    if ("done" in answer) return onRevoked(answer.done.links);
    setFailure(refusal(answer));
  };
  return (
    <Dialog open title={t("revokeTitle", { label: link.label })} onClose={onClose}>
      <div className="share-revoke">
        <p>{t("revokeMeaning")}</p>
        {failure && <Note tone="alarm">{failure}</Note>}
        <div>
          <button type="button" className="btn" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="button" className="btn btn-go" aria-disabled={pending} onClick={() => void revoke()}>
            {pending ? t("revoking") : t("revoke")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
