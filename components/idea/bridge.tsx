"use client";

import { useTranslations } from "next-intl";
import { Fresh } from "@/components/history/fresh";
import { OwnersBank } from "@/components/owner/bank";
import { useProgramme } from "@/components/programme/context";
import { tandemOf } from "@/domain/ownership";
import { Arch } from "./arch";
import { useIdea } from "./idea-context";
import { StatusMenu } from "./status-menu";

/** The footbridge that carries the idea: its owners at the banks, its status in the middle. */
export function Bridge() {
  const t = useTranslations("idea");
  const { programme, people } = useProgramme();
  const { idea } = useIdea();
  const banks = tandemOf(programme.partners, people, idea.card.owners);
  return (
    <section className="bridge" data-banks={banks.length} aria-label={t("bridge")}>
      <Arch banks={banks} />
      {banks.map((bank, index) => (
        <OwnersBank key={bank.partner.id} bank={bank} end={index > 0 && index === banks.length - 1} />
      ))}
      <StatusMenu />
      <div className="bridge-notes">
        <Fresh part="status" />
        <Fresh part="owners" />
      </div>
    </section>
  );
}
