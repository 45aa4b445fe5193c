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
import { Tabs } from "./tabs";

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
  const areas = [
    // What happened in all programmes; beside it the areas of the one that is open, or was open last.
    { href: "/", within: [], label: t("today") },
    ...(current
      ? [
          { href: `/${current.slug}/board`, within: [`/${current.slug}/ideas/`], label: t("board") },
          ...(may.seeExchanges(member, current)
            ? [{ href: `/${current.slug}/exchanges`, within: [], label: t("exchanges") }]
            : []),
          { href: `/${current.slug}/translate`, within: [], label: t("desk"), beside: waiting },
          ...(may.seeAll(member, current)
            ? [{ href: `/${current.slug}/progress`, within: [`/${current.slug}/progress/`], label: t("progress") }]
            : []),
          { href: `/${current.slug}/glossary`, within: [], label: t("glossary") },
          ...(may.rename(member, current)
            ? [{ href: `/${current.slug}/vocabulary`, within: [], label: t("vocabulary") }]
            : []),
        ]
      : []),
  ];
  return (
    <header className="mast">
      <Brand />
      <Tabs label={t("areas")} tabs={areas} />
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
          areas={areas}
          programmes={choices}
          current={current?.slug ?? null}
        />
      </div>
    </header>
  );
}
