import { placeOf } from "@/components/member/place";
import { CityAt } from "@/components/member/sign";
import type { Change } from "@/domain/change";
import { shelfMark } from "@/domain/programme";
import { IdeaTitle } from "./idea-lines";
import { Say } from "./say";
import type { Telling } from "./shape";
import { StatusNamed } from "./status-named";

/** What moved in the period, the latest first: ideas proposed, and ideas that came into another status. */
export function Moves({ telling, moves }: { readonly telling: Telling; readonly moves: readonly Change[] }) {
  const { voices, programme, cards } = telling;
  const people = new Map(programme.people.map((person) => [person.id, person]));
  return (
    <table className="lines moves">
      <caption className="sr-only">
        <Say voices={voices}>{({ t }) => t("moved.title")}</Say>
      </caption>
      <thead>
        <tr>
          {(["date", "mark", "idea", "from", "to", "by"] as const).map((column) => (
            <th key={column} scope="col">
              <Say voices={voices}>{({ t }) => t(`lines.${column}`)}</Say>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {moves.flatMap((change) => {
          const card = cards.get(change.idea);
          const by = people.get(change.by);
          if (!card || (change.kind !== "moved" && change.kind !== "proposed")) return [];
          const place = by ? placeOf(programme, by.library) : -1;
          const city = programme.partners[place]?.city;
          return (
            <tr key={`${change.revision} ${change.idea}`}>
              <td className="num">
                <Say voices={voices}>{({ date }) => date(new Date(change.at))}</Say>
              </td>
              <td>
                <span className="mark">{shelfMark(programme, card.number)}</span>
              </td>
              <th scope="row">
                <IdeaTitle telling={telling} card={card} />
              </th>
              <td>
                {change.kind === "moved" ? (
                  <StatusAt telling={telling} status={change.data.from} />
                ) : (
                  <span className="muted">
                    <Say voices={voices}>{({ t }) => t("moved.new")}</Say>
                  </span>
                )}
              </td>
              <td>
                <span className="arrow" aria-hidden="true">
                  →
                </span>{" "}
                <StatusAt telling={telling} status={change.kind === "moved" ? change.data.to : change.data.status} />
              </td>
              <td>
                {by?.name}{" "}
                {city && <Say voices={voices}>{({ name }) => <CityAt place={place} name={name(city)} />}</Say>}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function StatusAt({ telling, status: id }: { readonly telling: Telling; readonly status: string }) {
  const status = telling.programme.statuses.find((other) => other.id === id);
  return status && <StatusNamed status={status} voices={telling.voices} />;
}
