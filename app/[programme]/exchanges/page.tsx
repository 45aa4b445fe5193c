import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Exchanges } from "@/components/exchange/exchanges";
import { exchangesSeenBy } from "@/db/exchanges";
import { now } from "@/domain/clock";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";
import { programmeOpened } from "../opened";

interface ExchangesPageProps {
  readonly params: Promise<{ readonly programme: string }>;
}

export async function generateMetadata({ params }: ExchangesPageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  const seen = member && (await programmeOpened(member, slug));
  if (!seen || !may.seeExchanges(member, seen.programme)) {
    return { title: t(member ? "error.notFoundTitle" : "exchange.title") };
  }
  return { title: t("exchange.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

/** When the people of a programme talk with each other, online or on a visit. */
export default async function ExchangesPage({ params }: ExchangesPageProps) {
  const [{ programme: slug }, member] = await Promise.all([params, currentMember()]);
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/exchanges`)}`);
  const seen = await programmeOpened(member, slug);
  if (!seen || !may.seeExchanges(member, seen.programme)) notFound();
  const [exchanges, { ui, refusal, fault, exchange }] = await Promise.all([
    // The revision was read before: what is committed meanwhile comes again with the stream, and is known then.
    exchangesSeenBy(member, seen.programme),
    getMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ ui, refusal, fault, exchange }}>
      <main id="content" tabIndex={-1} className="page exchanges">
        <Exchanges given={{ revision: seen.revision, exchanges }} at={now().toISOString()} />
      </main>
    </NextIntlClientProvider>
  );
}
