/** The days after which a programme may call an idea stuck. */
export const stuckAfterRule = { least: 1, most: 365 } as const;

export function isStuckAfter(days: number): boolean {
  return Number.isInteger(days) && days >= stuckAfterRule.least && days <= stuckAfterRule.most;
}

/** The days that somebody typed, as they may stand around the digits; null for what is no such number. */
export function stuckAfterIn(typed: string): number | null {
  const digits = /^\s*0*(\d{1,3})\s*$/.exec(typed)?.[1];
  const days = Number(digits);
  return digits !== undefined && isStuckAfter(days) ? days : null;
}
