import { addDays, type Day, dayOf } from "./day";
import type { Language } from "./language";
import { endOf } from "./token";

/** What is kept of a link: who did what to it and when, of an opening only when it was. */
export const linkEvents = ["made", "opened", "csv", "xlsx", "revoked"] as const;
export type LinkEvent = (typeof linkEvents)[number];

/** How somebody takes the report from a link. */
export type Opening = Extract<LinkEvent, "opened" | "csv" | "xlsx">;

export interface LoggedEvent {
  readonly event: LinkEvent;
  readonly at: string;
  /** Whoever made or revoked it; null for an opening, of which nobody is known. */
  readonly by: string | null;
}

/** The first and the last day of a period. */
export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** What a link shows. */
export interface LinkScope {
  /** Whether it shows the names of people. */
  readonly names: boolean;
  /** The languages that it can be read in, at least one. */
  readonly languages: readonly Language[];
  /** Null for a period that always begins with the last exchange. */
  readonly period: Days | null;
  /** The shelf numbers of the ideas that it shows in full. */
  readonly chosen: readonly number[];
}

/** A link to a report as coordinators see it: never its secret. */
export interface ReportLink extends LinkScope {
  readonly id: string;
  /** For whom it is. */
  readonly label: string;
  /** Whoever made it. */
  readonly by: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly state: LinkState;
  readonly opened: number;
  readonly lastOpenedAt: string | null;
  /** What happened to it, the latest first and not all of it. */
  readonly log: readonly LoggedEvent[];
}

/** Whether a link opens, or why not: `orphaned` while whoever made it may no longer share the report. */
export const linkStates = ["open", "revoked", "expired", "orphaned"] as const;
export type LinkState = (typeof linkStates)[number];

/** More links of one member than these, open at the same time in one programme, nobody can keep an eye on. */
export const mostLinks = 20;

/** What is told of a link's log. */
export const mostLogged = 20;

/** More ideas than these in full are no report any more. */
export const mostChosen = 200;

export const linkLabelRule = { most: 100, required: true, oneLine: true } as const;

/** No link is good for longer. */
export const longestLife = 365;

/** Links that ended are remembered for so many days, so that one can still see who had what. */
export const remembered = 365;

/** Whether the secret in an address could be one of ours; what cannot need not be looked for. */
export function isLinkSecret(value: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(value);
}

interface Life {
  readonly revokedAt: Date | string | null;
  readonly expiresAt: Date | string;
}

/** How a link stands at an instant; at the very instant of its expiry it is over. */
export function stateOf({ revokedAt, expiresAt }: Life, makerMayShare: boolean, at: Date): LinkState {
  if (revokedAt !== null) return "revoked";
  if (new Date(expiresAt).getTime() <= at.getTime()) return "expired";
  return makerMayShare ? "open" : "orphaned";
}

/** What is wrong with a last day: it must not be over, nor lie further ahead than a year. */
export function faultInLastDay(day: Day, at: Date, timeZone: string): "past" | "out_of_range" | null {
  const today = dayOf(at, timeZone);
  if (day < today) return "past";
  return day > addDays(today, longestLife) ? "out_of_range" : null;
}

/** The instant at which a link ends that is good through a day: the first one that is no longer that day. */
export function expiryAfter(day: Day, timeZone: string): Date {
  return new Date(endOf(day, timeZone).getTime() + 1);
}
