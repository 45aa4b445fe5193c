/** The parts of the page, as its sentence leads to them. */
export const parts = {
  fresh: "fresh",
  awaited: "awaited",
  own: "own",
  desk: "translate",
  exchanges: "exchanges",
} as const;
