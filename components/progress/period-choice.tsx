import { ChevronDown } from "lucide-react";
import Link from "next/link";
import type { Day } from "@/domain/day";
import type { Asked, Misread } from "@/domain/progress/period";
import { addressOfPeriod } from "@/domain/progress/period";
import type { Voice } from "./voice";

/** Which period the page tells of: since the last exchange, one of the last months, or between two days. */
export function PeriodChoice({
  voice,
  address,
  asked,
  said,
  sinceExchange,
  months,
  typed,
  misread,
  beside = "",
}: {
  readonly voice: Voice;
  /** The address of the page, without a period. */
  readonly address: string;
  readonly asked: Asked | null;
  /** The period as it is told now. */
  readonly said: string;
  readonly sinceExchange: string;
  /** First days of months, the latest first. */
  readonly months: readonly Day[];
  /** What stands in the two fields. */
  readonly typed: { readonly from: string; readonly to: string };
  readonly misread: Misread | null;
  /** What else stands in the address and stays there, as its search part. */
  readonly beside?: string;
}) {
  const { t } = voice;
  const choices: readonly { readonly asked: Asked; readonly name: string }[] = [
    { asked: { kind: "exchange" }, name: sinceExchange },
    ...months.map((month) => ({
      asked: { kind: "month" as const, month: month.slice(0, 7) },
      name: voice.month(month),
    })),
  ];
  const current = asked ? addressOfPeriod(asked) : null;
  return (
    <details className="period no-print" open={misread !== null}>
      <summary className="chip">
        {said} <ChevronDown className="i" aria-hidden="true" />
      </summary>
      <div className="period-choices">
        <ul>
          {choices.map((choice) => {
            const period = addressOfPeriod(choice.asked);
            const search = [period, beside].filter(Boolean).join("&");
            return (
              <li key={period}>
                <Link
                  href={{ pathname: address, search: search && `?${search}` }}
                  {...(period === current && { "aria-current": "true" as const })}
                >
                  {choice.name}
                </Link>
              </li>
            );
          })}
        </ul>
        {misread?.field === "month" && <p className="field-error">{t(`period.wrong.${misread.code}`)}</p>}
        <form action={address} method="get" noValidate>
          {[...new URLSearchParams(beside)].map(([name, value]) => (
            <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
          ))}
          <fieldset>
            <legend>{t("period.twoDays")}</legend>
            {(["from", "to"] as const).map((field) => {
              const wrong = misread?.field === field ? misread : null;
              return (
                <div key={field} className="field">
                  <label htmlFor={`period-${field}`}>{t(`period.${field}`)}</label>
                  <input
                    id={`period-${field}`}
                    name={field}
                    type="date"
                    required
                    defaultValue={typed[field]}
                    {...(wrong && { "aria-invalid": true, "aria-describedby": `period-${field}-wrong` })}
                  />
                  {wrong && (
                    <p id={`period-${field}-wrong`} className="field-error">
                      {t(`period.wrong.${wrong.code}`)}
                    </p>
                  )}
                </div>
              );
            })}
            <button type="submit" className="btn btn-s">
              {t("period.show")}
            </button>
          </fieldset>
        </form>
      </div>
    </details>
  );
}
