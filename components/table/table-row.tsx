"use client";

import { AlarmClock, Languages, MessageSquare } from "lucide-react";
import { type MouseEvent, memo } from "react";
import { LanguageBadge } from "@/components/idea/language-badge";
import { StatusBridge } from "@/components/idea/status-bridge";
import { CityAt } from "@/components/member/sign";
import type { Card } from "@/domain/board";
import type { TableColumn } from "@/domain/table";
import type { RowWords } from "./words";

export interface TableRowProps {
  readonly card: Card;
  readonly index: number;
  readonly columns: readonly TableColumn[];
  readonly words: (card: Card) => RowWords;
  /** Null where the reader may change nothing, and so has nothing to select. */
  readonly selected: boolean | null;
  /** Whether the Tab key comes to this row. */
  readonly reached: boolean;
  readonly onSelect: (id: string, along: boolean) => void;
  readonly onReach: (id: string) => void;
}

/** An idea as a row. The row has the focus as a whole; what lies in it is for the mouse. */
export const TableRow = memo(function TableRow({
  card,
  index,
  columns,
  words,
  selected,
  reached,
  onSelect,
  onReach,
}: TableRowProps) {
  const told = words(card);
  const select = (event: MouseEvent<HTMLInputElement>): void => {
    onReach(card.id);
    onSelect(card.id, event.shiftKey);
  };
  return (
    <div
      role="row"
      data-idea={card.id}
      data-selected={selected || undefined}
      aria-rowindex={index + 2}
      {...(selected !== null && { "aria-selected": selected })}
      tabIndex={reached ? 0 : -1}
      onFocus={() => onReach(card.id)}
    >
      {selected !== null && (
        <div role="gridcell" className="cell-select">
          <label>
            <input
              type="checkbox"
              className="check"
              tabIndex={-1}
              checked={selected}
              aria-label={told.select}
              onClick={select}
              readOnly
            />
          </label>
        </div>
      )}
      {columns.map((column) => (
        <div key={column} role="gridcell" className={`cell-${column}`}>
          <Cell column={column} card={card} words={told} />
        </div>
      ))}
    </div>
  );
});

function Cell({
  column,
  card,
  words,
}: {
  readonly column: TableColumn;
  readonly card: Card;
  readonly words: RowWords;
}) {
  switch (column) {
    case "number":
      return <span className="mark">{words.mark}</span>;
    case "title":
      return <Title card={card} words={words} />;
    case "status":
      return (
        <>
          <StatusBridge kind={words.kind} /> {words.status}
        </>
      );
    case "theme":
      return words.theme;
    case "owners":
      return <Owners words={words} />;
    case "due":
      return <Due words={words} />;
    case "since":
      return words.since;
    case "comments":
      return <Comments count={card.comments} text={words.comments} />;
  }
}

function Title({ card, words }: { readonly card: Card; readonly words: RowWords }) {
  const { title, note, outdated, href } = words;
  return (
    <>
      {card.number > 0 ? (
        // The table goes there for all its links at once: a router's own link costs each row half as much again.
        <a lang={title.language} href={href} draggable={false} tabIndex={-1}>
          {title.text}
        </a>
      ) : (
        <span lang={title.language}>{title.text}</span>
      )}
      {note && <LanguageBadge language={title.language} note={note} />}
      {outdated && (
        <span className="table-note">
          <Languages className="i" aria-hidden="true" />
          {outdated}
        </span>
      )}
    </>
  );
}

function Owners({ words }: { readonly words: RowWords }) {
  return words.banks.map(({ place, city, empty, owners }) => (
    <span key={place} className="table-bank">
      <CityAt place={place} name={city} empty={empty} /> <span className={empty ? "none" : undefined}>{owners}</span>
    </span>
  ));
}

function Due({ words: { due, late } }: { readonly words: RowWords }) {
  if (!late) return due;
  return (
    <span className="late">
      <AlarmClock className="i" aria-hidden="true" />
      {due}
    </span>
  );
}

function Comments({ count, text }: { readonly count: number; readonly text: string }) {
  if (count === 0) return null;
  return (
    <span className="table-comments">
      <MessageSquare className="i" aria-hidden="true" />
      <span aria-hidden="true">{count}</span>
      <span className="sr-only">{text}</span>
    </span>
  );
}
