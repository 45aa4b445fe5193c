import type { ReportedProgramme, Who } from "@/domain/report/report";
import type { ReportVoice } from "./voice";

/** Somebody with her city; where people are not named, somebody of it. */
export function whoSaid(voice: ReportVoice, programme: ReportedProgramme, { name, library }: Who): string {
  const city = cityOf(voice, programme, library);
  return name === null ? voice.say("who.unnamed", { city }) : voice.say("who.named", { name, city });
}

export function cityOf(voice: ReportVoice, { partners }: ReportedProgramme, library: string): string {
  const partner = partners.find(({ id }) => id === library);
  return partner ? voice.name(partner.city) : "";
}
