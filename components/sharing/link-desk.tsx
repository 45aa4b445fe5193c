"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import type { ReportLink } from "@/domain/report-link";
import { FreshLink } from "./fresh-link";
import { LinkForm } from "./link-form";
import { LinkList } from "./link-list";
import type { Shown } from "./wish";

interface Made {
  readonly link: ReportLink;
  readonly secret: string;
}

/** What links are for, the address of the one just made, the form for another, and those there are. */
export function LinkDesk({
  links,
  at,
  shown,
  change,
}: {
  readonly links: readonly ReportLink[];
  readonly at: string;
  readonly shown: Shown;
  readonly change: (links: readonly ReportLink[]) => void;
}) {
  const t = useTranslations("sharing");
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [fresh, setFresh] = useState<Made | null>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="sheet share-desk" aria-labelledby="share-title">
      <header>
        <h2 id="share-title" ref={heading} tabIndex={-1}>
          {t("title")}
        </h2>
        <p>{t("purpose")}</p>
      </header>
      {fresh && (
        <FreshLink
          key={fresh.link.id}
          {...fresh}
          close={() => {
            setFresh(null);
            heading.current?.focus();
          }}
        />
      )}
      <div className="share-parts">
        <LinkForm
          at={at}
          shown={shown}
          onMade={(made) => {
            change([made.link, ...links]);
            setFresh(made);
            announce(t("made", { label: made.link.label }));
          }}
        />
        <LinkList
          links={links}
          onRevoked={(left, link) => {
            change(left);
            if (fresh?.link.id === link.id) setFresh(null);
          }}
          backTo={heading}
        />
      </div>
    </section>
  );
}
