import type { Kind } from "@/domain/lifecycle";

/** The tones and patterns of charts: those of statuses, of who carries an idea, of ages. */
export type BandName =
  | Kind
  | "tandem"
  | "alone-0"
  | "alone-1"
  | "alone-2"
  | "some"
  | "nobody"
  | "age-0"
  | "age-1"
  | "age-2"
  | "age-3";

/** The patterns that stand beside tones, so that none is told by its tone alone. Once beside the pictures that use them. */
export function Hatches() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="hatches">
      <defs>
        <pattern id="hatch-parked" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" className="hatch-ground" />
          <path d="M0 0v6" className="hatch-line" />
        </pattern>
      </defs>
    </svg>
  );
}

export function Band({ kind, d }: { readonly kind: Kind; readonly d: string }) {
  return <path d={d} className="band" data-band={kind} />;
}

/** A small field in the tone of a band, beside its name. */
export function Swatch({ band }: { readonly band: BandName }) {
  return <span className="swatch" data-band={band} aria-hidden="true" />;
}
