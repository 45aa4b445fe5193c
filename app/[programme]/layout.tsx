import { headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import { currentMember } from "@/auth";
import { RequestsProvider } from "@/components/desk/requests-context";
import { WaitingNumber } from "@/components/desk/waiting-number";
import { ConnectionNote } from "@/components/programme/connection-note";
import { ProgrammeProvider } from "@/components/programme/context";
import { SearchButton } from "@/components/search/search-button";
import { Masthead } from "@/components/shell/masthead";
import { VisitProvider } from "@/components/visit/context";
import { programmesSeenBy, rememberProgramme } from "@/db/programmes";
import { noteArrival } from "@/db/seen";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import { newsOpened, programmeOpened, requestsOpened } from "./opened";

/** More news than these are asked for by the page, once it is there. */
const mostBrought = 100;

/** What browsers say on every page of a programme; what one page alone says, it brings itself. */
const spoken = [
  "shell",
  "ui",
  "refusal",
  "fault",
  "error",
  "board",
  "card",
  "move",
  "connection",
  "idea",
  "text",
  "comment",
  "owner",
  "history",
  "suggestion",
  "asking",
  "glossary",
  "search",
  "visit",
  "view",
] as const;

/** What every page of a programme shares: who reads it, its words and people, and the stream of its news. */
export default async function ProgrammeLayout({
  params,
  children,
  sheet,
}: {
  readonly params: Promise<{ readonly programme: string }>;
  readonly children: ReactNode;
  /** An idea that lies open over the page. */
  readonly sheet: ReactNode;
}) {
  const { programme: slug } = await params;
  const member = await currentMember();
  if (!member) {
    const asked = (await headers()).get("x-address") ?? `/${slug}/board`;
    redirect(`/sign-in?to=${encodeURIComponent(asked)}`);
  }
  const [seen, programmes, requests] = await Promise.all([
    programmeOpened(member, slug),
    programmesSeenBy(member),
    requestsOpened(member, slug),
  ]);
  if (!seen) notFound();
  const { programme, revision } = seen;
  const news = await newsOpened(member, programme);
  await Promise.all([rememberProgramme(member, slug), noteArrival(member, programme.id, news)]);
  const answered = { revision: news.revision, ideas: news.ideas.slice(0, mostBrought) };
  const all = await getMessages();
  const messages = Object.fromEntries(spoken.map((part) => [part, all[part]]));
  return (
    <NextIntlClientProvider messages={messages}>
      <ProgrammeProvider
        key={programme.id}
        programme={programme}
        member={member}
        revision={revision}
        today={dayOf(now(), programme.timeZone)}
        suggests={Boolean(process.env["TRANSLATOR"])}
      >
        <VisitProvider answered={answered} whole={answered.ideas.length === news.ideas.length}>
          <RequestsProvider given={requests}>
            <div className="programme">
              <Masthead
                member={member}
                programmes={programmes}
                current={programme}
                waiting={<WaitingNumber />}
                search={<SearchButton />}
              />
              <ConnectionNote />
              {children}
            </div>
            {sheet}
          </RequestsProvider>
        </VisitProvider>
      </ProgrammeProvider>
    </NextIntlClientProvider>
  );
}
