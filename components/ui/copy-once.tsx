"use client";

import { ClipboardCheck, Copy } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useAnnounce } from "./announcer";
import { Field } from "./field";

/** What is shown once and is to be copied before it is closed: here, now, and never again. */
export function CopyOnce({
  value,
  label,
  hint,
  words,
}: {
  readonly value: string;
  readonly label: string;
  readonly hint: ReactNode;
  readonly words: Readonly<Record<"copy" | "copied" | "notCopied", string>>;
}) {
  const announce = useAnnounce();
  const field = useRef<HTMLInputElement>(null);
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: "center" });
  }, []);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(value);
      setCopied(true);
      announce(words.copied);
    } catch {
      // Without https a browser has no clipboard for pages: then the keys of her own will do it.
      setCopied(false);
      field.current?.focus();
      field.current?.select();
      announce(words.notCopied);
    }
  };
  const Icon = copied ? ClipboardCheck : Copy;
  return (
    <Field label={label} hint={hint} error={copied === false && words.notCopied}>
      {(control) => (
        <div className="copy-once">
          <input
            {...control}
            ref={field}
            readOnly
            value={value}
            translate="no"
            autoComplete="off"
            spellCheck={false}
            onFocus={({ target }) => {
              target.select();
              // Its beginning tells what it is.
              target.scrollLeft = 0;
            }}
          />
          <button type="button" className="btn btn-go" onClick={() => void copy()}>
            <Icon className="i" aria-hidden="true" />
            {copied ? words.copied : words.copy}
          </button>
        </div>
      )}
    </Field>
  );
}
