import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { BoardView } from "@/components/board/board";
import { NextExchange } from "@/components/exchange/next";
import { nextWords } from "@/components/exchange/next-words";
import { boardSeenBy } from "@/db/board";
import { lastAndNext } from "@/db/exchanges";
import { headOf } from "@/domain/board";
import { now } from "@/domain/clock";
import { addressOf, conditionsOf, filterIn, shownBy } from "@/domain/filter";
import { nameIn } from "@/domain/language";
import { may } from "@/domain/permission";
import { newsOpened, programmeOpened } from "../opened";

interface BoardPageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: BoardPageProps): Promise<Metadata> {
  const [{ programme: slug }, member, t] = await Promise.all([params, currentMember(), getTranslations()]);
  if (!member) return { title: t("board.label") };
  const seen = await programmeOpened(member, slug);
  if (!seen) return { title: t("error.notFoundTitle") };
  return { title: t("board.pageTitle", { programme: nameIn(seen.programme.names, member.language) }) };
}

export default async function BoardPage({ params, searchParams }: BoardPageProps) {
  const [{ programme: slug }, search, member] = await Promise.all([params, searchParams, currentMember()]);
  const filter = filterIn({ get: (key) => [search[key]].flat()[0] ?? null });
  if (!member) {
    redirect(`/sign-in?to=${encodeURIComponent(`/${slug}/board${addressOf(filter)}`)}`);
  }
  const seen = await programmeOpened(member, slug);
  if (!seen) notFound();
  const at = now();
  const [{ board }, { next }, { exchange }, fresh] = await Promise.all([
    boardSeenBy(member, seen.programme),
    lastAndNext(member, seen.programme, at),
    getMessages(),
    filter.unseen === null ? [] : newsOpened(member, seen.programme).then(({ ideas }) => ideas),
  ]);
  const unseen = new Set(fresh.map(({ idea }) => idea));
  const shows = conditionsOf(filter) > 0 ? shownBy(filter, seen.programme, unseen) : null;
  return (
    <main id="content" className="board-page">
      <BoardView
        head={headOf(board, shows)}
        lead={
          may.seeExchanges(member, seen.programme) && (
            <NextIntlClientProvider messages={{ exchange: nextWords(exchange) }}>
              <NextExchange revision={seen.revision} next={next} at={at.toISOString()} />
            </NextIntlClientProvider>
          )
        }
      />
    </main>
  );
}
