import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Glossary } from "@/components/glossary/glossary";
import { glossaryRead } from "@/db/words";
import { nameIn } from "@/domain/language";
import { programmeOpened } from "../opened";

interface GlossaryPageProps {
  readonly params: Promise<{ readonly programme: string }>;
}

export async function generateMetadata({ params }: GlossaryPageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  const seen = member && (await programmeOpened(member, slug));
  if (!seen) return { title: t(member ? "error.notFoundTitle" : "glossary.title") };
  return { title: t("glossary.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

/** What the words of a programme mean; everybody who opens the programme may read it. */
export default async function GlossaryPage({ params }: GlossaryPageProps) {
  const [{ programme: slug }, member] = await Promise.all([params, currentMember()]);
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/glossary`)}`);
  const seen = await programmeOpened(member, slug);
  if (!seen) notFound();
  return (
    <main id="content" tabIndex={-1} className="page">
      <Glossary given={await glossaryRead(seen.programme.id)} />
    </main>
  );
}
