import type { Programme } from "@/domain/programme";
import { ages } from "@/domain/progress/durations";
import type { FigureName } from "@/domain/progress/progress";
import type { Voice } from "./voice";

/** What a figure counts, as the title of the list of its ideas. */
export function figureSaid(voice: Voice, programme: Programme, name: FigureName): string {
  const { t } = voice;
  if (name.figure === "age") return `${statusNamed(voice, programme, name.of)} – ${ageSaid(voice, name.group)}`;
  if (name.figure !== "status" && name.figure !== "theme") return t(`list.${name.figure}`);
  const of = name.figure === "status" ? statusNamed(voice, programme, name.of) : themeNamed(voice, programme, name.of);
  const { part } = name;
  if (part.carried === "all") return of;
  if (part.carried !== "alone") return `${of} – ${t(`carried.${part.carried}`)}`;
  const partner = programme.partners.find(({ id }) => id === part.library);
  return `${of} – ${t("carried.alone", { city: partner ? voice.name(partner.city) : "" })}`;
}

/** A group of ages as the head of its column. */
export function ageSaid({ t }: Voice, group: number): string {
  const [from, to] = [ages[group - 1], ages[group]];
  if (to === undefined) return t("ages.from", { from: from ?? 0 });
  // Whole days: who has been there for the last of them is in this group, and in no other.
  return from === undefined ? t("ages.under", { to }) : t("ages.between", { from, to: to - 1 });
}

function statusNamed(voice: Voice, programme: Programme, id: string | null): string {
  const status = programme.statuses.find((other) => other.id === id);
  return status ? voice.name(status.names) : "";
}

function themeNamed(voice: Voice, programme: Programme, id: string | null): string {
  const theme = programme.themes.find((other) => other.id === id);
  return theme ? voice.name(theme.names) : voice.t("themeless");
}
