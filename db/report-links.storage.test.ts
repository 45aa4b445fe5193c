import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { v7 as newId } from "uuid";
import { afterEach, beforeAll, describe, expect, test } from "vitest";
import { now, setClock } from "@/domain/clock";
import type { Member } from "@/domain/member";
import { mostLinks, mostLogged } from "@/domain/report-link";
import { type Cast, cast } from "./cast";
import { engine } from "./engine";
import { changeMember, keepMember, stage } from "./rehearsal/people";
import { endLink, keepLink, linksSeenBy, linkWith, newLinkSecret, noteOpening } from "./report-links";
import { linkLog, reportLinks } from "./schema/report-links";
import { secondsToWaitAtLinks } from "./tries";

const hour = 3_600_000;
const day = 24 * hour;
let people: Cast;
let leipzig: string;

beforeAll(async () => {
  people = await cast();
  leipzig = (await stage()).libraries.leipzig;
});
afterEach(() => setClock(0));

async function coordinator(): Promise<Member> {
  return keepMember("Jule Berger", "coordinator", people.mira.library);
}

async function kept(
  member: Member,
  more: Partial<Parameters<typeof keepLink>[2]> = {},
): Promise<{ id: string; secret: string; expiresAt: Date }> {
  const wish = {
    id: newId(),
    label: "Kulturamt",
    names: false,
    languages: ["de", "fr"] as const,
    period: null,
    chosen: [3],
    secret: newLinkSecret(),
    expiresAt: new Date(now().getTime() + 30 * day),
    ...more,
  };
  const outcome = await keepLink(member, people.gate, wish);
  if (outcome !== "kept") throw new Error(outcome);
  return wish;
}

async function told(id: string) {
  return (await linksSeenBy(people.mira, people.gate)).find((link) => link.id === id);
}

describe("a link", () => {
  test("opens what was wished, with the eyes of whoever made it, and is kept as a hash alone", async () => {
    const maker = await coordinator();
    const { id, secret } = await kept(maker, { period: { from: "2026-01-01", to: "2026-01-31" } });
    expect(await linkWith(secret)).toMatchObject({
      id,
      maker,
      names: false,
      languages: ["de", "fr"],
      period: { from: "2026-01-01", to: "2026-01-31" },
      chosen: [3],
      programme: { slug: people.gate.slug },
    });
    const { read } = await engine();
    const [row] = await read.select().from(reportLinks).where(eq(reportLinks.id, id));
    expect(row?.hash).toBe(createHash("sha256").update(secret).digest("hex"));
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(JSON.stringify(await told(id))).not.toMatch(new RegExp(`${secret}|${row?.hash}`));
  });

  test("has a secret of 256 bits that nobody guesses", async () => {
    const { id, secret } = await kept(await coordinator());
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    const last = secret.endsWith("A") ? "E" : "A";
    for (const other of ["", id, secret.slice(1), secret.slice(0, -1) + last, newLinkSecret(), `${secret}=`]) {
      expect(await linkWith(other), other).toBeNull();
    }
  });

  test("opens up to the millisecond of its expiry, and no longer", async () => {
    const maker = await coordinator();
    const soon = new Date(now().getTime() + hour);
    const { id, secret } = await kept(maker, { expiresAt: soon });
    setClock(hour - 5_000);
    expect(await linkWith(secret)).not.toBeNull();
    expect((await told(id))?.state).toBe("open");
    setClock(hour + 1);
    expect(await linkWith(secret)).toBeNull();
    expect((await told(id))?.state).toBe("expired");
  });

  test("is ended by any coordinator of its programme, once, and by nobody else", async () => {
    const { id, secret } = await kept(await coordinator());
    const elsewhere = { ...people.gate, id: newId() };
    expect(await endLink(people.mira, elsewhere, id)).toBe(false);
    expect(await linkWith(secret)).not.toBeNull();
    expect(await endLink(people.mira, people.gate, id)).toBe(true);
    expect(await endLink(people.mira, people.gate, id)).toBe(false);
    expect(await linkWith(secret)).toBeNull();
    expect(await told(id)).toMatchObject({ state: "revoked", log: [{ event: "revoked", by: people.mira.id }, {}] });
  });

  test.each([
    ["loses her role", { role: "librarian" } as const],
    ["becomes a guest", { role: "guest" } as const],
  ])("ends when whoever made it %s", async (_, change) => {
    const maker = await coordinator();
    const { id, secret } = await kept(maker);
    await changeMember(maker.id, change);
    expect(await linkWith(secret)).toBeNull();
    expect((await told(id))?.state).toBe("orphaned");
  });

  test("ends when whoever made it goes to a library that does not carry the programme", async () => {
    const maker = await coordinator();
    const { id, secret } = await kept(maker);
    await changeMember(maker.id, { library: leipzig });
    expect(await linkWith(secret)).toBeNull();
    expect((await told(id))?.state).toBe("orphaned");
  });

  test("tells how often and when it was opened, and nothing about by whom", async () => {
    const { id } = await kept(await coordinator());
    expect(await told(id)).toMatchObject({ opened: 0, lastOpenedAt: null });
    for (let count = 1; count <= mostLogged + 2; count += 1) {
      setClock(count * 1_000);
      await noteOpening({ id }, count % 2 === 0 ? "csv" : "opened");
    }
    const link = await told(id);
    expect(link?.opened).toBe(mostLogged + 2);
    expect(link?.log).toHaveLength(mostLogged);
    expect(link?.log[0]).toEqual({ event: "csv", at: link?.lastOpenedAt, by: null });
    const { read } = await engine();
    const [row = {}] = await read.select().from(linkLog).where(eq(linkLog.link, id));
    expect(Object.keys(row).sort()).toEqual(["at", "by", "event", "id", "link"]);
  });
});

