"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Explained } from "@/components/glossary/explained";
import { useWhen } from "@/components/history/when";
import { LanguageBadge } from "@/components/idea/language-badge";
import { useProgramme } from "@/components/programme/context";
import type { Version } from "./version";

/** One page of a bilingual edition: a text in one language, with who wrote it and when. */
export function Leaf({
  version,
  side,
  stale,
  children,
}: {
  readonly version: Version;
  readonly side: "mine" | "other";
  /** What is said below a translation that the original left behind. */
  readonly stale: ReactNode;
  /** What stands instead of the words: an editor; or below them. */
  readonly children?: ReactNode;
}) {
  const t = useTranslations("text");
  const when = useWhen();
  const { people } = useProgramme();
  const { language, original, by, at, edition, html } = version;
  const name = people.get(by)?.name ?? "";
  const date = when.of(at, "date");
  return (
    <section
      className="leaf"
      data-side={side}
      aria-label={t(original ? `originalIn.${language}` : `versionIn.${language}`)}
    >
      <p className="leaf-head">
        <b>{t(`languageName.${language}`)}</b>
        {original ? (
          <>
            <LanguageBadge language={language} note={t("original")} />
            <span>{edition > 1 ? t("changedBy", { name, date }) : t("writtenBy", { name, date })}</span>
          </>
        ) : (
          <span>{t("translatedBy", { name, date })}</span>
        )}
      </p>
      <div className="leaf-text">
        {children ??
          (html === "" ? (
            <p className="muted">{t("empty")}</p>
          ) : (
            <Explained html={html} lang={language} className="prose" />
          ))}
        {stale}
      </div>
    </section>
  );
}
