import { useLocale, useTranslations } from "next-intl";
import { addressOf, unfiltered } from "@/domain/filter";
import { regionOf } from "@/domain/language";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import type { Today } from "@/domain/today";
import { asPrinted } from "@/domain/written-day";
import { AwaitedList } from "./awaited";
import { FiveMinutes } from "./five-minutes";
import { Headline } from "./headline";
import { News } from "./news";
import { NextExchanges } from "./next-exchanges";
import { OwnIdeas } from "./own-ideas";

/** What a member's day begins with: one sentence, and what it tells of in all her programmes. */
export function TodayPage({
  today,
  member,
  current,
}: {
  readonly today: Today;
  readonly member: Member;
  /** The programme that she had open last. */
  readonly current: Programme;
}) {
  const t = useTranslations("today");
  const { slug, timeZone } = current;
  const translates = today.stands.some(({ programme }) => may.translate(member, programme));
  const mine = member.role === "guest" ? "" : addressOf({ ...unfiltered, owner: member.id });
  return (
    <>
      <header className="today-head">
        <Kicker today={today} member={member} current={current} />
        <Headline today={today} member={member} timeZone={timeZone} />
      </header>
      <div className="today-cols">
        <div>
          <News today={today} member={member} />
          <AwaitedList today={today} member={member} />
          <OwnIdeas today={today} member={member} board={`/${slug}/board${mine}`} />
        </div>
        {(translates || today.stands.some(({ next }) => next !== null)) && (
          <aside aria-label={t("aside")}>
            <NextExchanges today={today} member={member} />
            {translates && <FiveMinutes today={today} member={member} desk={`/${slug}/translate`} />}
          </aside>
        )}
      </div>
    </>
  );
}

/** Which day it is, and where the member works. */
function Kicker({
  today,
  member,
  current,
}: {
  readonly today: Today;
  readonly member: Member;
  readonly current: Programme;
}) {
  const region = regionOf(useLocale());
  const date = new Intl.DateTimeFormat(region, { timeZone: current.timeZone, dateStyle: "full" });
  const library = current.partners.find(({ id }) => id === member.library);
  return (
    <p className="kicker num">
      {asPrinted(date.format(new Date(today.at)), region)} ·{" "}
      <span {...(library && { lang: library.language })}>{member.branch}</span>
    </p>
  );
}
