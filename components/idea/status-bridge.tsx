import type { Kind } from "@/domain/lifecycle";

const deck = "M3 9.5Q13-3.5 23 9.5";

/** The bridge grows with the idea: from a stub at one bank to a deck that carries. Its name stands beside it. */
export function StatusBridge({ kind, className = "" }: { readonly kind: Kind; readonly className?: string }) {
  return (
    <svg
      className={`br ${className}`}
      viewBox="0 0 26 17"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M3 8.5v7M23 8.5v7" />
      {built[kind]}
    </svg>
  );
}

const planned = <path d={deck} opacity=".2" />;

const built: Readonly<Record<Kind, React.ReactNode>> = {
  proposed: (
    <>
      {planned}
      <path d={deck} pathLength="100" strokeDasharray="32 100" />
    </>
  ),
  discussed: (
    <>
      {planned}
      <path d={deck} pathLength="100" strokeDasharray="33 34 33 10" />
    </>
  ),
  agreed: <path d={deck} pathLength="100" strokeDasharray="0.1 14.2" />,
  active: (
    <>
      {planned}
      <path d={deck} pathLength="100" strokeDasharray="68 100" />
    </>
  ),
  done: (
    <>
      <path d={deck} />
      <path d="M3 12.5h20M9.5 6v6M16.5 6v6" />
    </>
  ),
  parked: <path d="M10.5 5v8M15.5 5v8" />,
};
