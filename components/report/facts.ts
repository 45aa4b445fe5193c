import { regionOf } from "@/domain/language";
import type { Fact, IdeaChanges } from "@/domain/report/changes";
import type { ReportedProgramme, Who } from "@/domain/report/report";
import type { ReportVoice } from "./voice";
import { cityOf, whoSaid } from "./who";

/** What became of an idea in a period, as one sentence. */
export function factsSaid(voice: ReportVoice, programme: ReportedProgramme, facts: readonly Fact[]): string {
  const owned = facts.flatMap((fact) => (fact.kind === "owned" ? [fact.who] : []));
  // Those who took over are told together, where the first of them is.
  const [first = "", ...rest] = facts.flatMap((fact) => {
    if (fact.kind !== "owned") return [factSaid(voice, programme, fact)];
    return fact.who === owned[0] ? [ownersSaid(voice, programme, owned)] : [];
  });
  const all = rest.reduce((before, fact) => voice.say("changes.and", { before, fact }), first);
  return voice.say("changes.sentence", { facts: all.charAt(0).toLocaleUpperCase(voice.language) + all.slice(1) });
}

/** Who did it; null where nobody is named. */
export function actorsSaid(voice: ReportVoice, programme: ReportedProgramme, { by }: IdeaChanges): string | null {
  if (by.length === 0) return null;
  const people = by.map((who) => whoSaid(voice, programme, who)).join(", ");
  return voice.say("changes.by", { people });
}

function ownersSaid(voice: ReportVoice, programme: ReportedProgramme, owners: readonly Who[]): string {
  const unnamed = owners.every(({ name }) => name === null);
  const all = owners.map((who) => (unnamed ? cityOf(voice, programme, who.library) : whoSaid(voice, programme, who)));
  const together = new Intl.ListFormat(regionOf(voice.language), { type: "conjunction" }).format(all);
  return unnamed
    ? voice.say("fact.unnamed.owned", { city: together })
    : voice.say("fact.owned", { who: together, count: owners.length });
}

function factSaid(
  voice: ReportVoice,
  programme: ReportedProgramme,
  fact: Exclude<Fact, { readonly kind: "owned" }>,
): string {
  const { say } = voice;
  const status = (id: string): string => named(voice, programme.statuses, id) ?? say("unknown.status");
  const person = (who: Who): string => whoSaid(voice, programme, who);
  const city = ({ library }: Who): string => cityOf(voice, programme, library);
  switch (fact.kind) {
    case "moved":
      return say("fact.moved", { from: status(fact.from), to: status(fact.to) });
    case "let_go":
      return fact.who.name === null
        ? say("fact.unnamed.let_go", { city: city(fact.who) })
        : say("fact.let_go", { who: person(fact.who) });
    case "handed_over":
      return fact.to.name === null
        ? say("fact.unnamed.handed_over", { city: city(fact.to) })
        : say("fact.handed_over", { from: fact.from.name ?? "", to: person(fact.to) });
    case "dated":
      return fact.to === null ? say("fact.undated") : say("fact.dated", { day: voice.day(fact.to) });
    case "themed":
      return fact.to === null
        ? say("fact.unthemed")
        : say("fact.themed", { theme: named(voice, programme.themes, fact.to) ?? say("unknown.theme") });
    case "translated":
      return say(`fact.${fact.machine ? "drafted" : "translated"}.${fact.language}`);
    case "commented":
      return say("fact.commented", { count: fact.count });
    default:
      return say(`fact.${fact.kind}`);
  }
}

function named(
  voice: ReportVoice,
  all: ReportedProgramme["statuses"] | ReportedProgramme["themes"],
  id: string,
): string | null {
  const found = all.find((other) => other.id === id);
  return found ? voice.name(found.names) : null;
}
