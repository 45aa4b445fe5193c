import { initialsOf } from "./initials-of";

/** Initials where the bank is known already; also on pages outside any programme. */
export function InitialsAt({
  name,
  place,
  size = "m",
}: {
  readonly name: string;
  readonly place: number;
  readonly size?: "s" | "m" | "l";
}) {
  return (
    <span className={`who who-${size}`} data-place={place} aria-hidden="true">
      {initialsOf(name)}
    </span>
  );
}
