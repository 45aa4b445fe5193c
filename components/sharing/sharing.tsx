"use client";

import { Link2 } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useId, useRef, useState } from "react";
import type { ReportLink } from "@/domain/report-link";
import type { Shown } from "./wish";

const LinkDesk = dynamic(() => import("./link-desk").then((part) => part.LinkDesk), { ssr: false });

/** The way to links by which people without an account read what the page shows; opened where it is wanted. */
export function Sharing({
  links,
  at,
  shown,
}: {
  readonly links: readonly ReportLink[];
  /** When the page was made. */
  readonly at: string;
  readonly shown: Shown;
}) {
  const t = useTranslations("sharing");
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [kept, setKept] = useState(links);
  const [open, setOpen] = useState(false);
  const count = kept.filter(({ state }) => state === "open").length;
  return (
    <div className="share no-print">
      <button
        ref={button}
        type="button"
        className="btn btn-s"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <Link2 className="i" aria-hidden="true" />
        {t("open", { count })}
      </button>
      <div id={id} hidden={!open}>
        {open && <LinkDesk links={kept} at={at} shown={shown} change={setKept} />}
      </div>
    </div>
  );
}
