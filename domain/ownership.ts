import type { Partner, Person } from "./programme";

/** Who owns an idea for one partner; the tandem is complete when no bank is empty. */
export interface Bank {
  readonly partner: Partner;
  readonly owners: readonly Person[];
}

/** The owners of an idea at their banks, in the order of the partners. */
export function tandemOf(
  partners: readonly Partner[],
  people: ReadonlyMap<string, Person>,
  owners: readonly string[],
): readonly Bank[] {
  const known = owners.map((id) => people.get(id)).filter((person) => person !== undefined);
  return partners.map((partner) => ({ partner, owners: known.filter((person) => person.library === partner.id) }));
}
