import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Desk } from "@/components/desk/desk";
import { MoreMessages } from "@/components/ui/more-messages";
import { type DeskAsked, deskSeenBy } from "@/db/desk";
import { gateFor } from "@/db/programmes";
import { shares } from "@/domain/desk";
import { isLanguage, nameIn } from "@/domain/language";
import { programmeOpened } from "../opened";

interface DeskPageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: DeskPageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  if (!member) return { title: t("desk.title") };
  const seen = await programmeOpened(member, slug);
  if (!seen) return { title: t("error.notFoundTitle") };
  return { title: t("desk.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

/** The translation desk: what a member could put into another language, and what she asked others for. */
export default async function DeskPage({ params, searchParams }: DeskPageProps) {
  const [{ programme: slug }, search, member] = await Promise.all([params, searchParams, currentMember()]);
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/translate`)}`);
  const gate = await gateFor(member, slug);
  if (!gate) notFound();
  const asked = askedIn(search);
  const [desk, { desk: words }] = await Promise.all([deskSeenBy(member, gate, asked), getMessages()]);
  return (
    <main id="content" tabIndex={-1} className="page desk-page">
      <MoreMessages messages={{ desk: words }}>
        <Desk given={desk} asked={asked} />
      </MoreMessages>
    </main>
  );
}

/** What an address asks of the desk; what it does not know is left out. */
function askedIn(search: Awaited<DeskPageProps["searchParams"]>): DeskAsked {
  const language = [search["language"]].flat()[0];
  const share = [search["share"]].flat()[0];
  return {
    share: shares.find((each) => each === share) ?? "all",
    language: isLanguage(language) ? language : null,
  };
}
