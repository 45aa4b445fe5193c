import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Vocabulary } from "@/components/vocabulary/vocabulary";
import { wordChangesOf } from "@/db/words";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";
import { programmeOpened } from "../opened";

interface VocabularyPageProps {
  readonly params: Promise<{ readonly programme: string }>;
}

/** So many of the last changes are told. */
const told = 30;

export async function generateMetadata({ params }: VocabularyPageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  const seen = member && (await programmeOpened(member, slug));
  if (!seen || !may.rename(member, seen.programme)) {
    return { title: t(member ? "error.notFoundTitle" : "vocabulary.title") };
  }
  return { title: t("vocabulary.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

/** Where a programme, its statuses and its themes get their names, from those who coordinate it. */
export default async function VocabularyPage({ params }: VocabularyPageProps) {
  const [{ programme: slug }, member] = await Promise.all([params, currentMember()]);
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/vocabulary`)}`);
  const seen = await programmeOpened(member, slug);
  if (!seen || !may.rename(member, seen.programme)) notFound();
  const [changes, { ui, refusal, fault, vocabulary }] = await Promise.all([
    wordChangesOf(seen.programme.id, told),
    getMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ ui, refusal, fault, vocabulary }}>
      <main id="content" tabIndex={-1} className="page">
        <Vocabulary changes={changes} />
      </main>
    </NextIntlClientProvider>
  );
}
