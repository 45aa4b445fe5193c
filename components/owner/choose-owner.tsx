"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { Dialog } from "@/components/ui/dialog";
import { nameIn } from "@/domain/language";
import type { Bank } from "@/domain/ownership";
import type { Person } from "@/domain/programme";

/** Asks who of a city shall own the idea. */
export function ChooseOwner({
  bank,
  instead,
  choose,
  close,
}: {
  readonly bank: Bank;
  readonly instead: Person | null;
  readonly choose: (person: Person) => void;
  readonly close: () => void;
}) {
  const t = useTranslations("owner");
  const locale = useLocale();
  const { programme } = useProgramme();
  const [chosen, setChosen] = useState<string | null>(null);
  const city = nameIn(bank.partner.city, locale);
  const owners = new Set(bank.owners.map((person) => person.id));
  const people = programme.people
    .filter((person) => person.library === bank.partner.id && !person.guest && !owners.has(person.id))
    .toSorted((a, b) => a.name.localeCompare(b.name, locale));
  return (
    <Dialog open onClose={close} title={instead ? t("handOverTitle", { name: instead.name }) : t("addTitle", { city })}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          const person = people.find(({ id }) => id === chosen);
          if (person) choose(person);
        }}
      >
        {people.length === 0 ? (
          <p>{t("nobodyElse", { city })}</p>
        ) : (
          <fieldset className="people">
            <legend className="hide">{t("peopleOf", { city })}</legend>
            {people.map((person) => (
              <label key={person.id}>
                <input
                  type="radio"
                  name="owner"
                  value={person.id}
                  checked={chosen === person.id}
                  onChange={() => setChosen(person.id)}
                />
                <Initials person={person} size="s" />
                <span>
                  <b>{person.name}</b> <span className="small muted">{person.branch}</span>
                </span>
              </label>
            ))}
          </fieldset>
        )}
        <p className="row">
          <button type="submit" className="btn btn-go" disabled={chosen === null}>
            {t(instead ? "handOver" : "add")}
          </button>
          <button type="button" className="btn btn-bare" onClick={close}>
            {t("cancel")}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
