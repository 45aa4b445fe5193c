"use client";

import { GripVertical } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useMemo, useRef } from "react";
import {
  ButtonContext,
  DropIndicator,
  GridList,
  GridListItem,
  I18nProvider,
  ListLayout,
  useDragAndDrop,
  useSlottedContext,
  Virtualizer,
} from "react-aria-components";
import { useProgramme } from "@/components/programme/context";
import type { Card } from "@/domain/board";
import { shelfMark } from "@/domain/programme";
import { titleFor } from "@/domain/text";
import { useCardDeeds } from "./card-deeds";
import { CardFace } from "./card-face";
import { CardMenu } from "./card-menu";
import type { Column, Place } from "./columns";
import { useReach } from "./reach";

export interface CardGridProps {
  readonly column: Column;
  readonly label: string;
  readonly empty: ReactNode;
  /** A card was dropped by the mouse, at a place among the others of a column. */
  readonly onDrop: (id: string, to: Place) => void;
  /** Tells how far down a card lies, so that it can be brought into sight; answers how to stop. */
  readonly onLayout: (status: string, depth: (id: string) => number | null) => () => void;
}

const dragged = "application/x-passerelle-idea";

/** The cards of a column once the page is awake: one stop of the Tab key, and only what is in sight exists. */
export function CardGrid({ column, label, empty, onDrop, onLayout }: CardGridProps) {
  const { programme, member } = useProgramme();
  const { movable } = useCardDeeds();
  const locale = useLocale();
  const grid = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => new ListLayout<Card>(), []);
  const status = column.status.id;
  const { within, reach, end } = useReach(column.cards);
  useEffect(
    () =>
      onLayout(status, (id) => {
        const depth = layout.getLayoutInfo(id)?.rect.y ?? null;
        if (depth === null) reach(id);
        return depth;
      }),
    [layout, onLayout, status, reach],
  );

  const nameOf = (card: Card): string => {
    const title = titleFor(card.title, member).text;
    return card.number > 0 ? `${shelfMark(programme, card.number)} ${title}` : title;
  };
  const lay = (ids: Iterable<unknown>, behind: number): void => {
    for (const id of ids) onDrop(String(id), { status, index: behind });
  };
  const placeOf = (id: unknown): number => column.cards.findIndex((card) => card.id === id);
  const { dragAndDropHooks } = useDragAndDrop<Card>({
    getItems: (keys) => [...keys].map((key) => ({ [dragged]: String(key) })),
    acceptedDragTypes: [dragged],
    getDropOperation: () => "move",
    renderDragPreview: (items) => (
      <Preview id={items[0]?.[dragged]} column={column} width={grid.current?.clientWidth} />
    ),
    renderDropIndicator: (target) => <DropIndicator target={target} className="drop" />,
    onReorder: ({ keys, target }) => {
      const others = column.cards.filter((card) => !keys.has(card.id));
      const place = others.findIndex((card) => card.id === target.key);
      lay(keys, place + (target.dropPosition === "after" ? 1 : 0));
    },
    onInsert: ({ items, target }) => {
      void idsIn(items).then((ids) => lay(ids, placeOf(target.key) + (target.dropPosition === "after" ? 1 : 0)));
    },
    onRootDrop: ({ items }) => {
      void idsIn(items).then((ids) => lay(ids, column.cards.length));
    },
  });

  return (
    <I18nProvider locale={locale}>
      <Virtualizer layout={layout} layoutOptions={layoutOptions} shouldObserveItemSize>
        <GridList
          ref={grid}
          className="stack"
          aria-label={label}
          items={within}
          selectionMode="none"
          disallowTypeAhead
          {...(movable && { dragAndDropHooks })}
          renderEmptyState={() => empty}
          dependencies={[column.status.kind, member.language]}
        >
          {(card: Card) => (
            // The row's name is the title, which may be in another language than all that lies inside.
            <GridListItem
              id={card.id}
              className="place"
              textValue={nameOf(card)}
              lang={titleFor(card.title, member).language}
            >
              <CardFace
                card={card}
                kind={column.status.kind}
                actions={
                  <>
                    <Handle card={card} />
                    <CardMenu card={card} />
                  </>
                }
              />
            </GridListItem>
          )}
        </GridList>
      </Virtualizer>
      <div ref={end} aria-hidden="true" />
    </I18nProvider>
  );
}

const layoutOptions = { estimatedRowSize: 190, gap: 8, dropIndicatorThickness: 4 };

interface Dropped {
  readonly kind: string;
  readonly getText?: (type: string) => Promise<string>;
}

async function idsIn(items: readonly Dropped[]): Promise<readonly string[]> {
  return Promise.all(items.flatMap((item) => (item.getText ? [item.getText(dragged)] : [])));
}

/** The card as it hangs from the pointer. */
function Preview({
  id,
  column,
  width,
}: {
  readonly id: string | undefined;
  readonly column: Column;
  readonly width: number | undefined;
}) {
  const card = column.cards.find((other) => other.id === id);
  return (
    <div className="preview" style={{ width }}>
      {card && <CardFace card={card} kind={column.status.kind} hanging />}
    </div>
  );
}

/**
 * Takes the card into the hand. React Aria looks for this button (slot "drag") but would speak in words
 * of its own, without the idea's title, so only its reference is taken over: the carrying is ours.
 */
function Handle({ card }: { readonly card: Card }) {
  const { movable, lift } = useCardDeeds();
  const t = useTranslations("move");
  const slot = useSlottedContext(ButtonContext, "drag");
  if (!movable) return null;
  return (
    <button
      ref={slot?.ref}
      type="button"
      className="grip"
      aria-label={t("lift")}
      disabled={card.number === 0}
      onClick={() => lift(card)}
    >
      <GripVertical className="i" aria-hidden="true" />
    </button>
  );
}
