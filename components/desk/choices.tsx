"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { shares } from "@/domain/desk";
import type { Language } from "@/domain/language";
import type { Asked } from "./live-desk";

/** Which part of the desk is looked at: each choice is an address. */
export function Choices({ asked, into }: { readonly asked: Asked; readonly into: Language | null }) {
  const t = useTranslations("desk");
  const { programme } = useProgramme();
  const address = ({ share, language }: Asked) => ({
    pathname: `/${programme.slug}/translate`,
    query: { ...(share !== "all" && { share }), ...(language !== null && { language }) },
  });
  return (
    <div className="desk-choices no-print">
      <nav className="seg" aria-label={t("shares")}>
        {shares.map((share) => (
          <Link
            key={share}
            href={address({ ...asked, share })}
            scroll={false}
            {...(asked.share === share && { "aria-current": "page" as const })}
          >
            {t(`share.${share}`)}
          </Link>
        ))}
      </nav>
      <nav className="seg" aria-label={t("direction")}>
        {programme.languages.map((language) => (
          <Link
            key={language}
            href={address({ ...asked, language })}
            scroll={false}
            {...(into === language && { "aria-current": "page" as const })}
          >
            {t(`into.${language}`)}
          </Link>
        ))}
      </nav>
    </div>
  );
}
