import type { Metadata } from "next";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { ActivityLink } from "@/components/activity/link";
import { NextExchange } from "@/components/exchange/next";
import { nextWords } from "@/components/exchange/next-words";
import { periodSaid } from "@/components/progress/headline";
import { Live } from "@/components/progress/live";
import { PeriodChoice } from "@/components/progress/period-choice";
import { Report } from "@/components/progress/report";
import { SpokenChoice } from "@/components/progress/spoken-choice";
import { StuckAfter } from "@/components/progress/stuck-after";
import { ReportLink } from "@/components/report/report-link";
import { MoreMessages } from "@/components/ui/more-messages";
import { lastAndNext } from "@/db/exchanges";
import { now } from "@/domain/clock";
import { dayOf } from "@/domain/day";
import { may } from "@/domain/permission";
import { lastMonths } from "@/domain/progress/calendar";
import { addressOfPeriod, isMisread } from "@/domain/progress/period";
import { withSpoken } from "@/domain/progress/spoken";
import { misreadOf, type ProgressPageProps, progressAsked, progressTold, voiceIn, voicesIn } from "./told";

export async function generateMetadata({ params, searchParams }: ProgressPageProps): Promise<Metadata> {
  const [{ programme: slug }, search, t] = await Promise.all([params, searchParams, getTranslations("progress")]);
  const { programme, member } = await progressAsked(slug, search);
  const voice = await voiceIn(member.language, programme);
  return { title: t("pageTitle", { programme: voice.name(programme.names) }) };
}

/** What moved since the last exchange, what is stuck and why, who carries what. */
export default async function ProgressPage({ params, searchParams }: ProgressPageProps) {
  const [{ programme: slug }, search] = await Promise.all([params, searchParams]);
  const { member, programme, revision, get, asked, spoken } = await progressAsked(slug, search);
  const at = now();
  const [voice, voices, { next }, { exchange, stuck }] = await Promise.all([
    voiceIn(member.language, programme),
    voicesIn(spoken, programme, member),
    lastAndNext(member, programme, at),
    getMessages(),
  ]);
  const telling = isMisread(asked) ? null : await progressTold(member, programme, asked, voices, spoken);
  return (
    <main id="content" tabIndex={-1} className="page progress">
      <Live revision={revision} />
      <NextIntlClientProvider messages={{ exchange: nextWords(exchange) }}>
        <NextExchange revision={revision} next={next} at={at.toISOString()} />
      </NextIntlClientProvider>
      {!telling && <h1>{voice.t("title")}</h1>}
      <Report
        telling={telling}
        stuckAfter={
          may.steer(member, programme) && (
            <div lang={member.language}>
              <MoreMessages messages={{ stuck }}>
                <StuckAfter days={programme.stuckAfter} />
              </MoreMessages>
            </div>
          )
        }
        tools={
          <>
            <PeriodChoice
              voice={voice}
              address={`/${slug}/progress`}
              asked={isMisread(asked) ? null : asked}
              said={telling ? periodSaid(voice, telling.progress.period, programme.timeZone) : voice.t("period.choose")}
              sinceExchange={voice.t("period.usual")}
              months={lastMonths(dayOf(at, programme.timeZone), programme.begins)}
              typed={{ from: get("from") ?? "", to: get("to") ?? "" }}
              misread={misreadOf(asked)}
              beside={withSpoken("", spoken)}
            />
            {telling && (
              <SpokenChoice
                voice={voice}
                address={`/${slug}/progress`}
                period={addressOfPeriod(telling.progress.period.asked)}
                spoken={spoken}
                languages={programme.languages}
              />
            )}
            <ActivityLink slug={slug} asked={asked} words={voice.t("activity")} />
            {telling && <ReportLink slug={slug} period={telling.progress.period.asked} />}
          </>
        }
      />
    </main>
  );
}
