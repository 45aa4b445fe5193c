"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useProgramme } from "@/components/programme/context";
import { CloseSheet } from "./sheet";

/** An address without an idea, or without one for this member: the two are the same to her. */
export function UnknownIdea({ sheet = false }: { readonly sheet?: boolean }) {
  const t = useTranslations("idea");
  const { programme } = useProgramme();
  return (
    <div className="idea">
      {sheet && (
        <div className="idea-top">
          <CloseSheet />
        </div>
      )}
      <section className="sheet unknown">
        <h1 id="idea-title">{t("unknown")}</h1>
        <p className="muted">{t("unknownWhy")}</p>
        <p>
          <Link className="btn" href={`/${programme.slug}/board`}>
            {t("toBoard")}
          </Link>
        </p>
      </section>
    </div>
  );
}
