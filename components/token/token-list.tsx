"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";
import { tokens as requests } from "@/api/client";
import { RevokeDialog } from "@/components/ui/revoke-dialog";
import { useSay } from "@/components/ui/say";
import { isExpired, type Token } from "@/domain/token";
import type { ProgrammeName } from "./tokens";
import { useTokenDates } from "./when";

/** The tokens a member has, each with what it may and when it was used, and the way to revoke it. */
export function TokenList({
  tokens,
  at,
  programmes,
  onRevoked,
  backTo,
}: {
  readonly tokens: readonly Token[];
  readonly at: string;
  readonly programmes: readonly ProgrammeName[];
  readonly onRevoked: (left: readonly Token[], token: Token) => void;
  /** Where the focus goes when the button that had it is gone with its token. */
  readonly backTo: RefObject<HTMLElement | null>;
}) {
  const t = useTranslations("token");
  const say = useSay();
  const [doubted, setDoubted] = useState<Token | null>(null);
  const lost = useRef(false);
  useEffect(() => {
    if (!lost.current) return;
    lost.current = false;
    backTo.current?.focus();
  });

  if (tokens.length === 0) {
    return (
      <div className="sheet tokens-empty">
        <p>
          <b>{t("empty")}</b>
        </p>
        <p className="muted small">{t("emptyHint")}</p>
      </div>
    );
  }
  return (
    <>
      <ul className="sheet token-list">
        {tokens.map((token) => (
          <Row key={token.id} token={token} at={at} programmes={programmes} doubt={() => setDoubted(token)} />
        ))}
      </ul>
      {doubted && (
        <RevokeDialog
          title={t("revokeTitle", { name: doubted.name })}
          words={{
            meaning: t("revokeMeaning"),
            cancel: t("cancel"),
            revoke: t("revoke"),
            revoking: t("revoking"),
          }}
          revoke={() => requests.revoke(doubted.id)}
          onClose={() => setDoubted(null)}
          onRevoked={({ tokens: left }) => {
            lost.current = true;
            setDoubted(null);
            onRevoked(left, doubted);
            say({ text: t("revoked", { name: doubted.name }) });
          }}
        />
      )}
    </>
  );
}

function Row({
  token,
  at,
  programmes,
  doubt,
}: {
  readonly token: Token;
  readonly at: string;
  readonly programmes: readonly ProgrammeName[];
  readonly doubt: () => void;
}) {
  const t = useTranslations("token");
  const dates = useTokenDates();
  const expired = isExpired(token, new Date(at));
  const programme = programmes.find(({ id }) => id === token.programme);
  return (
    <li className="token">
      <div className="token-top">
        <h3>{token.name}</h3>
        {expired && <span className="tag late">{t("expired")}</span>}
        <button type="button" className="btn btn-s" aria-label={t("revokeNamed", { name: token.name })} onClick={doubt}>
          {t("revoke")}
        </button>
      </div>
      <dl className="token-facts">
        <Fact label={t("rights")}>{t(token.changes ? "change" : "read")}</Fact>
        <Fact label={t("programme")}>
          {token.programme === null ? t("allProgrammes") : (programme?.name ?? t("programmeGone"))}
        </Fact>
        <Fact label={t("expiry")}>
          {token.expiresAt === null ? (
            t("unlimited")
          ) : (
            <time dateTime={token.expiresAt}>{t("untilDay", { day: dates.dayAt(token.expiresAt) })}</time>
          )}
        </Fact>
        <Fact label={t("since")}>
          <time dateTime={token.createdAt}>{dates.dayAt(token.createdAt)}</time>
        </Fact>
        <Fact label={t("used")}>
          {token.lastUsedAt === null ? (
            <span className="muted">{t("unused")}</span>
          ) : (
            <time dateTime={token.lastUsedAt}>{dates.moment(token.lastUsedAt)}</time>
          )}
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
