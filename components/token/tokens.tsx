"use client";

import Link from "next/link";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import type { Token } from "@/domain/token";
import { FreshToken } from "./fresh-token";
import { TokenForm } from "./token-form";
import { TokenList } from "./token-list";

export interface ProgrammeName {
  readonly id: string;
  readonly name: string;
}

interface Made {
  readonly token: Token;
  readonly secret: string;
}

/** A member's tokens: what they are for, those she has, the secret of the one just made, and the form for another. */
export function Tokens({
  kept,
  at,
  programmes,
}: {
  readonly kept: readonly Token[];
  /** When the page was made: what is expired and which day is today must be the same here and on the server. */
  readonly at: string;
  readonly programmes: readonly ProgrammeName[];
}) {
  const t = useTranslations("token");
  const announce = useAnnounce();
  const heading = useRef<HTMLHeadingElement>(null);
  const [tokens, setTokens] = useState(kept);
  const [fresh, setFresh] = useState<Made | null>(null);

  const show = (made: Made): void => {
    setTokens((before) => [made.token, ...before]);
    setFresh(made);
    announce(t("made", { name: made.token.name }));
  };
  return (
    <section className="tokens" aria-labelledby="tokens">
      <header className="tokens-head">
        <h2 id="tokens" ref={heading} tabIndex={-1}>
          {t("title")}
        </h2>
        <p>{t("purpose")}</p>
        <p>
          <Link className="link" href={{ pathname: "/me/api" }} prefetch={false}>
            {t("toReference")}
          </Link>
        </p>
      </header>
      {fresh && (
        <FreshToken
          key={fresh.token.id}
          name={fresh.token.name}
          secret={fresh.secret}
          close={() => {
            setFresh(null);
            heading.current?.focus();
          }}
        />
      )}
      <TokenList
        tokens={tokens}
        at={at}
        programmes={programmes}
        onRevoked={(left, { id }) => {
          setTokens(left);
          if (fresh?.token.id === id) setFresh(null);
        }}
        backTo={heading}
      />
      <TokenForm at={at} programmes={programmes} onMade={show} />
    </section>
  );
}
