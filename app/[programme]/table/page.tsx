import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { TableView } from "@/components/table/table";
import { MoreMessages } from "@/components/ui/more-messages";
import { boardSeenBy } from "@/db/board";
import { cardsOf } from "@/domain/board";
import { addressWith, conditionsOf, filterIn, shownBy } from "@/domain/filter";
import { nameIn } from "@/domain/language";
import { sorted, tableHeadLength, tableSortIn, tableSortName } from "@/domain/table";
import { newsOpened, programmeOpened } from "../opened";

interface TablePageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: TablePageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  if (!member) return { title: t("table.label") };
  const seen = await programmeOpened(member, slug);
  if (!seen) return { title: t("error.notFoundTitle") };
  return { title: t("table.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

/** The ideas of a programme row by row; the first rows come with the page. */
export default async function TablePage({ params, searchParams }: TablePageProps) {
  const [{ programme: slug }, search, member] = await Promise.all([params, searchParams, currentMember()]);
  const get = (key: string): string | null => [search[key]].flat()[0] ?? null;
  const filter = filterIn({ get });
  const sort = tableSortIn(get("sort"));
  if (!member) {
    const name = tableSortName(sort);
    const address = addressWith(filter, name === null ? "" : `sort=${name}`);
    redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/table${address}`)}`);
  }
  const seen = await programmeOpened(member, slug);
  if (!seen) notFound();
  const { programme } = seen;
  const { board, revision } = await boardSeenBy(member, programme);
  const all = cardsOf(board);
  const fresh = filter.unseen === null ? [] : (await newsOpened(member, programme)).ideas;
  const unseen = new Set(fresh.map(({ idea }) => idea));
  const shown = conditionsOf(filter) > 0 ? all.filter(shownBy(filter, programme, unseen)) : all;
  const cards = sorted(shown, sort, programme, member).slice(0, tableHeadLength);
  const { table } = await getMessages();
  return (
    <main id="content" className="board-page table-page">
      <MoreMessages messages={{ table }}>
        <TableView head={{ revision, cards, shown: shown.length, all: all.length }} />
      </MoreMessages>
    </main>
  );
}
