"use client";

import { Keyboard, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode, RefObject } from "react";
import { useProgramme } from "@/components/programme/context";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";

interface BoardHeadingProps {
  readonly shown: number;
  readonly count: number;
  /** What stands below the name. */
  readonly lead: ReactNode;
  readonly proposing: boolean;
  readonly proposeButton: RefObject<HTMLButtonElement | null>;
  readonly onPropose: () => void;
  readonly onKeys: () => void;
  /** The other ways to look at the same ideas. */
  readonly children: ReactNode;
}

/** The name of the programme, how much of it is seen, and the one thing most wanted here. */
export function BoardHeading({
  shown,
  count,
  lead,
  proposing,
  proposeButton,
  onPropose,
  onKeys,
  children,
}: BoardHeadingProps) {
  const { programme, member } = useProgramme();
  const t = useTranslations("board");
  return (
    <div className="bar between board-top">
      <div>
        <h1>{nameIn(programme.names, member.language)}</h1>
        <p className="small muted" role="status">
          {shown === count ? t("ideas", { count }) : t("ideasOf", { shown, count })}
        </p>
        {lead}
      </div>
      {children}
      <div className="now">
        <button
          type="button"
          className="keys-button"
          onClick={onKeys}
          aria-label={t("keys.open")}
          title={t("keys.open")}
        >
          <Keyboard className="i" aria-hidden="true" />
        </button>
        {may.propose(member, programme) && (
          <button
            ref={proposeButton}
            type="button"
            className="btn btn-go"
            aria-expanded={proposing}
            onClick={onPropose}
          >
            <Plus className="i" aria-hidden="true" />
            <span>{t("propose.open")}</span>
          </button>
        )}
      </div>
    </div>
  );
}
