import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { BoardView } from "@/components/board/board";
import { boardSeenBy } from "@/db/board";
import { programmeSeenBy } from "@/db/programmes";
import { addressOf, filterIn } from "@/domain/filter";
import { nameIn } from "@/domain/language";

interface BoardPageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: BoardPageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  if (!member) return { title: t("board.label") };
  const seen = await programmeSeenBy(member, slug);
  if (!seen) return { title: t("error.notFoundTitle") };
  return { title: t("board.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

export default async function BoardPage({ params, searchParams }: BoardPageProps) {
  const [{ programme: slug }, search, member] = await Promise.all([params, searchParams, currentMember()]);
  if (!member) {
    const filter = filterIn({ get: (key) => [search[key]].flat()[0] ?? null });
    redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/board${addressOf(filter)}`)}`);
  }
  const seen = await programmeSeenBy(member, slug);
  if (!seen) notFound();
  const { revision, cards } = await boardSeenBy(member, seen.programme);
  return (
    <main id="content" className="board-page">
      <BoardView revision={revision} cards={cards} />
    </main>
  );
}
