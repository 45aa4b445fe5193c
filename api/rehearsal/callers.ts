import { v7 as newId } from "uuid";
import { type City, cities, keepMember, keepSession, type Stage } from "@/db/rehearsal/people";
import { keepToken, newSecret } from "@/db/tokens";
import type { Asker } from "@/domain/access";
import type { Member, Role } from "@/domain/member";
import type { Credentials } from "./ask";
import { cookieOf } from "./cookie";

/** Somebody who asks: who she is, and how her requests say so. */
export interface Caller {
  readonly name: string;
  readonly member: Member | null;
  readonly city: City | null;
  /** Whether she was invited to ideas of the programme at home. */
  readonly invited: boolean;
  readonly token: NonNullable<Asker["token"]> | null;
  readonly who: Credentials;
}

export const nobody: Caller = { name: "nobody", member: null, city: null, invited: false, token: null, who: {} };

/** Somebody of each role and city, invited and not, by her session and by tokens that differ in what they may. */
export async function callers(stage: Stage): Promise<readonly Caller[]> {
  const people = cities.flatMap((city): [Role, City, boolean][] => [
    ["librarian", city, false],
    ["librarian", city, true],
    ["coordinator", city, false],
    ["coordinator", city, true],
    ["guest", city, false],
    ["guest", city, true],
    ["administrator", city, false],
  ]);
  const there = await Promise.all(people.map((person) => present(stage, ...person)));
  const named = (name: string): Caller => there.find((caller) => caller.name === name) ?? nobody;
  const tokens = [
    tokenOf(named("coordinator of dresden"), "whole"),
    tokenOf(named("guest of strasbourg, invited"), "whole"),
    tokenOf(named("librarian of leipzig"), "whole"),
    tokenOf(named("coordinator of dresden"), "reading"),
    tokenOf(named("guest of dresden, invited"), "reading"),
    tokenOf(named("coordinator of dresden"), "of another programme", stage.away.id),
    tokenOf(named("administrator of strasbourg"), "of another programme", newId()),
    tokenOf(named("coordinator of dresden"), "ended"),
    tokenOf(named("administrator of dresden"), "ended"),
  ];
  return [nobody, ...there, ...(await Promise.all(tokens))];
}

async function present(stage: Stage, role: Role, city: City, invited: boolean): Promise<Caller> {
  const name = `${role} of ${city}${invited ? ", invited" : ""}`;
  const member = await keepMember(name, role, stage.libraries[city]);
  return { name, member, city, invited, token: null, who: await sessionOf(member) };
}

/** The headers of a page in which somebody is signed in. */
export async function sessionOf(member: Member): Promise<Credentials> {
  return { Cookie: cookieOf(await keepSession(member.id)), "Sec-Fetch-Site": "same-origin" };
}

/** The headers of a program that shows a token of somebody's. */
export async function bearerOf(
  member: Member,
  {
    changes = true,
    programme = null,
    ended = false,
  }: { changes?: boolean; programme?: string | null; ended?: boolean } = {},
): Promise<{ readonly id: string; readonly who: Credentials }> {
  const [id, secret] = [newId(), newSecret()];
  const expiresAt = ended ? new Date(Date.now() - 1_000) : null;
  const kept = await keepToken(member, { id, name: "Probe", changes, programme, secret, expiresAt });
  if (typeof kept === "string") throw new Error(`The token was not kept: ${kept}.`);
  return { id, who: { Authorization: `Bearer ${secret}` } };
}

async function tokenOf(
  caller: Caller,
  token: NonNullable<Asker["token"]>,
  programme: string | null = null,
): Promise<Caller> {
  if (!caller.member) throw new Error("Nobody has no token.");
  const { who } = await bearerOf(caller.member, { changes: token !== "reading", programme, ended: token === "ended" });
  return { ...caller, name: `${caller.name}, by a token: ${token}`, token, who };
}
