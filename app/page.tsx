import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { RequestsProvider } from "@/components/desk/requests-context";
import { WaitingNumber } from "@/components/desk/waiting-number";
import { ConnectionNote } from "@/components/programme/connection-note";
import { ProgrammeProvider } from "@/components/programme/context";
import { SearchButton } from "@/components/search/search-button";
import { Masthead } from "@/components/shell/masthead";
import { PlainPage } from "@/components/shell/plain-page";
import { Live } from "@/components/today/live";
import { TodayPage } from "@/components/today/today";
import { lastProgrammeOf } from "@/db/programmes";
import { todaySeenBy } from "@/db/today";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import type { Stand } from "@/domain/today";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations();
  // No template of a layout beside it reaches this title.
  return { title: { absolute: t("metadata.template").replace("%s", () => t("today.title")) } };
}

/** Where one arrives: what is new, what waits and what presses, in all programmes that a member sees. */
export default async function Start() {
  const member = await currentMember();
  if (!member) redirect("/sign-in");
  const [last, today] = await Promise.all([lastProgrammeOf(member), todaySeenBy(member, now())]);
  const open = today.stands.find(({ programme }) => programme.slug === last) ?? today.stands[0];
  if (!open) return <Nothing head={<Masthead member={member} programmes={[]} />} />;
  const { programme, revision, requests } = open;
  const {
    shell,
    ui,
    refusal,
    fault,
    error,
    connection,
    asking,
    search,
    card,
    visit,
    today: words,
  } = await getMessages();
  const { live } = words;
  return (
    <NextIntlClientProvider
      messages={{ shell, ui, refusal, fault, error, connection, asking, search, card, visit, today: { live } }}
    >
      <ProgrammeProvider
        key={programme.id}
        programme={programme}
        member={member}
        revision={revision}
        today={dayOf(now(), programme.timeZone)}
        suggests={false}
      >
        <RequestsProvider given={requests}>
          <Masthead
            member={member}
            programmes={today.stands.map((stand) => stand.programme)}
            current={programme}
            waiting={<WaitingNumber />}
            search={<SearchButton />}
          />
          <ConnectionNote />
          <main id="content" tabIndex={-1} className="page today">
            <Live at={today.at} programmes={[open, ...today.stands.filter((stand) => stand !== open)].map(toldOf)} />
            <TodayPage today={today} member={member} current={programme} />
          </main>
        </RequestsProvider>
      </ProgrammeProvider>
    </NextIntlClientProvider>
  );
}

function toldOf({ programme: { slug }, revision }: Stand): { slug: string; revision: number } {
  return { slug, revision };
}

/** For whoever has no programme yet. */
async function Nothing({ head }: { readonly head: React.ReactNode }) {
  const t = await getTranslations("error");
  return (
    <PlainPage title={t("emptyTitle")} bridge="proposed" head={head}>
      <p>{t("empty")}</p>
    </PlainPage>
  );
}
