import { dayOf } from "@/domain/day";
import { shelfMark } from "@/domain/programme";
import { Columns } from "./columns";
import { actorsSaid, factsSaid } from "./facts";
import type { ReportProps } from "./report";
import { Section } from "./section";
import { ColumnTitle } from "./title";

/** What changed in the period in words, one idea after another. */
export function Changes({ report, voices, linked }: ReportProps) {
  const { changes, ideas, programme } = report;
  return (
    <Section voices={voices} id="changes" title={({ say }) => say("changes.title")}>
      {changes.length === 0 ? (
        <Columns voices={voices}>{({ say }) => <p className="muted">{say("changes.none")}</p>}</Columns>
      ) : (
        <ul className="report-changes">
          {changes.map((change) => {
            const idea = ideas[change.idea];
            if (!idea) return null;
            return (
              <li key={change.idea}>
                <span className="mark">{shelfMark(programme, idea.number)}</span>
                <Columns voices={voices}>
                  {(voice) => {
                    const by = actorsSaid(voice, programme, change);
                    const last = voice.day(dayOf(new Date(change.last), programme.timeZone));
                    return (
                      <>
                        <h3>
                          <ColumnTitle voice={voice} programme={programme} idea={idea} linked={linked} />
                        </h3>
                        <p>{factsSaid(voice, programme, change.facts)}</p>
                        <p className="small muted">
                          {by === null
                            ? voice.say("changes.last", { day: last })
                            : voice.say("changes.lastBy", { day: last, by })}
                        </p>
                      </>
                    );
                  }}
                </Columns>
              </li>
            );
          })}
        </ul>
      )}
    </Section>
  );
}