describe("a coordinator", () => {
  test("sees the links of all, the newest first; others see none", async () => {
    const { id: old } = await kept(await coordinator());
    setClock(1_000);
    const { id: young } = await kept(people.mira);
    const seen = await linksSeenBy(people.admin, people.gate);
    expect(seen.slice(0, 2).map((link) => link.id)).toEqual([young, old]);
    for (const member of [people.anna, people.guest]) expect(await linksSeenBy(member, people.gate)).toEqual([]);
  });

  test(`has ${mostLinks} that are open at most, also when she asks for many at once`, async () => {
    const maker = await coordinator();
    const wishes = Array.from({ length: mostLinks + 5 }, () => kept(maker).catch((error: Error) => error.message));
    const made = await Promise.all(wishes);
    expect(made.filter((each) => each === "too_many_links")).toHaveLength(5);
    const [first] = made.flatMap((each) => (typeof each === "object" ? [each.id] : []));
    expect(await endLink(maker, people.gate, first ?? "")).toBe(true);
    await kept(maker);
  });

  test("makes none under an id that exists", async () => {
    const { id } = await kept(people.mira);
    await expect(kept(await coordinator(), { id })).rejects.toThrow("id_taken");
  });
});

test("links that ended long ago are forgotten with the next one", async () => {
  const maker = await coordinator();
  const { id } = await kept(maker, { expiresAt: new Date(now().getTime() + day) });
  setClock(365 * day);
  await kept(maker);
  expect(await told(id)).toBeDefined();
  setClock(366.5 * day);
  await kept(maker);
  expect(await told(id)).toBeUndefined();
  const { read } = await engine();
  expect(await read.select().from(linkLog).where(eq(linkLog.link, id))).toEqual([]);
});

test("who opens links, or tries to, too often from one place has to wait; others have not", async () => {
  for (let count = 0; count < 120; count += 1) expect(await secondsToWaitAtLinks("192.0.2.7")).toBe(0);
  expect(await secondsToWaitAtLinks("192.0.2.7")).toBeGreaterThan(0);
  expect(await secondsToWaitAtLinks("192.0.2.8")).toBe(0);
});
