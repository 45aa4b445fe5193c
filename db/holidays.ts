import Holidays from "date-holidays";
import { asc, eq } from "drizzle-orm";
import type { Day } from "@/domain/day";
import type { Holiday } from "@/domain/holiday";
import type { Language } from "@/domain/language";
import { engine } from "./engine";
import { prepared } from "./prepared";
import { libraries } from "./schema/people";
import { partners } from "./schema/programmes";

/** The public holidays in the cities of a programme, from one day to another, by day. */
export async function holidaysOf(
  programme: { readonly id: string },
  { from, to, language }: { readonly from: Day; readonly to: Day; readonly language: Language },
): Promise<readonly Holiday[]> {
  const { read } = await engine();
  const rows = await regionRows(read, { programme: programme.id });
  return rows
    .flatMap(({ id, region, spoken }) => {
      if (region === null) return [];
      const years: number[] = [];
      for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) years.push(year);
      return years
        .flatMap((year) => holidaysIn(region, year, language, spoken))
        .filter(({ day }) => day >= from && day <= to)
        .map((holiday) => ({ ...holiday, library: id }));
    })
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const regionRows = prepared("regions", ["programme"], (db, { programme }) =>
  db
    .select({ id: libraries.id, region: libraries.region, spoken: libraries.language })
    .from(partners)
    .innerJoin(libraries, eq(libraries.id, partners.library))
    .where(eq(partners.programme, programme))
    .orderBy(asc(partners.position)),
);

const known = new Map<string, readonly Omit<Holiday, "library">[]>();

/** The public holidays of a year in a region, as "DE-SN"; their names in `language` as far as they have one in it. */
export function holidaysIn(
  region: string,
  year: number,
  language: Language,
  spoken: Language,
): readonly Omit<Holiday, "library">[] {
  const key = `${region} ${year} ${language} ${spoken}`;
  const before = known.get(key);
  if (before) return before;
  const [country = "", part = ""] = region.split("-");
  const calendar = new Holidays(country, part);
  const named = (wanted: Language) => calendar.getHolidays(year, wanted).filter(({ type }) => type === "public");
  const local = new Map(named(spoken).map(({ date, rule, name }) => [`${date} ${rule}`, name]));
  const holidays = named(language).map(({ date, rule, name }) => ({
    day: date.slice(0, 10),
    name,
    // A name that is the same in both is the country's own: the calendar falls back to it.
    language: local.get(`${date} ${rule}`) === name ? spoken : language,
  }));
  known.set(key, holidays);
  return holidays;
}
