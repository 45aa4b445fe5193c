"use client";

import { Flag, type LucideIcon, MapPin, Sun } from "lucide-react";
import type { ReactNode } from "react";
import { City } from "@/components/member/city";
import type { Day } from "@/domain/day";
import type { FreeDay } from "@/domain/holiday";
import type { Month } from "@/domain/timeline";
import { type Milestone, useDays, useMilestones } from "./words";

interface Line {
  readonly key: string;
  readonly day: Day;
  readonly sign: LucideIcon;
  readonly className?: string;
  readonly text: ReactNode;
}

/** What a month has besides ideas, by day: the programme's own days, and what is free where. */
export function MonthDays({ month, free }: { readonly month: Month; readonly free: readonly FreeDay[] }) {
  const { day } = useDays();
  const milestones = useMilestones()(month);
  const lines = [
    ...milestones.map(ofMilestone),
    ...free.filter((holiday) => holiday.day.startsWith(month)).map(ofHoliday),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  if (lines.length === 0) return null;
  return (
    <ul className="month-days">
      {lines.map(({ key, sign: Sign, text, ...line }) => (
        <li key={key} className={line.className}>
          <Sign className="i" aria-hidden="true" />
          <time dateTime={line.day}>{day(line.day)}</time> {text}
        </li>
      ))}
    </ul>
  );
}

function ofMilestone({ kind, day, text }: Milestone): Line {
  return { key: kind, day, sign: kind === "today" ? MapPin : Flag, className: `milestone is-${kind}`, text };
}

function ofHoliday({ day, name, language, libraries }: FreeDay): Line {
  const text = (
    <>
      <span lang={language}>{name}</span>{" "}
      {libraries.map((library) => (
        <City key={library} library={library} />
      ))}
    </>
  );
  return { key: `${day}-${name}`, day, sign: Sun, text };
}
