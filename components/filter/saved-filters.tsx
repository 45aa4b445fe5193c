"use client";

import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent, useState } from "react";
import { type Answer, filters } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { Dialog } from "@/components/ui/dialog";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { addressOf, conditionsOf, type Filter, filterIn } from "@/domain/filter";
import { inOrder, type SavedFilter } from "@/domain/saved-filter";
import { FilterForm } from "./filter-form";
import { SavedFilterRow } from "./saved-filter-row";

type Listed = Answer<{ readonly filters: readonly SavedFilter[] }>;

/** One's own filters and those that others share: to be set, saved, changed and removed. */
export function SavedFilters({
  filter,
  known,
  onKnown,
  onApply,
  onClose,
}: {
  readonly filter: Filter;
  readonly known: readonly SavedFilter[] | null;
  readonly onKnown: (filters: readonly SavedFilter[]) => void;
  readonly onApply: (filter: Filter) => void;
  readonly onClose: () => void;
}) {
  const { programme, member } = useProgramme();
  const { slug } = programme;
  const t = useTranslations("view.saved");
  const say = useSay();
  const refusal = useRefusal();
  const [failure, setFailure] = useState<string | null>(null);

  const take = (answer: Listed): boolean => {
    if ("done" in answer) onKnown(answer.done.filters);
    return "done" in answer;
  };
  const heard = useEffectEvent((answer: Listed) => {
    if (!take(answer) && !("done" in answer)) setFailure(refusal(answer));
  });
  useEffect(() => {
    void filters.list(slug).then((answer) => heard(answer));
  }, [slug]);

  const takeBack = async (asked: Promise<Listed>, text: string): Promise<void> => {
    const answer = await asked;
    if (take(answer)) say({ text });
    else if (!("done" in answer)) say({ text: refusal(answer), tone: "refused" });
  };
  const remove = async (saved: SavedFilter): Promise<void> => {
    const answer = await filters.remove(slug, saved.id);
    if (!take(answer)) {
      if (!("done" in answer)) say({ text: refusal(answer), tone: "refused" });
      return;
    }
    const { by: _, ...again } = saved;
    const undo = (): void => void takeBack(filters.save(slug, again), t("backAgain", { name: saved.name }));
    say({ text: t("removed", { name: saved.name }), action: { label: t("undo"), act: undo } });
  };
  const edited = (before: SavedFilter, after: readonly SavedFilter[]): void => {
    onKnown(after);
    const { name, address, shared } = before;
    const undo = (): void =>
      void takeBack(filters.edit(slug, before.id, { name, address, shared }), t("backAgain", { name }));
    say({
      text: t("changed", { name: after.find(({ id }) => id === before.id)?.name ?? name }),
      action: { label: t("undo"), act: undo },
    });
  };
  const apply = (saved: SavedFilter): void => {
    onClose();
    onApply(filterIn(new URLSearchParams(saved.address)));
    say({ text: t("applied", { name: saved.name }) });
  };

  const listed = known && inOrder(known, member);
  const own = listed?.filter(({ by }) => by === member.id) ?? [];
  const shared = listed?.filter(({ by }) => by !== member.id) ?? [];
  const address = addressOf(filter);
  const saved = own.find((each) => each.address === address);
  return (
    <Dialog open title={t("title")} onClose={onClose}>
      <div className="saved">
        {failure && <Note tone="alarm">{failure}</Note>}
        {!listed && !failure && <p className="muted">{t("loading")}</p>}
        {listed && conditionsOf(filter) > 0 && !saved && (
          <FilterForm
            title={t("saveThis")}
            address={address}
            onDone={(after, name) => {
              onKnown(after);
              say({ text: t("savedNow", { name }) });
            }}
          />
        )}
        {listed && conditionsOf(filter) === 0 && <p className="muted">{t("hint")}</p>}
        {own.length > 0 && (
          <section aria-label={t("own")}>
            <h3>{t("own")}</h3>
            <ul>
              {own.map((each) => (
                <SavedFilterRow
                  key={each.id}
                  saved={each}
                  address={address}
                  onApply={() => apply(each)}
                  onEdited={(after) => edited(each, after)}
                  onRemove={() => void remove(each)}
                />
              ))}
            </ul>
          </section>
        )}
        {shared.length > 0 && (
          <section aria-label={t("shared")}>
            <h3>{t("shared")}</h3>
            <ul>
              {shared.map((each) => (
                <SavedFilterRow key={each.id} saved={each} address={address} onApply={() => apply(each)} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </Dialog>
  );
}
