import Link from "next/link";
import type { FigureName } from "@/domain/progress/progress";
import { addressOfFigure, type Telling } from "./shape";

/** A number of ideas that leads to them; none leads nowhere. `label` says what is counted to those who do not see the table. */
export function FigureLink({
  telling,
  name,
  count,
  label,
}: {
  readonly telling: Telling;
  readonly name: FigureName;
  readonly count: number;
  readonly label: string;
}) {
  const [voice] = telling.voices;
  const number = voice?.number(count);
  if (count === 0 || !telling.linked) return <span className={count === 0 ? "muted" : undefined}>{number}</span>;
  return (
    <Link href={addressOfFigure(telling, name)} prefetch={false} aria-label={`${number} – ${label}`}>
      {number}
    </Link>
  );
}
