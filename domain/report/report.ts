import type { Day } from "@/domain/day";
import type { Exchange } from "@/domain/exchange";
import type { Language } from "@/domain/language";
import type { Programme } from "@/domain/programme";
import type { Progress } from "@/domain/progress/progress";
import type { Title } from "@/domain/text";
import type { IdeaChanges } from "./changes";

/** What is printed of a programme and a period: plain data in all languages, told in none yet. */
export interface Report {
  /** When it was made, as an instant. */
  readonly made: string;
  /** Whether people are named. Where they are not, no name is anywhere in it. */
  readonly names: boolean;
  readonly programme: ReportedProgramme;
  /** The figures of the page on progress, in the same period. */
  readonly progress: Omit<Progress, "moves" | "awaited">;
  /** All ideas that the report speaks of, by id. */
  readonly ideas: Readonly<Record<string, ReportedIdea>>;
  /** What happened in the period, gathered by idea: first what is new, then what moved, then the rest. */
  readonly changes: readonly IdeaChanges[];
  /** The ideas on the board at the end of the period by theme, in the programme's order; those without one last. */
  readonly themes: readonly ThemeIdeas[];
  /** The exchange that is under way or comes next, counted from when the report was made. */
  readonly next: ReportedExchange | null;
  /** The ideas that are told in full, by their shelf numbers. */
  readonly chosen: readonly ChosenIdea[];
  /** Whom marks of mentions in the chosen ideas mean, by what stands in the mark. */
  readonly mentioned: Readonly<Record<string, Who>>;
}

/** A programme without its people. */
export type ReportedProgramme = Omit<Programme, "people">;

/** Somebody of a city; the name is null where people are not named. */
export interface Who {
  readonly name: string | null;
  readonly library: string;
}

/** An idea as it stood at the end of the period, with the title that it has now. */
export interface ReportedIdea {
  readonly id: string;
  readonly number: number;
  readonly title: Title;
  readonly status: string;
  readonly theme: string | null;
  readonly due: Day | null;
  /** In the order in which they took over; without names each city at most once. */
  readonly owners: readonly Who[];
}

export interface ThemeIdeas {
  /** Null for the ideas without a theme. */
  readonly theme: string | null;
  /** Ids, by status in the programme's order and then by number. */
  readonly ideas: readonly string[];
}

/** An exchange without the way into it and without who wrote it down. */
export type ReportedExchange = Pick<Exchange, "kind" | "names" | "host" | "place" | "begins" | "ends">;

/** The texts of an idea, as they were when the report was made. */
export interface ChosenIdea {
  readonly idea: string;
  readonly title: ReportedText;
  readonly description: ReportedText;
}

export interface ReportedText {
  readonly original: Language;
  /** The original first, then the translations that there are. */
  readonly versions: readonly ReportedVersion[];
}

export interface ReportedVersion {
  readonly language: Language;
  /** Markdown; a mention is `@[mark]`, and `mentioned` says whom it means. */
  readonly source: string;
  /** The same as sanitised HTML; empty for a title. It has `<span data-mention="mark"></span>` for a mention. */
  readonly html: string;
  readonly outdated: boolean;
  /** Whether a machine wrote it, and nobody has checked it yet. */
  readonly machine: boolean;
}

/** What a report is asked for, besides its period. */
export interface Choice {
  readonly names: boolean;
  /** Shelf numbers of the ideas that are told in full. */
  readonly chosen: readonly number[];
}
