import { Logo } from "@/components/shell/logo";

/** The head of a page for people without an account: it leads nowhere. */
export function SharedMast() {
  return (
    <header className="mast no-print">
      <span className="brand">
        <Logo />
        <span>Passerelle</span>
      </span>
    </header>
  );
}
