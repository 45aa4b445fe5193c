/** The ways in which a programme's ideas can be looked at, each at its address. */
export const views = ["board", "table", "timeline"] as const;

export type View = (typeof views)[number];

/** Whether an address is that of a view, and not of an idea that lies open over it. */
export function isView(pathname: string): boolean {
  return views.some((view) => pathname.endsWith(`/${view}`));
}
