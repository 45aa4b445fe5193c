"use client";

import { ClipboardCheck, Copy as Sheets } from "lucide-react";
import { useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";

/** Copies an example; where the browser does not let a page do that, it says so. */
export function Copy({
  text,
  label,
  name,
  copied,
  refused,
}: {
  readonly text: string;
  readonly label: string;
  /** The whole name of the button, which begins with its label. */
  readonly name: string;
  readonly copied: string;
  readonly refused: string;
}) {
  const announce = useAnnounce();
  const [done, setDone] = useState(false);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setDone(true);
      announce(copied);
    } catch {
      setDone(false);
      announce(refused);
    }
  };
  const Icon = done ? ClipboardCheck : Sheets;
  return (
    <button type="button" className="btn btn-s" aria-label={name} onClick={() => void copy()}>
      <Icon className="i" aria-hidden="true" />
      {label}
    </button>
  );
}
