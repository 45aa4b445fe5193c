"use client";

import { ArrowRightLeft, Hand, Pencil, UserMinus, UserPlus } from "lucide-react";
import dynamic from "next/dynamic";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useIdea } from "@/components/idea/idea-context";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { nameIn } from "@/domain/language";
import type { Bank } from "@/domain/ownership";
import { may } from "@/domain/permission";
import type { Person } from "@/domain/programme";
import { useOwners } from "./owners";

const ChooseOwner = dynamic(() => import("./choose-owner").then((module) => module.ChooseOwner));

/** Who carries the idea for one city, and what can be done about it. */
export function OwnersBank({ bank, end }: { readonly bank: Bank; readonly end: boolean }) {
  const t = useTranslations("owner");
  const { member, people } = useProgramme();
  const { rights } = useIdea();
  const { own } = useOwners();
  const { partner, owners } = bank;
  const me = people.get(member.id);
  const mine = me !== undefined && me.library === partner.id && may.own(member, { partners: [partner] });
  const canTakeOver = rights.assign && mine && owners.every((person) => person.id !== member.id);
  return (
    <div className="bank" data-end={end || undefined}>
      {owners[0] && <Initials person={owners[0]} size="l" />}
      <div className="bank-words">
        <div className="bank-city">
          <City library={partner.id} empty={owners.length === 0} />
          {rights.assign && <OwnersMenu bank={bank} me={mine ? me : null} />}
        </div>
        {owners.length === 0 && <p className="nobody">{t("nobody")}</p>}
        {owners.map((person) => (
          <p key={person.id}>
            <b>{person.name}</b>
            <span className="small muted branch">{person.branch}</span>
          </p>
        ))}
        {canTakeOver && owners.length === 0 && (
          <button type="button" className="link" onClick={() => void own(me)}>
            <Hand className="i" aria-hidden="true" />
            {t("takeOver")}
          </button>
        )}
      </div>
    </div>
  );
}

function OwnersMenu({ bank, me }: { readonly bank: Bank; readonly me: Person | null }) {
  const t = useTranslations("owner");
  const locale = useLocale();
  const { own, letGo } = useOwners();
  const [asking, setAsking] = useState<{ readonly instead: Person | null } | null>(null);
  const { owners, partner } = bank;
  const city = nameIn(partner.city, locale);
  const several = owners.length > 1;

  const items: MenuItem[] = [
    ...(me && owners.every((person) => person.id !== me.id)
      ? [{ id: "take", label: t("takeOver"), icon: <Hand className="i" aria-hidden="true" />, act: () => void own(me) }]
      : []),
    {
      id: "add",
      label: t("addSomebody"),
      icon: <UserPlus className="i" aria-hidden="true" />,
      act: () => setAsking({ instead: null }),
    },
    ...owners.flatMap((person): MenuItem[] => {
      const group = several ? person.name : "";
      const self = person.id === me?.id;
      return [
        {
          id: `hand:${person.id}`,
          group,
          label: t(self ? "handOverMine" : "handOverTheirs", { name: person.name }),
          icon: <ArrowRightLeft className="i" aria-hidden="true" />,
          act: () => setAsking({ instead: person }),
        },
        {
          id: `go:${person.id}`,
          group,
          label: t(self ? "letGo" : "release", { name: person.name }),
          icon: <UserMinus className="i" aria-hidden="true" />,
          act: () => void letGo(person),
        },
      ];
    }),
  ];

  return (
    <>
      <Menu
        className="btn-sign no-print"
        label={t("change", { city })}
        trigger={<Pencil className="i" aria-hidden="true" />}
        items={items}
      />
      {asking && (
        <ChooseOwner
          bank={bank}
          instead={asking.instead}
          close={() => setAsking(null)}
          choose={(person) => {
            setAsking(null);
            void own(person, asking.instead ?? undefined);
          }}
        />
      )}
    </>
  );
}
