import type { Day } from "@/domain/day";
import { Field } from "./field";

/** How long something is good: one of some spans, or up to a last day of one's own. */
export function Validity<Expiry extends string>({
  expiries,
  words,
  expiry,
  day,
  bounds,
  until,
  error,
  change,
}: {
  /** "day" is the one that asks for a day. */
  readonly expiries: readonly (Expiry | "day")[];
  readonly words: { readonly label: string; readonly lastDay: string; readonly of: (expiry: Expiry | "day") => string };
  readonly expiry: Expiry | "day";
  /** What is typed as the last day. */
  readonly day: string;
  readonly bounds: { readonly first: Day; readonly last: Day };
  /** What the span that is chosen comes to. */
  readonly until: string | null;
  readonly error: string | null;
  readonly change: (part: { readonly expiry: Expiry | "day" } | { readonly day: string }) => void;
}) {
  const own = expiry === "day";
  return (
    <>
      <Field label={words.label} hint={own ? null : until} error={own ? null : error}>
        {(control) => (
          <select
            {...control}
            name="expires"
            value={expiry}
            onChange={({ target: { value } }) => {
              const chosen = expiries.find((each) => each === value);
              if (chosen) change({ expiry: chosen });
            }}
          >
            {expiries.map((each) => (
              <option key={each} value={each}>
                {words.of(each)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {own && (
        <Field
          label={words.lastDay}
          error={error}
          type="date"
          name="day"
          min={bounds.first}
          max={bounds.last}
          value={day}
          required
          onChange={({ target }) => change({ day: target.value })}
        />
      )}
    </>
  );
}
