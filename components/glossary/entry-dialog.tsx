"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";
import { useSay } from "@/components/ui/say";
import type { Language } from "@/domain/language";
import { EntryForm } from "./entry-form";

/** Adds an entry from wherever the word was read. */
export function EntryDialog({
  start,
  close,
}: {
  readonly start: Partial<Record<Language, string>>;
  readonly close: () => void;
}) {
  const t = useTranslations("glossary");
  const say = useSay();
  return (
    <Dialog open wide title={t("addTitle")} onClose={close}>
      <EntryForm
        entry={null}
        start={start}
        label={t("addTitle")}
        onKept={() => {
          close();
          say({ text: t("kept") });
        }}
        onLeave={close}
      />
    </Dialog>
  );
}
