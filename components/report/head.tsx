import { CityAt } from "@/components/member/sign";
import { dayOf } from "@/domain/day";
import { Columns } from "./columns";
import { periodSpan } from "./period";
import type { ReportProps } from "./report";

/** Whose report it is, on what, of which days, and when it was made. */
export function ReportHead({ report, voices }: Pick<ReportProps, "report" | "voices">) {
  const { programme, made } = report;
  return (
    <header className="report-head">
      <Columns voices={voices}>
        {(voice) => (
          <>
            <p className="report-cities">
              {programme.partners.map(({ id, city, name }, place) => (
                <span key={id}>
                  <CityAt place={place} name={voice.name(city)} />
                  <span className="muted">{voice.name(name)}</span>
                </span>
              ))}
            </p>
            <p className="report-programme">{voice.say("head.title", { programme: voice.name(programme.names) })}</p>
            <p className="muted">
              {periodSpan(voice, report)}
              <br />
              {voice.say("head.made", { day: voice.longDay(dayOf(new Date(made), programme.timeZone)) })}
            </p>
          </>
        )}
      </Columns>
    </header>
  );
}
