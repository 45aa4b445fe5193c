import type { Bank } from "@/domain/ownership";

const width = 200;
const gap = 3;

/** The footbridge between the cities that carry an idea: a bank without an owner is only dashed. */
export function Arch({ banks, className = "" }: { readonly banks: readonly Bank[]; readonly className?: string }) {
  return (
    <svg className={`arch ${className}`} viewBox={`0 0 ${width} 12`} preserveAspectRatio="none" aria-hidden="true">
      {banks.map(({ partner, owners }, place) => (
        <path
          key={partner.id}
          className={owners.length > 0 ? undefined : "gap"}
          data-place={place}
          d={segment(place, banks.length)}
        />
      ))}
    </svg>
  );
}

/** The height of the arch at `x`: a parabola, so that each of its pieces is one quadratic curve. */
const height = (x: number): number => 1 + 11 * (x / (width / 2) - 1) ** 2;
const slope = (x: number): number => (22 * (x / (width / 2) - 1)) / (width / 2);

function segment(place: number, places: number): string {
  const from = (width * place) / places + (place > 0 ? gap / 2 : 0);
  const to = (width * (place + 1)) / places - (place < places - 1 ? gap / 2 : 0);
  const half = (to - from) / 2;
  const bend = height(from) + slope(from) * half;
  return `M${near(from)} ${near(height(from))}Q${near(from + half)} ${near(bend)} ${near(to)} ${near(height(to))}`;
}

const near = (value: number): number => Math.round(value * 100) / 100;
