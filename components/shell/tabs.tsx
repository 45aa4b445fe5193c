"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";

/** The guide tabs: the areas of a programme. What lies within an area keeps its tab in front. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly {
    readonly href: string;
    /** The addresses that lie within the area. */
    readonly within: readonly string[];
    readonly label: string;
    readonly beside?: ReactNode;
  }[];
}) {
  const path = usePathname();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <Link
          key={tab.href}
          href={{ pathname: tab.href }}
          {...(path === tab.href
            ? { "aria-current": "page" as const }
            : tab.within.some((place) => path.startsWith(place)) && { "aria-current": true })}
        >
          {tab.label}
          {tab.beside}
        </Link>
      ))}
    </nav>
  );
}
