"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { type Column, type Place, placeOf } from "@/components/board/columns";
import { StatusBridge } from "@/components/idea/status-bridge";
import { useProgramme } from "@/components/programme/context";
import { Dialog } from "@/components/ui/dialog";
import type { Card } from "@/domain/board";
import { nameIn } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";

/** More places than this nobody looks through; first and last are always there. */
const most = 200;

/** "Move to…": the way to move a card that needs neither a mouse nor a steady hand. */
export function MoveDialog({
  card,
  columns,
  onMove,
  onClose,
}: {
  readonly card: Card;
  readonly columns: readonly Column[];
  readonly onMove: (card: Card, to: Place) => void;
  readonly onClose: () => void;
}) {
  const { programme, member } = useProgramme();
  const t = useTranslations("move");
  const id = useId();
  const home = placeOf(columns, card.id);
  const [status, setStatus] = useState(card.status);
  const [index, setIndex] = useState(home?.index ?? 0);
  const others = cardsOf(columns, status).filter((other) => other.id !== card.id);
  const title = titleFor(card.title, member);

  // Where the card lies: from there the arrows of the keyboard lead to the other columns.
  const here = useRef<HTMLInputElement>(null);
  useEffect(() => here.current?.focus(), []);

  const choose = (next: string): void => {
    setStatus(next);
    const count = cardsOf(columns, next).filter((other) => other.id !== card.id).length;
    setIndex(next === card.status ? (home?.index ?? 0) : count);
  };
  const move = (): void => {
    onClose();
    onMove(card, { status, index });
  };
  const submitByEnter = (event: KeyboardEvent<HTMLFormElement>): void => {
    if (event.key !== "Enter" || event.target instanceof HTMLButtonElement) return;
    event.preventDefault();
    move();
  };

  return (
    <Dialog open title={t("title")} onClose={onClose}>
      <form
        className="move-form"
        onKeyDown={submitByEnter}
        onSubmit={(event) => {
          event.preventDefault();
          move();
        }}
      >
        <p className="move-card">
          <span className="mark">{shelfMark(programme, card.number)}</span>{" "}
          <span lang={title.language}>{title.text}</span>
        </p>
        <fieldset className="move-choices">
          <legend className="field-label">{t("status")}</legend>
          {columns.map(({ status: each, cards }) => (
            <label key={each.id} className="move-choice">
              <input
                type="radio"
                name={`${id}-status`}
                value={each.id}
                checked={each.id === status}
                ref={each.id === card.status ? here : undefined}
                onChange={() => choose(each.id)}
              />
              <StatusBridge kind={each.kind} />
              <span>{nameIn(each.names, member.language)}</span>
              <span className="n" aria-hidden="true">
                {cards.length}
              </span>
            </label>
          ))}
        </fieldset>
        <div>
          <label className="field-label" htmlFor={`${id}-place`}>
            {t("place")}
          </label>
          <select
            id={`${id}-place`}
            className="field"
            value={index}
            onChange={(event) => setIndex(Number(event.target.value))}
          >
            <option value={0}>{t("first")}</option>
            {others.slice(0, Math.max(most, index + 1)).map((other, place) =>
              place === others.length - 1 ? null : (
                <option key={other.id} value={place + 1}>
                  {t("behind", { mark: shelfMark(programme, other.number), title: titleFor(other.title, member).text })}
                </option>
              ),
            )}
            {others.length > 0 && <option value={others.length}>{t("last")}</option>}
          </select>
        </div>
        <div className="flex flex-wrap justify-end gap-2">
          <button type="button" className="btn" onClick={onClose}>
            {t("cancel")}
          </button>
          <button type="submit" className="btn btn-go">
            {t("do")}
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function cardsOf(columns: readonly Column[], status: string): readonly Card[] {
  return columns.find((column) => column.status.id === status)?.cards ?? [];
}
