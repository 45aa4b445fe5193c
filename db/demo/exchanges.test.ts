import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween } from "@/domain/day";
import { detailsOf, faultsInExchange } from "@/domain/exchange";
import { dresdenStrasbourg } from "./dresden-strasbourg";
import { exchangeRows } from "./exchange-rows";
import { lireNotreMonde } from "./lire-notre-monde";
import { members } from "./members";
import { calendarOf } from "./moments";
import { libraries } from "./vocabulary";

const timeZone = "Europe/Berlin";
const setting = {
  languages: ["de", "fr"],
  partners: Object.keys(libraries).map((id) => ({ id })),
  timeZone,
} as const;

test.each(Array.from({ length: 75 }, (_, week) => addDays("2026-03-01", week * 5)))(
  "loaded on %s, the last exchange was some three weeks ago and the next is in about a week",
  (today) => {
    const loadedAt = new Date(`${today}T10:30:00Z`);
    const rows = exchangeRows(dresdenStrasbourg, calendarOf(loadedAt, timeZone));
    const away = rows.map(({ begins }) => daysBetween(today, dayOf(begins, timeZone)));
    const [last, next] = [Math.max(...away.filter((days) => days <= 0)), Math.min(...away.filter((days) => days > 0))];
    expect(last).toBeGreaterThanOrEqual(-23);
    expect(last).toBeLessThanOrEqual(-17);
    expect(next).toBeGreaterThanOrEqual(5);
    expect(next).toBeLessThanOrEqual(11);
    expect(rows.filter(({ at }) => at > loadedAt)).toEqual([]);
  },
);

test.each([lireNotreMonde, dresdenStrasbourg])("every exchange of $slug is one that could be written down", (demo) => {
  for (const { host = null, begins, ends, at, ...row } of exchangeRows(demo, calendarOf(new Date(), timeZone))) {
    const exchange = { ...row, host, begins: begins.toISOString(), ends: ends.toISOString(), at: at.toISOString() };
    expect(faultsInExchange(detailsOf(exchange, timeZone), setting), row.names.de).toEqual({});
    expect(members.find(({ key }) => key === row.by)?.role).toBe("coordinator");
    expect(row.names.fr, "the typography").not.toMatch(/ [:;!?»]|« |'/);
  }
});
