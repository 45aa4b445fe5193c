/** Five spines under an arch on a deck. */
export function Logo() {
  return (
    <svg className="logo" viewBox="0 0 34 26" aria-hidden="true">
      <path d="M1 24.2h32" stroke="currentColor" strokeWidth="2" fill="none" />
      <path className="logo-left" d="M3 21V14.4h4.6V21zM9 21V8.2h4.6V21z" />
      <path d="M15 21V5.2h4V21z" fill="currentColor" />
      <path className="logo-right" d="M20.4 21V8.2H25V21zM26.4 21V14.4H31V21z" />
      <path
        d="M1.2 12C8.5-1.2 25.5-1.2 32.8 12"
        stroke="currentColor"
        strokeWidth="1.8"
        fill="none"
        strokeLinecap="round"
      />
    </svg>
  );
}
