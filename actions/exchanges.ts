import { exchangeKept, keepDetails, keepExchange, keepRemoved } from "@/db/exchanges";
import type { News } from "@/domain/change";
import {
  type Details,
  detailsGiven,
  detailsOf,
  differing,
  type Exchange,
  faultsInExchange,
  instantOf,
} from "@/domain/exchange";
import type { ExchangeEvent } from "@/domain/exchange-news";
import { type Outcome, type Refused, refuse } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { action, type Deed, type Doer, type Done, isRefused } from "./action";

/** Writes down an online meeting or a visit. */
export function addExchange(doer: Doer, { id, ...written }: Details & { readonly id: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const { tx, member, gate, at, programme } = deed;
    if (!may.seeExchanges(member, gate)) return refuse("not_found");
    if (!may.arrange(member, gate)) return refuse("not_allowed");
    const refused = faultsOf(deed, written);
    if (refused) return refused;
    const state = stateOf(deed, written);
    const kept = await keepExchange(tx, { ...state, id, programme: programme.id, by: member.id, at });
    if (!kept) return refuse("id_taken");
    deed.noteExchange(toldAs("exchange_added", { ...state, id }));
    return { done: { ideas: [] } };
  });
}

type ExchangeEdit = { readonly [Field in keyof Details]?: Details[Field] | undefined } & {
  readonly exchange: string;
  /** The edition that the edit started from. */
  readonly edition: number;
};

/** Changes what is given of an exchange; refused where somebody changed it meanwhile. */
export function editExchange(doer: Doer, { exchange: id, edition, ...given }: ExchangeEdit): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reachExchange(deed, id);
    if (isRefused(reached)) return reached;
    const exchange = reached.done;
    const before = detailsOf(exchange, deed.programme.timeZone);
    const written = withGiven(before, given);
    const refused = faultsOf(deed, written);
    if (refused) return refused;
    const changed = differing(before, detailsGiven(written));
    if (changed.length === 0) return { done: { ideas: [] } };
    if (edition !== exchange.edition) {
      const fields = Object.fromEntries(changed.map((field) => [field, "newer" as const]));
      return refuse("newer_edition", { fields, current: exchange });
    }
    const state = stateOf(deed, written);
    await keepDetails(deed.tx, { ...state, id, edition: edition + 1, by: deed.member.id, at: deed.at });
    deed.noteExchange(toldAs("exchange_edited", { ...state, id }));
    return { done: { ideas: [] } };
  });
}

function withGiven(before: Details, given: Omit<ExchangeEdit, "exchange" | "edition">): Details {
  return {
    kind: given.kind ?? before.kind,
    names: given.names ?? before.names,
    host: given.host === undefined ? before.host : given.host,
    place: given.place ?? before.place,
    link: given.link === undefined ? before.link : given.link,
    begins: given.begins ?? before.begins,
    ends: given.ends ?? before.ends,
  };
}

/** Takes an exchange out of the programme; undoing puts it back. */
export function removeExchange(doer: Doer, { exchange: id }: { readonly exchange: string }): Promise<Outcome<News>> {
  return action(doer, async (deed) => {
    const reached = await reachExchange(deed, id);
    if (isRefused(reached)) return reached;
    await keepRemoved(deed.tx, id, deed.at);
    deed.noteExchange(toldAs("exchange_removed", reached.done));
    return { done: { ideas: [] } };
  });
}

/** Puts an exchange back within a deed, where it is still taken out. */
export async function bringBackExchange(deed: Deed, id: string, undoes: string): Promise<Outcome<Done>> {
  if (!may.arrange(deed.member, deed.gate)) return refuse("not_allowed");
  const kept = await exchangeKept(deed.tx, deed.programme.id, id);
  if (!kept?.removed) return refuse("newer_change");
  await keepRemoved(deed.tx, id, null);
  deed.noteExchange(toldAs("exchange_restored", kept.exchange), undoes);
  return { done: { ideas: [] } };
}

async function reachExchange(deed: Deed, id: string): Promise<Outcome<Exchange>> {
  const { tx, member, gate, programme } = deed;
  const kept = may.seeExchanges(member, gate) ? await exchangeKept(tx, programme.id, id) : null;
  if (!kept || kept.removed) return refuse("not_found");
  return may.arrange(member, gate) ? { done: kept.exchange } : refuse("not_allowed");
}

function faultsOf({ programme, gate }: Deed, written: Details): Refused | null {
  const { languages, timeZone } = programme;
  const fields = faultsInExchange(written, { languages, timeZone, partners: gate.partners });
  return Object.keys(fields).length > 0 ? refuse("invalid", { fields }) : null;
}

/** Details without fault as they are kept. */
function stateOf({ programme }: Deed, written: Details) {
  const { begins, ends, ...rest } = detailsGiven(written);
  const at = (local: string): Date => instantOf(local, programme.timeZone);
  return { ...rest, begins: at(begins), ends: at(ends) };
}

function toldAs(
  kind: ExchangeEvent["kind"],
  { id, names, begins, ends }: Pick<Exchange, "id" | "names"> & Record<"begins" | "ends", string | Date>,
): ExchangeEvent {
  const told = (time: string | Date): string => new Date(time).toISOString();
  return { kind, data: { exchange: id, names, begins: told(begins), ends: told(ends) } };
}
