import Link from "next/link";
import type { ReactNode } from "react";
import { CityAt } from "@/components/member/sign";
import type { Card } from "@/domain/board";
import { tandemOf } from "@/domain/ownership";
import { shelfMark } from "@/domain/programme";
import type { Figure } from "@/domain/progress/figures";
import { titleFor } from "@/domain/text";
import { Say } from "./say";
import type { Telling } from "./shape";
import type { Voice } from "./voice";

/** Ideas as lines of a list: shelf mark, title, why it is here, and who carries it. */
export function IdeaLines({
  telling,
  ideas,
  why,
  label,
}: {
  readonly telling: Telling;
  readonly ideas: Figure;
  readonly why?: (card: Card, voice: Voice) => ReactNode;
  readonly label: string;
}) {
  const { voices, programme, cards } = telling;
  const people = new Map(programme.people.map((person) => [person.id, person]));
  return (
    <table className="lines">
      <caption className="sr-only">{label}</caption>
      <thead className="sr-only">
        <tr>
          {(["mark", "idea", "carried"] as const).map((column) => (
            <th key={column} scope="col">
              <Say voices={voices}>{({ t }) => t(`lines.${column}`)}</Say>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ideas.flatMap((id) => {
          const card = cards.get(id);
          if (!card) return [];
          return (
            <tr key={id}>
              <td>
                <span className="mark">{shelfMark(programme, card.number)}</span>
              </td>
              <th scope="row">
                <IdeaTitle telling={telling} card={card} />
                {why && (
                  <span className="small muted why">
                    <Say voices={voices}>{(voice) => why(card, voice)}</Say>
                  </span>
                )}
              </th>
              <td className="carriers">
                {tandemOf(programme.partners, people, card.owners).map(({ partner, owners }, place) => (
                  <span key={partner.id} className="carrier">
                    <span>
                      <Say voices={voices}>
                        {({ name }) => <CityAt place={place} name={name(partner.city)} empty={owners.length === 0} />}
                      </Say>
                    </span>
                    {owners.length > 0 ? (
                      <span>{owners.map(({ name }) => name).join(", ")}</span>
                    ) : (
                      <i className="muted">
                        <Say voices={voices}>{({ t }) => t("nobody")}</Say>
                      </i>
                    )}
                  </span>
                ))}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** An idea's title in each language that the page speaks, as far as it exists in it. */
export function IdeaTitle({ telling, card }: { readonly telling: Telling; readonly card: Card }) {
  const { voices, programme, reader, linked } = telling;
  const shown = new Map(
    voices.map(({ language }) => {
      const title = titleFor(card.title, voices.length > 1 ? { language, reads: [] } : { ...reader, language });
      return [title.language, title.text];
    }),
  );
  const words = [...shown].map(([language, text]) => (
    <span key={language} lang={language} className="said">
      {text}
    </span>
  ));
  return linked ? (
    <Link href={`/${programme.slug}/ideas/${card.number}`} prefetch={false}>
      {words}
    </Link>
  ) : (
    words
  );
}
