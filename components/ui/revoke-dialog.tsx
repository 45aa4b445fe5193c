"use client";

import { type ReactNode, useRef, useState } from "react";
import type { Answer } from "@/api/client";
import { Dialog } from "./dialog";
import { Note } from "./note";
import { useRefusal } from "./refusal";

/** Asks once more before something ends at once and for good. */
export function RevokeDialog<Left>({
  title,
  words,
  revoke,
  onRevoked,
  onClose,
}: {
  readonly title: ReactNode;
  readonly words: Readonly<Record<"meaning" | "cancel" | "revoke" | "revoking", string>>;
  readonly revoke: () => Promise<Answer<Left>>;
  readonly onRevoked: (left: Left) => void;
  readonly onClose: () => void;
}) {
  const refusal = useRefusal();
  const sending = useRef(false);
  const [pending, setPending] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);

  const end = async (): Promise<void> => {
    if (sending.current) return;
    sending.current = true;
    setPending(true);
    setFailure(null);
    const answer = await revoke();
    sending.current = false;
    setPending(false);
    if ("done" in answer) return onRevoked(answer.done);
    setFailure(refusal(answer));
  };
  return (
    <Dialog open title={<span className="revoke-title">{title}</span>} onClose={onClose}>
      <div className="revoke">
        <p>{words.meaning}</p>
        {failure && <Note tone="alarm">{failure}</Note>}
        <div className="revoke-deeds">
          <button type="button" className="btn" onClick={onClose}>
            {words.cancel}
          </button>
          <button type="button" className="btn btn-go" aria-disabled={pending} onClick={() => void end()}>
            {pending ? words.revoking : words.revoke}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
