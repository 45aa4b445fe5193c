"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { useProgramme } from "@/components/programme/context";
import { useReader } from "@/components/text/reader";
import { useCity } from "@/components/translation/asked-of";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import { type DeskEntry, writtenBy } from "@/domain/desk";
import { may } from "@/domain/permission";
import { titleFor } from "@/domain/text";
import { Choices } from "./choices";
import { DeskList } from "./desk-list";
import { type Asked, type Listed, sameEntry, useDeskList } from "./live-desk";
import { OwnRequests } from "./own-requests";

const DeskForm = dynamic(() => import("./desk-form").then((module) => module.DeskForm));

/** One text after the other, in the order in which they lay on the desk when the first was opened. */
interface Row {
  readonly entries: readonly DeskEntry[];
  readonly place: number;
}

/** What waits to be translated, the form for it, and the reader's own requests. */
export function Desk({ given, asked }: { readonly given: Listed; readonly asked: Asked }) {
  const t = useTranslations("desk");
  const { programme, member } = useProgramme();
  const city = useCity();
  const reader = useReader();
  const announce = useAnnounce();
  const { list, failed, refresh } = useDeskList(given, asked);
  const [row, setRow] = useState<Row | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const translates = may.translate(member, programme);
  const open = row?.entries[row.place];

  const back = (): void => {
    setRow(null);
    void refresh();
    setTimeout(() => heading.current?.focus());
  };
  /** Opens the next text that still waits; behind the last one the list. */
  const goOn = (saved: boolean): void => {
    if (!row) return;
    const there = (entry: DeskEntry): boolean => list.entries.some((other) => sameEntry(entry, other));
    const place = row.entries.findIndex((entry, index) => index > row.place && there(entry));
    const next = row.entries[place];
    if (next) {
      const title = titleFor(next.title, reader).text;
      announce(t(saved ? "savedNext" : "skippedNext", { title }));
      setRow({ ...row, place });
      void refresh();
    } else {
      announce(t(saved ? "savedLast" : "skippedLast"));
      back();
    }
  };

  return (
    <>
      <header className="desk-head">
        <h1>{t("title")}</h1>
        {translates && !open && <p className="muted">{t("order", { city: city(member.library) })}</p>}
      </header>
      {open && row && (
        <DeskForm
          key={`${open.piece} ${open.language}`}
          entry={open}
          position={row.place + 1}
          count={row.entries.length}
          leave={back}
          onward={{ saved: () => goOn(true), skip: () => goOn(false) }}
        />
      )}
      <div className="desk" hidden={open !== undefined}>
        <section aria-labelledby="desk-list">
          <h2 id="desk-list" ref={heading} tabIndex={-1}>
            {t("list")}
          </h2>
          {translates ? (
            <>
              <Choices asked={asked} into={asked.language ?? onlyOf(writtenBy(member, programme.languages))} />
              {failed && (
                <Note>
                  <p>{t("failed")}</p>
                </Note>
              )}
              <DeskList list={list} asked={asked} open={(place) => setRow({ entries: list.entries, place })} />
            </>
          ) : (
            <div className="desk-empty">
              <p>{t("guest")}</p>
              <p className="muted">{t("guestWhy")}</p>
            </div>
          )}
        </section>
        <OwnRequests />
      </div>
    </>
  );
}

function onlyOf<T>(all: readonly T[]): T | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}
