import { v7 as newId } from "uuid";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { setClock } from "@/domain/clock";
import { type Cast, cast } from "./cast";
import { accountByEmail, editAccount } from "./members";
import { passwordFits } from "./passwords";
import { closeSession, memberOfSession, openSession } from "./sessions";
import { forgive, secondsToWait } from "./tries";

const minute = 60_000;
let people: Cast;

beforeAll(async () => {
  people = await cast();
});
afterEach(() => setClock(0));

async function session(shared: boolean): Promise<string> {
  const id = newId();
  await openSession(id, people.anna.id, shared);
  return id;
}

describe("a session", () => {
  test("is good for twelve hours, and for nobody once it is closed", async () => {
    const id = await session(false);
    setClock(11.9 * 60 * minute);
    expect(await memberOfSession(id, true)).toEqual(people.anna);
    setClock(12.1 * 60 * minute);
    expect(await memberOfSession(id, true)).toBeNull();
    setClock(0);
    await closeSession(id);
    expect(await memberOfSession(id, true)).toBeNull();
  });

  test("at a shared computer ends after fifteen minutes without use, whatever streams are open", async () => {
    const id = await session(true);
    setClock(14 * minute);
    expect(await memberOfSession(id, true)).toEqual(people.anna);
    setClock(28 * minute);
    expect(await memberOfSession(id, false)).toEqual(people.anna);
    setClock(30 * minute);
    expect(await memberOfSession(id, true)).toBeNull();
  });
});

describe("an account", () => {
  test("is found by its address in any capitals, and keeps its language", async () => {
    const { anna } = people;
    expect((await accountByEmail(" Anna@Dresden.EXAMPLE "))?.member.id).toBe(anna.id);
    expect((await editAccount(anna, { language: "fr" })).language).toBe("fr");
    expect((await accountByEmail("anna@dresden.example"))?.member).toEqual({
      ...anna,
      language: "fr",
      reads: ["fr", "de"],
    });
    await editAccount(anna, { language: "de" });
  });

  test("opens to its password only", async () => {
    const account = await accountByEmail("luc@strasbourg.example");
    expect(await passwordFits("rehearsal", account?.password ?? null)).toBe(true);
    expect(await passwordFits("Rehearsal", account?.password ?? null)).toBe(false);
    expect(await passwordFits("rehearsal", null)).toBe(false);
  });
});

describe("tries to sign in", () => {
  test("from an address that must wait count for no account", async () => {
    for (let number = 0; number < 70; number += 1) await secondsToWait("tobias@dresden.example", "198.51.100.7");
    for (let number = 0; number < 12; number += 1) await secondsToWait("sabine@dresden.example", "198.51.100.7");
    expect(await secondsToWait("sabine@dresden.example", "192.0.2.200")).toBe(0);
  });

  test("go on once a database that was away is back", async () => {
    const shared = globalThis as { passerelleEngine?: Promise<unknown> | undefined; passerelleTries?: unknown };
    const there = shared.passerelleEngine;
    delete shared.passerelleTries;
    shared.passerelleEngine = Promise.reject(new Error("away"));
    await expect(secondsToWait("falk@dresden.example", "192.0.2.201")).rejects.toThrow("away");
    shared.passerelleEngine = there;
    expect(await secondsToWait("falk@dresden.example", "192.0.2.201")).toBe(0);
  });

  test("are ten for an account in a quarter of an hour, whoever tries", async () => {
    for (let number = 0; number < 10; number += 1) {
      expect(await secondsToWait("jonas@dresden.example", `192.0.2.${number}`)).toBe(0);
    }
    const wait = await secondsToWait("Jonas@dresden.example ", "192.0.2.99");
    expect(wait).toBeGreaterThan(14 * 60);
    expect(wait).toBeLessThanOrEqual(15 * 60);
    expect(await secondsToWait("ines@strasbourg.example", "192.0.2.99")).toBe(0);
  });

  test("are fifty from an address, whichever account is tried", async () => {
    for (let number = 0; number < 50; number += 1) {
      expect(await secondsToWait(`${number}@nowhere.example`, "198.51.100.1")).toBe(0);
    }
    expect(await secondsToWait("another@nowhere.example", "198.51.100.1")).toBeGreaterThan(0);
  });

  test("that succeed count for nothing", async () => {
    for (let number = 0; number < 60; number += 1) {
      expect(await secondsToWait("mira@dresden.example", "203.0.113.5")).toBe(0);
      await forgive("mira@dresden.example", "203.0.113.5");
    }
  });
});
