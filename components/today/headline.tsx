import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { isSmall } from "@/components/progress/voice";
import { regionOf } from "@/domain/language";
import type { Member } from "@/domain/member";
import { partOfDay } from "@/domain/part-of-day";
import { may } from "@/domain/permission";
import type { Today } from "@/domain/today";
import { parts } from "./parts";

/** The sentence that the day begins with; each of its parts leads to what it tells of. */
export function Headline({
  today: { at, stands, fresh },
  member,
  timeZone,
}: {
  readonly today: Today;
  readonly member: Member;
  readonly timeZone: string;
}) {
  const t = useTranslations("today");
  const number = useTranslations("progress");
  const region = regionOf(useLocale());
  const inWords = (value: number): string =>
    isSmall(value) ? number(`numbers.${value}`) : new Intl.NumberFormat(region).format(value);

  const ideas = fresh.length;
  const texts = stands.reduce((sum, { requests }) => sum + requests.waiting, 0);
  const translates = stands.some(({ programme }) => may.translate(member, programme));
  const [name = member.name] = member.name.split(" ");
  // Not a plain anchor: the router would not know the way back to where that had led.
  const link = (part: string) => (words: ReactNode) => (
    <Link href={`/#${part}`} prefetch={false}>
      {words}
    </Link>
  );
  const values = {
    ideas,
    ideasSaid: inWords(ideas),
    texts,
    textsSaid: inWords(texts),
    fresh: link(parts.fresh),
    desk: link(parts.desk),
  };
  return (
    <h1>
      {t(`greeting.${partOfDay(new Date(at), timeZone)}`, { name })}{" "}
      {t.rich(
        `headline.${sentenceFor({ ideas, texts, translates, first: stands.every((stand) => stand.first) })}`,
        values,
      )}
    </h1>
  );
}

/** Which sentence tells how things are. */
function sentenceFor({
  ideas,
  texts,
  translates,
  first,
}: {
  readonly ideas: number;
  readonly texts: number;
  readonly translates: boolean;
  readonly first: boolean;
}): "both" | "news" | "texts" | "neither" | "nothing" | "welcome" | "welcomeTexts" {
  if (first) return texts > 0 ? "welcomeTexts" : "welcome";
  if (ideas > 0) return texts > 0 ? "both" : "news";
  if (texts > 0) return "texts";
  return translates ? "neither" : "nothing";
}
