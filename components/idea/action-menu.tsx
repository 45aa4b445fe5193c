"use client";

import { Archive, ArchiveRestore, BookMarked, Ellipsis, Link as LinkIcon } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { deeds } from "@/api/client";
import { selectedTerm } from "@/components/glossary/selection";
import { useProgramme } from "@/components/programme/context";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import type { Language } from "@/domain/language";
import { may } from "@/domain/permission";
import { useIdea } from "./idea-context";

const EntryDialog = dynamic(() => import("@/components/glossary/entry-dialog").then((part) => part.EntryDialog), {
  ssr: false,
});

/** What is done to an idea as a whole. */
export function ActionMenu() {
  const t = useTranslations("idea");
  const words = useTranslations("glossary");
  const { programme, member } = useProgramme();
  const { idea, rights, perform } = useIdea();
  const [entry, setEntry] = useState<Partial<Record<Language, string>> | null>(null);
  const say = useSay();
  const refusal = useRefusal();
  const { archived, id, number } = idea.card;
  const { slug } = programme;

  const keep = async (away: boolean): Promise<void> => {
    const answer = await perform({
      guess: () => ({ archived: away }),
      send: (request) => (away ? deeds.archive(slug, id, request) : deeds.restore(slug, id, request)),
    });
    if ("done" in answer) {
      say({
        text: t(away ? "archivedNow" : "restoredNow"),
        action: { label: t("undo"), act: () => void keep(!away) },
      });
    } else say({ text: refusal(answer), tone: "refused" });
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(new URL(`/${slug}/ideas/${number}`, location.href).href);
      say({ text: t("linkCopied") });
    } catch {
      say({ text: t("linkNotCopied"), tone: "refused" });
    }
  };

  const items: MenuItem[] = [
    { id: "link", label: t("copyLink"), icon: <LinkIcon className="i" aria-hidden="true" />, act: () => void copy() },
    ...(may.keepGlossary(member, programme)
      ? [
          {
            id: "glossary",
            label: words("addFrom"),
            icon: <BookMarked className="i" aria-hidden="true" />,
            act: () => setEntry(selectedTerm()),
          },
        ]
      : []),
    ...(rights.archive
      ? [
          {
            id: "archive",
            group: "",
            label: t(archived ? "restore" : "archive"),
            icon: archived ? (
              <ArchiveRestore className="i" aria-hidden="true" />
            ) : (
              <Archive className="i" aria-hidden="true" />
            ),
            act: () => void keep(!archived),
          },
        ]
      : []),
  ];
  return (
    <>
      <Menu
        className="btn btn-s sq no-print"
        label={t("actions")}
        trigger={<Ellipsis className="i" aria-hidden="true" />}
        items={items}
      />
      {entry && <EntryDialog start={entry} close={() => setEntry(null)} />}
    </>
  );
}
