import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { PrintButton } from "@/components/report/print-button";
import { ReportSheet } from "@/components/report/report";
import { reportVoices } from "@/components/report/voice";
import { sharedFileAddressIn } from "@/components/sharing/file-address";
import { ReportFiles } from "@/components/sharing/files";
import { SharedHead } from "@/components/sharing/shared-head";
import { SharedMast } from "@/components/sharing/shared-mast";
import { PlainPage } from "@/components/shell/plain-page";
import { periodAt } from "@/db/period";
import { reportSeenBy } from "@/db/report";
import type { OpenLink } from "@/db/report-links";
import { now } from "@/domain/clock";
import { type Language, nameIn } from "@/domain/language";
import type { Period } from "@/domain/progress/period";
import { tongues, wishedIn } from "@/domain/report/asked";
import { sharedReport } from "@/domain/shared-report";
import { linkOpened } from "./opened";

interface Props {
  readonly params: Promise<{ readonly secret: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { secret } = await params;
  const [opened, t, language] = await Promise.all([linkOpened(secret), getTranslations("sharing.page"), getLocale()]);
  const programme = "link" in opened ? opened.link?.programme : undefined;
  const title = "wait" in opened ? t("waitTitle") : t("goneTitle");
  return {
    title: { absolute: programme ? t("title", { programme: nameIn(programme.names, language) }) : title },
    robots: { index: false, follow: false },
    referrer: "no-referrer",
  };
}

/** The report of a programme for somebody without an account, who has the address of a link. */
export default async function SharedReport({ params, searchParams }: Props) {
  const [{ secret }, search] = await Promise.all([params, searchParams]);
  const opened = await linkOpened(secret);
  if ("wait" in opened) return <Wait seconds={opened.wait} />;
  const { link } = opened;
  if (!link) notFound();
  const asked = [search["language"] ?? []].flat();
  const languages = await languagesRead(link, asked);
  const { programme, maker, names, chosen } = link;
  const [report, voices, t] = await Promise.all([
    reportSeenBy(maker, programme, { period: await periodOfLink(link), names, chosen }),
    reportVoices(languages, programme.timeZone),
    getTranslations("sharing.page"),
  ]);
  if (!report) notFound();
  return (
    <>
      <SharedMast />
      <main id="content" tabIndex={-1} className="page report-page">
        <SharedHead
          until={link.expiresAt}
          timeZone={programme.timeZone}
          choices={tongues(link).map((choice) => ({ languages: choice, current: choice.join() === languages.join() }))}
          print={<PrintButton label={t("print")} />}
          files={<ReportFiles address={sharedFileAddressIn(secret, languages)} />}
        />
        <ReportSheet report={sharedReport(report)} voices={voices} linked={false} />
      </main>
    </>
  );
}

/** The languages that are asked for, else the reader's own, else all that the link has. */
async function languagesRead(link: OpenLink, asked: readonly string[]): Promise<readonly Language[]> {
  if (asked.length > 0) return wishedIn({ getAll: (key) => (key === "language" ? asked : []) }, link).languages;
  const own = await getLocale();
  return link.languages.includes(own) ? [own] : (tongues(link)[0] ?? link.languages);
}

function periodOfLink({ maker, programme, period }: OpenLink): Promise<Period> {
  return periodAt(maker, programme, period ? { kind: "days", ...period } : { kind: "exchange" }, now());
}

async function Wait({ seconds }: { readonly seconds: number }) {
  const t = await getTranslations("sharing.page");
  return (
    <PlainPage title={t("waitTitle")} bridge="parked" head={<SharedMast />}>
      <p>{t("wait", { minutes: Math.ceil(seconds / 60) })}</p>
    </PlainPage>
  );
}
