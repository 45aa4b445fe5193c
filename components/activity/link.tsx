import { CalendarDays } from "lucide-react";
import Link from "next/link";
import { type Asked, addressOfPeriod, isMisread, type Misread } from "@/domain/progress/period";

/** The way from progress to what happened, in the same period. */
export function ActivityLink({
  slug,
  asked,
  words,
}: {
  readonly slug: string;
  readonly asked: Asked | Misread;
  readonly words: string;
}) {
  const search = isMisread(asked) ? "" : addressOfPeriod(asked);
  return (
    <Link
      className="chip no-print"
      href={{ pathname: `/${slug}/progress/activity`, search: search && `?${search}` }}
      prefetch={false}
    >
      <CalendarDays className="i" aria-hidden="true" />
      {words}
    </Link>
  );
}
