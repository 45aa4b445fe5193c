import type { Metadata } from "next";
import Link from "next/link";
import { notFound, redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { pageOf, spotIn } from "@/components/search/address";
import { Hits } from "@/components/search/hits";
import { SearchForm } from "@/components/search/search-form";
import { searchSeenBy } from "@/db/search";
import { type Filter, filterIn } from "@/domain/filter";
import { isLanguage } from "@/domain/language";
import { limits } from "@/domain/length";
import { programmeOpened } from "../opened";

interface SearchPageProps {
  readonly params: Promise<{ readonly programme: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

/** So many are on a page. */
const limit = 30;

async function askedOf({ searchParams }: SearchPageProps) {
  const search = await searchParams;
  const get = (key: string): string | null => [search[key]].flat()[0] ?? null;
  const words = (get("q") ?? "").slice(0, limits.search).trim();
  const filter: Filter = { ...filterIn({ get }), words: "" };
  return { words, filter, from: spotIn(get("after")) };
}

export async function generateMetadata(props: SearchPageProps): Promise<Metadata> {
  const [{ words }, t] = await Promise.all([askedOf(props), getTranslations("search")]);
  return { title: words === "" ? t("title") : t("pageTitle", { words }) };
}

/** What is found for the words in the address, which can be sent to the other city. */
export default async function SearchPage(props: SearchPageProps) {
  const [{ programme: slug }, { words, filter, from }, member, t, locale] = await Promise.all([
    props.params,
    askedOf(props),
    currentMember(),
    getTranslations("search"),
    getLocale(),
  ]);
  if (!member) redirect(`/sign-in?to=${encodeURIComponent(pageOf(slug, { words, filter }))}`);
  const seen = await programmeOpened(member, slug);
  if (!seen) notFound();
  const { programme } = seen;
  const language = isLanguage(locale) ? locale : member.language;
  const { hits, total, next } = await searchSeenBy(member, programme, { words, filter, from, limit });
  const here = pageOf(slug, { words, filter });
  return (
    <main id="content" tabIndex={-1} className="page search search-page">
      <h1>{words === "" ? t("title") : t("pageTitle", { words })}</h1>
      <SearchForm key={here} words={words} filter={filter} />
      {words === "" ? (
        <p className="search-hint">{t("hint")}</p>
      ) : total === 0 ? (
        <p className="search-hint">
          <strong>{t("nothing")}</strong> {t("nothingWhy")}
        </p>
      ) : (
        <>
          <p className="search-count">{t("found", { count: total })}</p>
          <Hits hits={hits} programme={programme} language={language} />
          {(next ?? from) && (
            <nav className="search-pages" aria-label={t("pages")}>
              {from && (
                <Link className="btn" href={here}>
                  {t("first")}
                </Link>
              )}
              {next && (
                <Link className="btn" href={pageOf(slug, { words, filter, after: next })}>
                  {t("more")}
                </Link>
              )}
            </nav>
          )}
        </>
      )}
    </main>
  );
}
