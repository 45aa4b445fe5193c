import { CircleAlert, Info, type LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

/** A word at the place it is about: calm says how things are, alarm what did not work and what to do next. */
export function Note({
  tone = "calm",
  icon: Icon = tone === "alarm" ? CircleAlert : Info,
  className = "",
  children,
}: {
  readonly tone?: "calm" | "alarm";
  readonly icon?: LucideIcon;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const alarm = tone === "alarm";
  return (
    <div className={`note ${alarm ? "alarm" : ""} ${className}`} {...(alarm && { role: "alert" })}>
      <Icon className="i" aria-hidden="true" />
      <div className="note-text">{children}</div>
    </div>
  );
}
