import type { BandName } from "./band";

export interface Part {
  readonly band: BandName;
  readonly count: number;
}

/** A bar in parts, beside the numbers that it pictures; `most` is what the longest one of its table stands for. */
export function Bar({ parts, most }: { readonly parts: readonly Part[]; readonly most: number }) {
  const shown = parts.filter(({ count }) => count > 0);
  const unit = 160 / Math.max(most, 1);
  const startOf = (place: number): number => shown.slice(0, place).reduce((sum, { count }) => sum + count * unit, 0);
  return (
    <svg viewBox="0 0 160 14" className="share-bar" aria-hidden="true" preserveAspectRatio="none">
      {shown.map(({ band, count }, place) => (
        <rect
          key={band}
          x={startOf(place)}
          y="1"
          width={Math.max(count * unit - 1.5, 1)}
          height="12"
          data-band={band}
        />
      ))}
    </svg>
  );
}
