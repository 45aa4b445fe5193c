"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { useWhen } from "@/components/history/when";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { placeOf } from "@/components/member/place";
import { useProgramme } from "@/components/programme/context";
import { compared, type Row } from "@/domain/difference";
import type { Language } from "@/domain/language";
import { DifferenceView } from "./difference-view";
import { CopyButton } from "./editor-notes";

/** What was being edited when somebody else was quicker: nothing was stored, both are shown. */
export interface Conflict {
  readonly base: string;
  readonly mine: string;
  readonly theirs: {
    readonly source: string;
    readonly language: Language;
    readonly edition: number;
    readonly by: string;
    readonly at: string;
  };
}

interface Props {
  readonly conflict: Conflict;
  readonly saving: boolean;
  readonly error: string | null;
  /** Saves mine over the newest edition. */
  readonly takeMine: () => Promise<void>;
  /** Drops mine; it stays at hand until the idea is left. */
  readonly takeTheirs: () => void;
}

/** Two states of one text that were written at the same time, beside each other; nothing is lost and nothing stored. */
export function ConflictView({ conflict, saving, error, takeMine, takeTheirs }: Props) {
  const t = useTranslations("text.conflict");
  const { programme, member, people } = useProgramme();
  const when = useWhen();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const { base, mine, theirs } = conflict;
  const me = people.get(member.id);
  const other = people.get(theirs.by);
  const name = other?.name ?? t("somebody");
  const rows = useMemo(() => compared(base, mine, theirs.source), [base, mine, theirs.source]);
  const differing = rows.filter((row) => row.changed !== "nobody").length;

  return (
    <section className="conflict" aria-labelledby="conflict">
      <h3 id="conflict" tabIndex={-1} ref={heading}>
        {t("title")}
      </h3>
      <p className="lead">
        {t.rich("what", {
          name,
          b: (words) => <b>{words}</b>,
          city: () => (other ? <City library={other.library} /> : null),
          clock: when.of(theirs.at, "clock"),
          count: differing,
        })}
      </p>
      <p className="key small">
        <ins>{t("added")}</ins> <del>{t("removed")}</del> <span className="muted">{t("against")}</span>
      </p>
      {error && (
        <p className="error" role="alert">
          {error}
        </p>
      )}
      <div className="two">
        <header data-place={placeOf(programme, member.library)}>
          {me && <Initials person={me} size="m" />}
          <div>
            <h4>{t("mine")}</h4>
            <p className="small muted">{t("notSaved")}</p>
          </div>
          <span className="row">
            <CopyButton text={mine} label={t("copyMine")} />
            <button type="button" className="btn btn-s btn-go" disabled={saving} onClick={() => void takeMine()}>
              {t("takeMine")}
            </button>
          </span>
        </header>
        <header data-place={other ? placeOf(programme, other.library) : 0}>
          {other && <Initials person={other} size="m" />}
          <div>
            <h4>{t("theirs", { name })}</h4>
            <p className="small muted">{t("savedAt", { when: when.of(theirs.at, "time") })}</p>
          </div>
          <button type="button" className="btn btn-s" disabled={saving} onClick={takeTheirs}>
            {t("takeTheirs")}
          </button>
        </header>
        {numbered(rows).map(({ row, number }) => (
          <Compared key={number} row={row} number={number} name={name} lang={theirs.language} />
        ))}
      </div>
    </section>
  );
}

function Compared({
  row,
  number,
  name,
  lang,
}: {
  readonly row: Row;
  readonly number: number;
  readonly name: string;
  readonly lang: Parameters<typeof DifferenceView>[0]["lang"];
}) {
  const t = useTranslations("text.conflict");
  return (
    <>
      {row.changed !== "nobody" && (
        <p className="gut" data-both={row.changed === "both" || undefined}>
          <span className="no" aria-hidden="true">
            {number}
          </span>
          <b>{t(`changed.${row.changed}`, { name })}</b>
        </p>
      )}
      <div className="cell" data-side="mine">
        <span className="hide">{t("mine")}: </span>
        <DifferenceView before={row.base} after={row.mine} lang={lang} />
      </div>
      <div className="cell" data-side="theirs">
        <span className="hide">{t("theirs", { name })}: </span>
        <DifferenceView before={row.base} after={row.theirs} lang={lang} />
      </div>
    </>
  );
}

/** The rows with the numbers of the differences; those without one get what comes between. */
function numbered(rows: readonly Row[]): readonly { readonly row: Row; readonly number: number }[] {
  let differences = 0;
  return rows.map((row, index) => {
    if (row.changed === "nobody") return { row, number: -1 - index };
    differences += 1;
    return { row, number: differences };
  });
}
