"use client";

import { useLocale, useTranslations } from "next-intl";
import { StatusBridge } from "@/components/idea/status-bridge";
import { useProgramme } from "@/components/programme/context";
import { nameIn } from "@/domain/language";

/** A status with its bridge, by the name that it has now. */
export function StatusAt({ id }: { readonly id: string }) {
  const t = useTranslations("history.sentence");
  const { programme } = useProgramme();
  const language = useLocale();
  const status = programme.statuses.find((other) => other.id === id);
  if (!status) return t("unknownStatus");
  return (
    <span className="status-name">
      <StatusBridge kind={status.kind} /> {nameIn(status.names, language)}
    </span>
  );
}
