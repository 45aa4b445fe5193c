type Binding = "cloth" | "paper" | "quiet" | "left" | "left-soft" | "right" | "right-soft";
type Tooling = "bands" | "title" | "wide-title";

/** A spine: its width, by how much it stays below the arch, its binding, what is tooled on it, a gap before it. */
type Spine = readonly [width: number, below: number, binding: Binding, tooling: Tooling, gap?: number];

const left: readonly Spine[] = [
  [24, 24, "left-soft", "bands"],
  [48, 40, "left", "bands", 10],
  [36, 46, "paper", "wide-title"],
  [28, 66, "quiet", "bands"],
  [34, 44, "left-soft", "bands"],
  [42, 52, "left", "title"],
  [30, 40, "paper", "title"],
  [40, 56, "quiet", "bands"],
  [50, 46, "left-soft", "wide-title"],
  [38, 70, "left", "bands"],
  [28, 52, "cloth", "title", 6],
  [44, 60, "paper", "bands"],
];
const right: readonly Spine[] = [
  [30, 58, "quiet", "title"],
  [50, 50, "right-soft", "wide-title"],
  [26, 74, "cloth", "bands"],
  [46, 56, "right", "bands"],
  [38, 44, "paper", "bands"],
  [34, 66, "right-soft", "title"],
  [48, 48, "right", "wide-title", 8],
  [26, 40, "quiet", "title"],
  [40, 58, "paper", "wide-title"],
  [34, 44, "right-soft", "bands"],
  [46, 30, "right", "bands", 10],
];

const shelf = 640;
const crown = 72;
const middle = 720;
/** From the crown of the arch to where it comes down on the shelf, beyond the edge of all but wide windows. */
const span = 858;
/** Half the width that the card in the middle takes. */
const card = 242;

/** The arch over the shelf at `x`: highest over the card, down to the shelf's ends. */
const archAt = (x: number): number => crown + (shelf - crown) * ((x - middle) / span) ** 2;

/** A shelf that grows from both ends to a bridge; the card to sign in with is its middle. */
export function ShelfBridge() {
  return (
    <svg className="shelf" viewBox="0 0 1440 700" aria-hidden="true">
      <path
        className="shelf-arch-left"
        d={`M${middle - span} ${shelf}Q${middle - span / 2} ${crown} ${middle - 6} ${crown}`}
      />
      <path
        className="shelf-arch-right"
        d={`M${middle + 6} ${crown}Q${middle + span / 2} ${crown} ${middle + span} ${shelf}`}
      />
      {standing(left, 12).map((spine) => (
        <Book key={spine.x} {...spine} />
      ))}
      {standing(right, middle + card).map((spine, place) => (
        <Book key={spine.x} {...spine} label={left.length + place + 1} />
      ))}
      <path className="shelf-board" d="M-1200 642H2640" />
    </svg>
  );
}

interface Standing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly binding: Binding;
  readonly tooling: Tooling;
  readonly label: number;
}

function standing(spines: readonly Spine[], from: number): readonly Standing[] {
  let x = from;
  return spines.map(([width, below, binding, tooling, gap = 0], place) => {
    x += gap;
    const at = x;
    x += width + 1.5;
    // The corner that is nearer to the arch decides how high a book may be.
    const y = Math.round(Math.max(archAt(at), archAt(at + width)) + below * 1.9);
    return { x: at, y, width, binding, tooling, label: place + 1 };
  });
}

function Book({ x, y, width, binding, tooling, label }: Standing) {
  const center = x + width / 2;
  const height = shelf - y;
  return (
    <g className="book" data-binding={binding}>
      <rect className="book-cover" x={x} y={y} width={width} height={height} rx="1.5" />
      {tooling === "bands" ? (
        <path className="book-bands" d={`M${x + 3} ${y + 22}h${width - 6}M${x + 3} ${y + 27.5}h${width - 6}`} />
      ) : (
        <path
          className="book-title"
          strokeWidth={tooling === "title" ? 3 : 5}
          d={`M${center} ${y + 34}v${Math.round(Math.min(150, height * 0.36))}`}
        />
      )}
      <rect className="book-label" x={x + 3.5} y={shelf - 52} width={width - 7} height="30" rx="1" />
      <text className="book-number" x={center} y={shelf - 32.5} textAnchor="middle">
        {label}
      </text>
    </g>
  );
}
