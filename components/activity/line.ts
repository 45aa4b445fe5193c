"use client";

import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useProgramme } from "@/components/programme/context";
import { type Bundle, isTakenBack } from "@/domain/activity/bundle";
import { nameIn } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import type { Ideas } from "./shape";

/** What a bundle comes to in one sentence, with somebody's name as it is shown or as it is said. */
export function useLine(): {
  readonly shown: (bundle: Bundle, ideas: Ideas, who: ReactNode) => ReactNode;
  readonly said: (bundle: Bundle, ideas: Ideas) => string;
} {
  const t = useTranslations("activity");
  const unknown = useTranslations("history.sentence");
  const { programme, people } = useProgramme();
  const language = useLocale();

  const counts = ({ items }: Bundle, ideas: Ideas) => {
    const idea = ideas.get(items[0]?.idea ?? "");
    const steps = items.flatMap((item) => item.steps);
    return {
      ideas: items.length,
      mark: idea ? shelfMark(programme, idea.number) : t("unknownIdea"),
      comments: steps.filter(({ change }) => change.kind === "commented").length,
      count: steps.length,
    };
  };
  const keyOf = (bundle: Bundle, { comments }: { readonly comments: number }) =>
    bundle.topic === "commented" && comments === 0 ? "commentsChanged" : bundle.topic;
  const undone = ({ items }: Bundle): { readonly all: boolean; readonly count: number } => {
    const count = items.filter(isTakenBack).length;
    return { all: count === items.length, count };
  };

  return {
    shown: (bundle, ideas, who) => {
      const counted = counts(bundle, ideas);
      const line = () => t.rich(`line.${keyOf(bundle, counted)}`, { ...counted, who: () => who });
      const { all, count } = undone(bundle);
      if (count === 0) return line();
      return all ? t.rich("back.all", { line }) : t.rich("back.some", { line, count });
    },
    said: (bundle, ideas) => {
      const counted = counts(bundle, ideas);
      const person = people.get(bundle.by);
      const partner = programme.partners.find(({ id }) => id === person?.library);
      const name = person?.name ?? unknown("unknownPerson");
      const who = partner ? t("person", { name, city: nameIn(partner.city, language) }) : name;
      const line = () => t.markup(`line.${keyOf(bundle, counted)}`, { ...counted, who: () => who });
      const { all, count } = undone(bundle);
      if (count === 0) return line();
      return all ? t.markup("back.all", { line }) : t.markup("back.some", { line, count });
    },
  };
}
