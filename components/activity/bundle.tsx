"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useWhen } from "@/components/history/when";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { usePrinting } from "@/components/ui/printing";
import type { Bundle as BundleOf, BundleTopic, Item } from "@/domain/activity/bundle";
import { IdeaItem } from "./idea-item";
import { useLine } from "./line";
import { ProgrammeItems } from "./programme-items";
import type { Ideas } from "./shape";

/** So many ideas of a bundle are shown at once; of more there are as many, and the rest folded. */
const shown = 5;

/** What one person did of one kind: a sentence, and beneath it each idea with what became of it. */
export function Bundle({ bundle, ideas }: { readonly bundle: BundleOf; readonly ideas: Ideas }) {
  const unknown = useTranslations("history.sentence");
  const { people } = useProgramme();
  const line = useLine();
  const { by, topic, items } = bundle;
  const person = people.get(by);
  const who = (
    <>
      <b>{person?.name ?? unknown("unknownPerson")}</b> {person && <City library={person.library} />}
    </>
  );
  // One more than fits is no reason to fold.
  const first = items.length > shown + 1 ? items.slice(0, shown) : items;
  return (
    <li className="act-bundle">
      <Clock bundle={bundle} />
      {person ? <Initials person={person} size="s" /> : <span />}
      <div className="act-told">
        <p>{line.shown(bundle, ideas, who)}</p>
        <Items items={first} ideas={ideas} topic={topic} alone={items.length === 1} />
        {first.length < items.length && <Rest items={items.slice(first.length)} ideas={ideas} topic={topic} />}
      </div>
    </li>
  );
}

function Clock({ bundle: { first, last } }: { readonly bundle: BundleOf }) {
  const t = useTranslations("activity");
  const when = useWhen();
  const [from, to] = [when.of(first, "clock"), when.of(last, "clock")];
  return (
    <p className="act-clock num">
      <time dateTime={first}>{from}</time>
      {from !== to && (
        <>
          <span aria-hidden="true">–</span>
          <span className="sr-only">{t("until")}</span>
          <time dateTime={last}>{to}</time>
        </>
      )}
    </p>
  );
}

function Items({
  items,
  ideas,
  topic,
  alone = false,
}: {
  readonly items: readonly Item[];
  readonly ideas: Ideas;
  readonly topic: BundleTopic;
  readonly alone?: boolean;
}) {
  return (
    <ul className="act-items">
      {items.map((item) =>
        item.idea === null ? (
          <ProgrammeItems key="programme" steps={item.steps} />
        ) : (
          <IdeaItem key={item.idea} item={item} idea={ideas.get(item.idea)} topic={topic} alone={alone} />
        ),
      )}
    </ul>
  );
}

/** The rest of many ideas: folded on the screen, all there on paper. */
function Rest({
  items,
  ideas,
  topic,
}: {
  readonly items: readonly Item[];
  readonly ideas: Ideas;
  readonly topic: BundleTopic;
}) {
  const t = useTranslations("activity");
  const printing = usePrinting();
  const [open, setOpen] = useState(false);
  return (
    <details open={open || printing} onToggle={({ currentTarget }) => !printing && setOpen(currentTarget.open)}>
      <summary className="link no-print">{t("more", { count: items.length })}</summary>
      <Items items={items} ideas={ideas} topic={topic} />
    </details>
  );
}
