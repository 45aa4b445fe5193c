"use client";

import Link from "next/link";
import { usePathname } from "next/navigation";

/** The guide tabs: the areas of a programme. What lies within an area keeps its tab in front. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly { readonly href: string; readonly within: string; readonly label: string }[];
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
            : path.startsWith(tab.within) && { "aria-current": true })}
        >
          {tab.label}
        </Link>
      ))}
    </nav>
  );
}
