import type { ReactNode } from "react";

const shapes: readonly ReactNode[] = [
  <rect key="square" x=".75" y=".75" width="6.5" height="6.5" rx=".25" />,
  <circle key="disc" cx="4" cy="4" r="3.25" />,
  <path key="triangle" d="M4 .75 7.5 7.1H.5Z" />,
  <path key="diamond" d="M4 .25 7.75 4 4 7.75.25 4Z" />,
  <path key="hexagon" d="M2.1.75h3.8L7.75 4 5.9 7.25H2.1L.25 4Z" />,
];

/** The sign of a bank; hollow when nobody is there. Without a bank of its own a city has none. */
function Sign({ place, empty = false }: { readonly place: number; readonly empty?: boolean }) {
  const shape = shapes[place];
  if (!shape) return null;
  return (
    <svg
      viewBox="0 0 8 8"
      fill={empty ? "none" : "currentColor"}
      stroke="currentColor"
      strokeWidth="1.5"
      aria-hidden="true"
    >
      {shape}
    </svg>
  );
}

/** A city's name with its sign and accent, where sign and name are known already. */
export function CityAt({
  place,
  name,
  empty = false,
}: {
  readonly place: number;
  readonly name: string;
  readonly empty?: boolean;
}) {
  return (
    <span className="city" data-place={place}>
      <Sign place={place} empty={empty} />
      {name}
    </span>
  );
}
