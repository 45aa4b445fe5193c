"use client";

import { FoldHorizontal } from "lucide-react";
import { useTranslations } from "next-intl";
import { type ComponentType, memo, useRef } from "react";
import { StatusBridge } from "@/components/idea/status-bridge";
import { useProgramme } from "@/components/programme/context";
import { useMarks } from "@/components/visit/context";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";
import type { CardGridProps } from "./card-grid";
import { CardList } from "./card-list";
import type { Column } from "./columns";

export interface ColumnProps extends Pick<CardGridProps, "onDrop" | "onLayout"> {
  readonly column: Column;
  readonly filtered: boolean;
  readonly closed: boolean;
  readonly phone: boolean;
  /** The cards of the wide board, as soon as their code is here. */
  readonly Grid: ComponentType<CardGridProps> | null;
  readonly onToggle: (status: string) => void;
  /** The id of the heading of the lane that it lies in, where the board has lanes. */
  readonly lane?: string;
}

/** A status and its ideas: an open drawer, or the spine of a closed book. */
export const BoardColumn = memo(function BoardColumn({
  column,
  filtered,
  closed,
  phone,
  Grid,
  onToggle,
  lane,
  ...rest
}: ColumnProps) {
  const { programme, member } = useProgramme();
  const t = useTranslations("board");
  const { status, cards, shown, count: all } = column;
  const name = nameIn(status.names, member.language);
  const count = filtered ? t("some", { shown, count: all }) : String(all);
  const spoken = filtered ? t("ideasOf", { shown, count: all }) : t("ideas", { count: all });
  if (closed && !phone) {
    return <Spine column={column} name={name} ideas={spoken} onOpen={() => onToggle(status.id)} />;
  }
  const label = t("column", { name, ideas: spoken });
  const none = may.seeAll(member, programme) ? t(`empty.${status.kind}`) : t("emptyInvited");
  const why = filtered && all > 0 ? t("emptyFiltered") : none;
  const empty = <p className="empty">{lane ? t("emptyLane") : why}</p>;
  const Heading = lane ? "h3" : "h2";
  const heading = `status-${lane ?? ""}${status.id}`;
  return (
    <section className="col" data-column={status.id} aria-labelledby={lane ? `${lane} ${heading}` : heading}>
      <header>
        <StatusBridge kind={status.kind} className="br" />
        <Heading id={heading} tabIndex={-1}>
          {name}
        </Heading>
        <span className="n">
          <span aria-hidden="true">{count}</span>
          <span className="sr-only">{spoken}</span>
        </span>
        {/* Not a stop of the Tab key, which goes from column to column: the menu "Columns" does the same. */}
        <button
          type="button"
          className="close"
          tabIndex={-1}
          aria-label={t("closeColumn", { name })}
          title={t("closeColumn", { name })}
          onClick={() => onToggle(status.id)}
        >
          <FoldHorizontal className="i" aria-hidden="true" />
        </button>
      </header>
      {Grid ? (
        <Grid column={column} label={label} empty={empty} {...rest} />
      ) : cards.length > 0 ? (
        <CardList column={column} label={label} grows={phone} onLayout={rest.onLayout} />
      ) : (
        empty
      )}
    </section>
  );
});

/** A drawer opens for a card that is held over it for as long as this. */
const hover = 500;

/** A closed column. It opens by a press, and for a card that a mouse holds over it. */
function Spine({
  column,
  name,
  ideas,
  onOpen,
}: {
  readonly column: Column;
  readonly name: string;
  readonly ideas: string;
  readonly onOpen: () => void;
}) {
  const t = useTranslations("board");
  const visit = useTranslations("visit");
  const marks = useMarks();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const { status, shown: count } = column;
  const fresh = column.cards.filter((card) => marks.has(card.id)).length;
  return (
    <section
      className="col shut"
      data-column={status.id}
      aria-label={name}
      onDragEnter={() => {
        clearTimeout(timer.current);
        timer.current = setTimeout(onOpen, hover);
      }}
      onDragLeave={(event) => {
        if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) {
          clearTimeout(timer.current);
        }
      }}
    >
      <button type="button" className="open" aria-expanded="false" onClick={onOpen}>
        <StatusBridge kind={status.kind} />
        <span className="t">{name}</span>
        <span className="spine-count" aria-hidden="true">
          {count}
        </span>
        {fresh > 0 && <span className="rb" aria-hidden="true" />}
        <span className="sr-only">
          {t("openColumn", { ideas: fresh > 0 ? `${ideas}, ${visit("inColumn", { count: fresh })}` : ideas })}
        </span>
      </button>
    </section>
  );
}
