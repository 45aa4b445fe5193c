let offset = 0;

/** The present instant; the only place where rules and deeds ask for it. */
export function now(): Date {
  return new Date(Date.now() + offset);
}

/** Moves the clock of this process by `milliseconds`, for rehearsals of what happens later. */
export function setClock(milliseconds: number): void {
  offset = milliseconds;
}
