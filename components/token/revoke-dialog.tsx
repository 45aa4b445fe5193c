"use client";

import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { tokens } from "@/api/client";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import type { Token } from "@/domain/token";

/** Asks once more: whoever works with the token is shut out at once, and there is no way back. */
export function RevokeDialog({
  token,
  onRevoked,
  onClose,
}: {
  readonly token: Token;
  readonly onRevoked: (left: readonly Token[]) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("token");
  const refusal = useRefusal();
  const sending = useRef(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const revoke = async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setPending(true);
    setFailure(null);
    const answer = await tokens.revoke(token.id);
    sending.current = false;
    setPending(false);
    if ("done" in answer) return onRevoked(answer.done.tokens);
    setFailure(refusal(answer));
  };
  return (
    <Dialog
      open
      title={<span className="revoke-title">{t("revokeTitle", { name: token.name })}</span>}
      onClose={onClose}
    >
      <div className="revoke">
        <p>{t("revokeMeaning")}</p>
        {failure && <Note tone="alarm">{failure}</Note>}
        <div className="revoke-deeds">
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
