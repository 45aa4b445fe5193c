"use client";

import { ChevronRight } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useEffect, useEffectEvent } from "react";
import { useKept } from "@/components/board/device";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useSay } from "@/components/ui/say";
import { nextAmong } from "@/domain/visit";
import { useMarks } from "./context";
import { isCommand, stepIn } from "./keys";

const elsewhere = "input, select, textarea, [contenteditable], [role=menu], dialog:not(.over)";

/** Leads from an open idea to the next with news, also by key. */
export function NextNew({ sheet }: { readonly sheet: boolean }) {
  const t = useTranslations("visit");
  const router = useRouter();
  const { programme, store } = useProgramme();
  const { idea } = useIdea();
  const marks = useMarks();
  const say = useSay();
  const [letters] = useKept("passerelle:letters", "on");
  const { id } = idea.card;
  const others = marks.size - (marks.has(id) ? 1 : 0);

  const go = (step: 1 | -1): void => {
    const next = nextAmong(orderOf(), (other) => other !== id && marks.has(other), id, step);
    const mark = next === null ? undefined : marks.get(next);
    if (!mark) return say({ text: t("none") });
    const { slug } = programme;
    // Closing the sheet goes back to where it was opened, not through all that was read in it.
    if (sheet) router.replace(`/${slug}/ideas/${mark.number}`, { scroll: false });
    else router.push(`/${slug}/ideas/${mark.number}`);
  };
  /** As on the board; by number where there is none. */
  const orderOf = (): readonly string[] => {
    const board = store.board();
    if (board) {
      return programme.statuses.flatMap((status) => board.columns[status.id] ?? []).map((card) => card.id);
    }
    const numbered = [...marks.values()].map((mark) => ({ id: mark.idea, number: mark.number }));
    if (!marks.has(id)) numbered.push({ id, number: idea.card.number });
    return numbered.sort((a, b) => a.number - b.number).map((each) => each.id);
  };

  const onLetter = useEffectEvent((event: KeyboardEvent): void => {
    const way = stepIn(event);
    if (letters !== "on" || way === null || isCommand(event)) return;
    if (event.target instanceof Element && event.target.closest(elsewhere)) return;
    event.preventDefault();
    go(way);
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onLetter(event);
    // Before the sheet, which keeps its keys from the board below.
    document.addEventListener("keydown", listen, { capture: true });
    return () => document.removeEventListener("keydown", listen, { capture: true });
  }, []);

  if (others === 0) return null;
  return (
    <button type="button" className="btn btn-s next-new no-print" onClick={() => go(1)}>
      <span className="rb" aria-hidden="true" />
      <span>{t("next")}</span> <span className="num">{others}</span>
      <ChevronRight className="i" aria-hidden="true" />
    </button>
  );
}
