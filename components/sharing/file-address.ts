import type { Language } from "@/domain/language";
import { type Asked, addressOfPeriod } from "@/domain/progress/period";

/** Where the report of a programme is as a file, of the same extent as on its page. */
export function fileAddressIn(
  slug: string,
  period: Asked,
  wished: { readonly languages: readonly Language[]; readonly names: boolean; readonly chosen: readonly number[] },
): (kind: "csv" | "xlsx", more: Readonly<Record<string, string>>) => string {
  return (kind, more) => {
    const asked = new URLSearchParams(addressOfPeriod(period));
    asked.set("languages", wished.languages.join(","));
    if (wished.names) asked.set("names", "true");
    if (wished.chosen.length > 0) asked.set("chosen", wished.chosen.join(","));
    for (const [name, value] of Object.entries(more)) asked.set(name, value);
    return `/api/v1/programmes/${encodeURIComponent(slug)}/report.${kind}?${asked}`;
  };
}

/** The same where it is shared by a link. */
export function sharedFileAddressIn(
  secret: string,
  languages: readonly Language[],
): (kind: "csv" | "xlsx", more: Readonly<Record<string, string>>) => string {
  return (kind, more) => {
    const asked = new URLSearchParams({ languages: languages.join(","), ...more });
    return `/api/v1/shared/${secret}/report.${kind}?${asked}`;
  };
}
