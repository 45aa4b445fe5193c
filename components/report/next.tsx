import { timesIn } from "@/components/exchange/times-in";
import { isUnderWay } from "@/domain/exchange";
import { Columns } from "./columns";
import type { ReportProps } from "./report";
import { Section } from "./section";
import type { ReportVoice } from "./voice";
import { cityOf } from "./who";

/** When and where the people of the programme talk with each other next. */
export function Next({ report, voices }: Pick<ReportProps, "report" | "voices">) {
  const { next, programme, made } = report;
  const running = next !== null && isUnderWay(next, new Date(made));
  const where = (voice: ReportVoice): string =>
    next?.host ? cityOf(voice, programme, next.host) : voice.exchange("online");
  return (
    <Section voices={voices} id="next" title={({ say }) => say(running ? "next.current" : "next.title")}>
      <Columns voices={voices}>
        {(voice) =>
          next ? (
            <>
              <p>
                <b>{voice.name(next.names)}</b>
              </p>
              <p>
                {voice.say("next.when", {
                  when: timesIn(voice.exchange, voice.language, programme.timeZone).when(next),
                  where: where(voice),
                })}
              </p>
              {next.place !== "" && <p className="muted">{next.place}</p>}
            </>
          ) : (
            <p className="muted">{voice.say("next.none")}</p>
          )
        }
      </Columns>
    </Section>
  );
}
