import type { Card } from "@/domain/board";
import type { Change } from "@/domain/change";
import type { Exchange } from "@/domain/exchange";
import type { Names } from "@/domain/language";
import type { Member } from "@/domain/member";
import type { Programme } from "@/domain/programme";
import type { Period } from "@/domain/progress/period";
import type { Progress } from "@/domain/progress/progress";
import type { Standing, Standings } from "@/domain/progress/standing";
import { changesByIdea, reportedKinds } from "@/domain/report/changes";
import type {
  Choice,
  ChosenIdea,
  Report,
  ReportedExchange,
  ReportedIdea,
  ThemeIdeas,
  Who,
} from "@/domain/report/report";
import { type Telling, tellingOf } from "@/domain/report/unnamed";
import { mentionsIn, type Title } from "@/domain/text";
import { cardsOfIdeas } from "./cards";
import { type Database, engine } from "./engine";
import { lastAndNext } from "./exchanges";
import { progressSeenBy } from "./progress";
import { chosenTexts, commentsAmong } from "./report-texts";
import { standingsOf, tellingChanges } from "./standings";

/**
 * The report on a programme and a period; null for whoever does not see all of the programme. Figures, changes and
 * where ideas stood are told from the changes up to the end of the period; words are those of now.
 */
export async function reportSeenBy(
  viewer: Member,
  programme: Programme,
  { period, names, chosen: numbers }: Choice & { readonly period: Period },
): Promise<Report | null> {
  const seen = await progressSeenBy(viewer, programme, period);
  if (!seen) return null;
  const { read } = await engine();
  const { cards, end, revision } = seen;
  const { moves: _, awaited: __, ...progress } = seen.progress;
  const { people, ...frame } = programme;
  const telling = tellingOf(people, names);

  const happened = await reportedChanges(read, programme.id, period, revision);
  const { next } = await lastAndNext(viewer, programme, period.now);
  const told = changesByIdea(happened, telling.who);
  const ideas = new Map<string, ReportedIdea>();
  const add = (standings: Standings, cards: Iterable<Card>): void => {
    for (const card of cards) {
      const standing = standings.get(card.id);
      if (standing) ideas.set(card.id, reportedIdea(card, standing, telling));
    }
  };
  const shown = new Map([...end].filter(([, { archived }]) => !archived));
  add(shown, cards.values());
  const archived = told.map(({ idea }) => idea).filter((idea) => !ideas.has(idea));
  add(await standingsOf(read, archived, period.to), await cardsOfIdeas(read, archived));

  const themes = ideasByTheme(programme, progress, ideas);
  const wanted = new Set(numbers);
  const full = [...shown.keys()].flatMap((id) => ideas.get(id) ?? []).filter(({ number }) => wanted.has(number));
  const chosen = await chosenTexts(
    read,
    full.sort((a, b) => a.number - b.number).map(({ id }) => id),
    telling,
  );
  return {
    made: period.now.toISOString(),
    names,
    programme: frame,
    progress,
    ideas: Object.fromEntries(ideas),
    changes: told.filter(({ idea }) => ideas.has(idea)),
    themes,
    next: next && reportedExchange(next, telling),
    chosen,
    mentioned: mentionedIn(chosen, programme, telling),
  };
}

function reportedIdea({ id, number, title }: Card, { status, theme, due, owners }: Standing, telling: Telling) {
  return { id, number, title: titleTold(title, telling), status, theme, due, owners: telling.all(owners) };
}

function titleTold({ original, texts }: Title, telling: Telling): Title {
  return { original, texts: namesTold(texts, telling) };
}

function namesTold(names: Names, { line }: Telling): Names {
  return Object.fromEntries(Object.entries(names).map(([language, words]) => [language, line(words)]));
}

function reportedExchange({ kind, names, host, place, begins, ends }: Exchange, telling: Telling): ReportedExchange {
  return { kind, names: namesTold(names, telling), host, place: telling.line(place), begins, ends };
}

function ideasByTheme(
  { statuses, themes }: Pick<Programme, "statuses" | "themes">,
  progress: Pick<Progress, "themes" | "themeless">,
  ideas: ReadonlyMap<string, ReportedIdea>,
): readonly ThemeIdeas[] {
  const places = new Map(statuses.map(({ id }, place) => [id, place]));
  const placeOf = (id: string): number => places.get(ideas.get(id)?.status ?? "") ?? 0;
  const numberOf = (id: string): number => ideas.get(id)?.number ?? 0;
  const ordered = (ids: readonly string[]): readonly string[] =>
    ids.toSorted((a, b) => placeOf(a) - placeOf(b) || numberOf(a) - numberOf(b));
  const all = themes.map(({ id }): ThemeIdeas => ({ theme: id, ideas: ordered(progress.themes[id]?.all ?? []) }));
  const rest: ThemeIdeas = { theme: null, ideas: ordered(progress.themeless?.all ?? []) };
  return [...all, rest].filter((each) => each.ideas.length > 0);
}

/** What happened to ideas in a period and is told, in order. */
async function reportedChanges(
  read: Database,
  programme: string,
  { from, to }: Period,
  revision: number,
): Promise<readonly Change[]> {
  const told = await tellingChanges({ read, programme, revision }, from, to, reportedKinds);
  const translated = told.flatMap(({ kind, data }) => (kind === "translated" ? [data.text] : []));
  const comments = await commentsAmong(read, translated);
  return told.filter(({ kind, data }) => kind !== "translated" || !comments.has(data.text));
}

/** Whom the marks of mentions in texts mean: members, or libraries where people are not named. */
function mentionedIn(
  chosen: readonly ChosenIdea[],
  { partners }: Pick<Programme, "partners">,
  { who }: Telling,
): Readonly<Record<string, Who>> {
  const marks = new Set(
    chosen.flatMap(({ description }) => description.versions.flatMap(({ source }) => mentionsIn(source))),
  );
  return Object.fromEntries(
    [...marks].flatMap((mark) => {
      const library = partners.find(({ id }) => id === mark)?.id;
      const meant = library === undefined ? who(mark) : { name: null, library };
      return meant ? [[mark, meant]] : [];
    }),
  );
}
