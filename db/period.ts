import type { Member } from "@/domain/member";
import type { Programme } from "@/domain/programme";
import { type Asked, type Period, periodOf } from "@/domain/progress/period";
import { lastAndNext } from "./exchanges";

/** The period of a programme that is asked for, counted from an instant. */
export async function periodAt(member: Member, programme: Programme, asked: Asked, now: Date): Promise<Period> {
  const { timeZone, begins } = programme;
  const { last } = await lastAndNext(member, programme, now);
  return periodOf(asked, { timeZone, begins, now, lastExchange: last ? new Date(last.begins) : null });
}
