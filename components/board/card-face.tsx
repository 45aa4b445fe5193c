"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { memo, type ReactNode } from "react";
import { Arch } from "@/components/idea/arch";
import { LanguageBadge } from "@/components/idea/language-badge";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import { useMark } from "@/components/visit/context";
import type { Card } from "@/domain/board";
import { nameIn } from "@/domain/language";
import type { Kind } from "@/domain/lifecycle";
import { type Bank, tandemOf } from "@/domain/ownership";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import { useHold } from "./card-deeds";
import { CardFacts } from "./card-facts";
import { CardNews } from "./card-news";

/**
 * An idea as a catalogue card. The whole card opens the idea; `actions` are the buttons that lie on it.
 * Wherever a card is seen, in a column, in the hand, in the list of the phone or on paper, it is this one.
 */
export const CardFace = memo(function CardFace({
  card,
  kind,
  hanging = false,
  actions,
}: {
  readonly card: Card;
  readonly kind: Kind;
  /** Whether it hangs from the pointer. */
  readonly hanging?: boolean;
  readonly actions?: ReactNode;
}) {
  const { programme, member, people } = useProgramme();
  const t = useTranslations("card");
  const mark = useMark(card.id);
  const { carried, sending } = useHold(card.id);
  const title = titleFor(card.title, member);
  const theme = programme.themes.find((other) => other.id === card.theme);
  const number = card.number > 0 ? shelfMark(programme, card.number) : null;
  const classes = [
    "card",
    kind === "parked" && "rest",
    mark && "new",
    mark?.fresh && "arrives",
    (hanging || carried) && "lifted",
  ];
  return (
    <article lang={member.language} className={classes.filter(Boolean).join(" ")} data-card={card.id}>
      {mark && <span className="ribbon" aria-hidden="true" />}
      <div className="top">
        <span className="mark">{number ?? t("unnumbered")}</span>
        {title.language !== member.language && (
          <LanguageBadge
            language={title.language}
            note={title.language === card.title.original ? t("original") : t("translation")}
          />
        )}
      </div>
      <h3 lang={title.language}>
        {number ? (
          <Link href={`/${programme.slug}/ideas/${card.number}`} prefetch={false} draggable={false}>
            {title.text}
          </Link>
        ) : (
          title.text
        )}
      </h3>
      {actions}
      {theme && <p className="theme">{nameIn(theme.names, member.language)}</p>}
      <Tandem banks={tandemOf(programme.partners, people, card.owners)} />
      <CardFacts card={card} kind={kind} />
      {sending && <p className="sending">{t("sending")}</p>}
      {mark && <CardNews mark={mark} />}
    </article>
  );
});

/** The footbridge of an idea: who stands at which bank, and where nobody does. */
function Tandem({ banks }: { readonly banks: readonly Bank[] }) {
  const t = useTranslations("card");
  return (
    <div className="tandem" style={{ gridTemplateColumns: `repeat(${banks.length}, minmax(0, 1fr))` }}>
      <Arch banks={banks} />
      {banks.map(({ partner, owners: [first, ...more] }) => (
        <div key={partner.id}>
          <City library={partner.id} empty={!first} />{" "}
          {first ? (
            <span className="owner">
              {first.name}
              {more.length > 0 && (
                <>
                  {"\u00a0"}
                  <span aria-hidden="true">+{more.length}</span>
                  <span className="sr-only">{t("more", { count: more.length })}</span>
                </>
              )}
            </span>
          ) : (
            <span className="owner none">{t("nobody")}</span>
          )}
        </div>
      ))}
    </div>
  );
}
