"use client";

import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { StatusBridge } from "@/components/idea/status-bridge";
import { useProgramme } from "@/components/programme/context";
import { nameIn } from "@/domain/language";
import type { Column } from "./columns";

/** A part is in sight when its head lies this far below the window's upper edge, or higher. */
const below = 150;

/** Six bridges that lead to the parts of the phone's list; the one in sight is marked. */
export function JumpBar({ columns }: { readonly columns: readonly Column[] }) {
  const { member } = useProgramme();
  const t = useTranslations("board");
  const [here, setHere] = useState(columns[0]?.status.id);
  const statuses = columns.map((column) => column.status.id).join(" ");

  useEffect(() => {
    const sections = statuses
      .split(" ")
      .map((id) => document.getElementById(`status-${id}`)?.closest("section"))
      .filter((section) => section !== null && section !== undefined);
    const find = (): void => {
      const passed = sections.filter((section) => section.getBoundingClientRect().top < below);
      const ended = innerHeight + scrollY >= document.documentElement.scrollHeight - 2 && scrollY > 0;
      setHere((ended ? sections.at(-1) : (passed.at(-1) ?? sections[0]))?.dataset["column"]);
    };
    find();
    addEventListener("scroll", find, { passive: true });
    return () => removeEventListener("scroll", find);
  }, [statuses]);

  return (
    <nav className="jump" aria-label={t("jump")}>
      {columns.map(({ status, shown }) => (
        <a
          key={status.id}
          href={`#status-${status.id}`}
          aria-current={here === status.id ? "true" : undefined}
          aria-label={t("column", {
            name: nameIn(status.names, member.language),
            ideas: t("ideas", { count: shown }),
          })}
        >
          <StatusBridge kind={status.kind} />
          <span aria-hidden="true">{shown}</span>
        </a>
      ))}
    </nav>
  );
}
