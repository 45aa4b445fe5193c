import {
  CalendarDays,
  ChartColumnStacked,
  Languages,
  type LucideIcon,
  NotebookText,
  SquareKanban,
  Sun,
  Tags,
} from "lucide-react";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { placeOf } from "@/components/member/place";
import { nameIn } from "@/domain/language";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme, ProgrammeLine } from "@/domain/programme";
import { AccountMenu } from "./account-menu";
import { Brand } from "./brand";
import { LanguageMenu } from "./language-menu";
import { ProgrammeMenu } from "./programme-menu";
import { type Area, Tabs } from "./tabs";

/** The book cloth at the head of every signed-in page: where one is, in which language, and as whom. */
export async function Masthead({
  member,
  programmes,
  current,
  waiting,
  search,
}: {
  readonly member: Member;
  readonly programmes: readonly ProgrammeLine[];
  readonly current?: Programme;
  /** What stands beside the name of the translation desk. */
  readonly waiting?: ReactNode;
  /** The way to the search, on the pages of a programme. */
  readonly search?: ReactNode;
}) {
  const [language, t, jar] = await Promise.all([getLocale(), getTranslations("shell"), cookies()]);
  const place = current ? placeOf(current, member.library) : -1;
  const partner = current?.partners[place];
  const theme = jar.get("theme")?.value;
  const choices = programmes.map((programme) => ({
    slug: programme.slug,
    name: nameIn(programme.names, language),
  }));
  const areas: readonly Area[] = [
    // What happened in all programmes; beside it the areas of the one that is open, or was open last.
    { href: "/", within: [], label: t("today"), sign: sign(Sun) },
    ...(current ? areasOf(member, current, t, waiting) : []),
  ];
  return (
    <header className="mast">
      <Brand />
      <Tabs label={t("areas")} areas={areas} />
      <div className="tools">
        {search}
        {current && choices.length > 1 && <ProgrammeMenu current={current.slug} programmes={choices} />}
        <LanguageMenu />
        <AccountMenu
          name={member.name}
          branch={member.branch}
          branchLanguage={partner?.language ?? null}
          role={member.role}
          place={place}
          city={partner ? nameIn(partner.city, language) : null}
          theme={theme === "light" || theme === "dark" ? theme : "system"}
          programmes={choices}
          current={current?.slug ?? null}
        />
      </div>
    </header>
  );
}

/** The areas of a programme that a member may enter. */
function areasOf(
  member: Member,
  programme: Programme,
  t: Awaited<ReturnType<typeof getTranslations<"shell">>>,
  waiting: ReactNode,
): readonly Area[] {
  const here = `/${programme.slug}`;
  return [
    {
      href: `${here}/board`,
      within: [`${here}/ideas/`, `${here}/table`, `${here}/timeline`],
      label: t("board"),
      sign: sign(SquareKanban),
    },
    ...(may.seeExchanges(member, programme)
      ? [{ href: `${here}/exchanges`, within: [], label: t("exchanges"), sign: sign(CalendarDays) }]
      : []),
    { href: `${here}/translate`, within: [], label: t("desk"), sign: sign(Languages), beside: waiting },
    ...(may.seeAll(member, programme)
      ? [
          {
            href: `${here}/progress`,
            within: [`${here}/progress/`],
            label: t("progress"),
            sign: sign(ChartColumnStacked),
          },
        ]
      : []),
    { href: `${here}/glossary`, within: [], label: t("glossary"), sign: sign(NotebookText) },
    ...(may.rename(member, programme)
      ? [{ href: `${here}/vocabulary`, within: [], label: t("vocabulary"), sign: sign(Tags) }]
      : []),
  ];
}

function sign(Icon: LucideIcon): ReactNode {
  return <Icon className="i" aria-hidden="true" />;
}
