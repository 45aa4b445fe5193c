"use client";

import { Menu as Lines } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Menu } from "@/components/ui/menu";

export interface Area {
  readonly href: string;
  /** The addresses that lie within the area. */
  readonly within: readonly string[];
  readonly label: string;
  /** Stands above the name in the dock of phones. */
  readonly sign: ReactNode;
  readonly beside?: ReactNode;
}

/** The dock of phones has room for so many; of more, the last place leads to the rest. */
const places = 5;

/** The guide tabs: the areas of a programme. What lies within an area keeps its tab in front. */
export function Tabs({ label, areas }: { readonly label: string; readonly areas: readonly Area[] }) {
  const t = useTranslations("shell");
  const path = usePathname();
  // Five pages asked for with each page that is opened would be five too many for whoever stays on it.
  const [near, setNear] = useState(false);
  const come = (): void => setNear(true);
  const front = areas.length > places ? places - 1 : places;
  const rest = areas.slice(front);
  const isHere = ({ href, within }: Area): boolean => path === href || within.some((place) => path.startsWith(place));
  return (
    <nav className="tabs" aria-label={label} onPointerEnter={come} onFocus={come}>
      {areas.map((area, place) => (
        <Link
          key={area.href}
          href={{ pathname: area.href }}
          prefetch={near ? null : false}
          {...(isHere(area) && { "aria-current": path === area.href ? "page" : true })}
          {...(place >= front && { className: "tab-rest" })}
        >
          <span className="tab-sign">{area.sign}</span>
          {area.label}
          {area.beside}
        </Link>
      ))}
      {rest.length > 0 && (
        <Menu
          className={`tab-more ${rest.some(isHere) ? "is-here" : ""}`}
          label={t("more")}
          trigger={
            <>
              <span className="tab-sign">
                <Lines className="i" aria-hidden="true" />
              </span>
              {t("more")}
            </>
          }
          items={rest.map((area) => ({
            id: area.href,
            href: area.href,
            label: area.label,
            icon: area.sign,
            checked: isHere(area),
          }))}
        />
      )}
    </nav>
  );
}
