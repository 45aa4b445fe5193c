import type { ReactNode } from "react";
import { StatusBridge } from "@/components/idea/status-bridge";
import type { Kind } from "@/domain/lifecycle";
import { Brand } from "./brand";

/** A page that says one thing and offers one way on, with a bridge in the state of the matter. */
export function PlainPage({
  title,
  bridge,
  head = <PlainHead />,
  children,
}: {
  readonly title: string;
  readonly bridge: Kind;
  readonly head?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <div className="plain">
      {head}
      <main id="content" tabIndex={-1} className="plain-main">
        <StatusBridge kind={bridge} className="plain-bridge" />
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}

function PlainHead() {
  return (
    <header className="mast">
      <Brand />
    </header>
  );
}
