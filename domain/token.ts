import { addDays, type Day, dayOf } from "./day";

/** A personal token as its member sees it: never its secret. */
export interface Token {
  readonly id: string;
  readonly name: string;
  /** Whether it may change things, or only read. */
  readonly changes: boolean;
  /** The one programme it is good for; null for all of hers. */
  readonly programme: string | null;
  readonly createdAt: string;
  /** The last instant at which it is good; null for one that is good until she revokes it. */
  readonly expiresAt: string | null;
  readonly lastUsedAt: string | null;
}

/** More than this nobody can keep an eye on. */
export const mostTokens = 20;

/** What a token may be called. */
export const tokenNameRule = { most: 100, required: true, oneLine: true } as const;

/** A token belongs to no programme, so its days are those of the clocks on the wall in both cities. */
export const tokenZone = "Europe/Berlin";

/** What a token lets its holder do of what the member may do; without one (null) she is there herself. */
export const lets = {
  change: (token: Token | null): boolean => token === null || token.changes,
  enter: (token: Token | null, programme: { readonly id: string }): boolean =>
    token === null || token.programme === null || token.programme === programme.id,
  /** Change what lies in no programme, as her account. */
  changeElsewhere: (token: Token | null): boolean => lets.change(token) && (token?.programme ?? null) === null,
  /** See, make and revoke tokens: one that got lost must not make others. */
  keepTokens: (token: Token | null): boolean => token === null,
} as const;

/** Whether a secret could be one of ours; what cannot need not be looked for. */
export function isSecret(value: string): boolean {
  return /^psl_[A-Za-z0-9_-]{43}$/.test(value);
}

/** The day on which a token is good for the last time, `days` after today. */
export function dayIn(days: number, at: Date): Day {
  return addDays(dayOf(at, tokenZone), days);
}

export function isPast(day: Day, at: Date): boolean {
  return day < dayOf(at, tokenZone);
}

export function isExpired({ expiresAt }: Pick<Token, "expiresAt">, at: Date): boolean {
  return expiresAt !== null && Date.parse(expiresAt) <= at.getTime();
}

/** The last instant of a day, by the clocks of `timeZone`. */
export function endOf(day: Day, timeZone: string = tokenZone): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  // How far the clocks are ahead is asked twice: on the night they change it is another one at UTC's midnight.
  const guess = midnight - aheadOf(new Date(midnight), timeZone);
  return new Date(midnight - aheadOf(new Date(guess), timeZone) - 1);
}

/** How many milliseconds the clocks of a zone are ahead of UTC at an instant. */
function aheadOf(instant: Date, timeZone: string): number {
  const clocks = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return Date.parse(`${clocks.format(instant).replace(" ", "T")}Z`) - instant.getTime();
}
