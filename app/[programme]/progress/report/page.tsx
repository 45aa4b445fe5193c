import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { periodSaid } from "@/components/progress/headline";
import { PeriodChoice } from "@/components/progress/period-choice";
import { IdeaChoice } from "@/components/report/idea-choice";
import { PrintButton } from "@/components/report/print-button";
import { ReportSheet } from "@/components/report/report";
import { addressOf, ReportTools } from "@/components/report/tools";
import { reportVoices } from "@/components/report/voice";
import { periodAt } from "@/db/period";
import { reportSeenBy } from "@/db/report";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import { nameIn } from "@/domain/language";
import { shelfMark } from "@/domain/programme";
import { lastMonths } from "@/domain/progress/calendar";
import { addressOfPeriod, isMisread } from "@/domain/progress/period";
import { searchOf, wishedIn } from "@/domain/report/asked";
import { titleFor } from "@/domain/text";
import { misreadOf, type ProgressPageProps, progressAsked, voiceIn } from "../told";
import { ShareTools } from "./share-tools";

export async function generateMetadata({ params, searchParams }: ProgressPageProps): Promise<Metadata> {
  const [{ programme: slug }, search, t] = await Promise.all([params, searchParams, getTranslations("report")]);
  const { member, programme } = await progressAsked(slug, search);
  // Browsers name the file after it.
  return { title: t("pageTitle", { programme: nameIn(programme.names, member.language) }) };
}

/** What a coordinator prints of a programme and a period. */
export default async function ReportPage({ params, searchParams }: ProgressPageProps) {
  const [{ programme: slug }, search] = await Promise.all([params, searchParams]);
  const { member, programme, get, asked } = await progressAsked(slug, search);
  const wished = wishedIn({ getAll: (key) => [search[key] ?? []].flat() }, programme);
  const at = now();
  const period = isMisread(asked) ? null : await periodAt(member, programme, asked, at);
  const [voice, voices, report, messages, t] = await Promise.all([
    voiceIn(member.language, programme),
    reportVoices(wished.languages, programme.timeZone),
    period && reportSeenBy(member, programme, { period, ...wished }),
    getMessages(),
    getTranslations("report"),
  ]);
  if (period && !report) notFound();
  const current = isMisread(asked) ? null : asked;
  const address = addressOf(slug, current, programme);
  const chosen = report?.chosen.flatMap(({ idea }) => report.ideas[idea]?.number ?? []) ?? wished.chosen;
  const back = current && addressOfPeriod(current);
  return (
    <main id="content" tabIndex={-1} className="page report-page">
      <p className="kicker no-print">
        <Link href={{ pathname: `/${slug}/progress`, search: back && `?${back}` }} className="link">
          {voice.t("back")}
        </Link>
      </p>
      {!report && <h1>{t("pageTitle", { programme: voice.name(programme.names) })}</h1>}
      <ReportTools
        address={address}
        wished={wished}
        programme={programme}
        period={
          <PeriodChoice
            voice={voice}
            address={`/${slug}/progress/report`}
            beside={new URLSearchParams(searchOf(null, wished, programme).map(([...pair]) => pair)).toString()}
            asked={current}
            said={period ? periodSaid(voice, period, programme.timeZone) : voice.t("period.choose")}
            sinceExchange={voice.t("period.usual")}
            months={lastMonths(dayOf(at, programme.timeZone), programme.begins)}
            typed={{ from: get("from") ?? "", to: get("to") ?? "" }}
            misread={misreadOf(asked)}
          />
        }
        ideas={
          report && (
            <NextIntlClientProvider messages={{ report: { choose: messages.report.choose } }}>
              <IdeaChoice
                key={chosen.join()}
                ideas={report.themes
                  .flatMap(({ ideas }) => ideas.flatMap((id) => report.ideas[id] ?? []))
                  .map(({ number, title }) => {
                    const { text, language } = titleFor(title, member);
                    return { number, mark: shelfMark(programme, number), title: text, language };
                  })
                  .sort((a, b) => a.number - b.number)}
                chosen={chosen}
                slug={slug}
                kept={searchOf(current, { ...wished, chosen: [] }, programme)}
              />
            </NextIntlClientProvider>
          )
        }
        print={report && <PrintButton label={t("print")} />}
      />
      {period && (
        <ShareTools member={member} programme={programme} period={period} wished={{ ...wished, chosen }} at={at} />
      )}
      {report && <ReportSheet report={report} voices={voices} linked />}
    </main>
  );
}
