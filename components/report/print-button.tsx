"use client";

import { Printer } from "lucide-react";

/** Opens the browser's own dialog, which also saves as PDF. */
export function PrintButton({ label }: { readonly label: string }) {
  return (
    <button type="button" className="btn btn-s btn-go report-print" onClick={() => window.print()}>
      <Printer className="i" aria-hidden="true" />
      {label}
    </button>
  );
}
