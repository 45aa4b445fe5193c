import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { type Cast, cast } from "./cast";
import { engine } from "./engine";
import { members } from "./schema/people";
import { programmes } from "./schema/programmes";

let people: Cast;

beforeAll(async () => {
  people = await cast();
});

describe("a transaction", () => {
  const raise = async (keep: boolean): Promise<number> => {
    const { transact } = await engine();
    return transact(people.gate.id, async (tx) => {
      const [row] = await tx
        .update(programmes)
        .set({ mark: "XX" })
        .where(eq(programmes.id, people.gate.id))
        .returning();
      const revision = row?.revision ?? 0;
      return keep ? { keep: revision } : { drop: revision };
    });
  };
  const markNow = async (): Promise<string | undefined> => {
    const { read } = await engine();
    const [row] = await read
      .select({ mark: programmes.mark })
      .from(programmes)
      .where(eq(programmes.id, people.gate.id));
    return row?.mark;
  };

  test("that is dropped, or that fails, leaves everything as it was", async () => {
    await raise(false);
    expect(await markNow()).toBe("DS");
    const { transact } = await engine();
    await expect(
      transact(people.gate.id, async (tx) => {
        await tx.update(programmes).set({ mark: "YY" });
        throw new Error("in the middle");
      }),
    ).rejects.toThrow("in the middle");
    expect(await markNow()).toBe("DS");
  });

  test("is not seen from outside before it is kept", async () => {
    const { transact } = await engine();
    let during: string | undefined;
    await transact(null, async (tx) => {
      await tx.update(programmes).set({ mark: "ZZ" }).where(eq(programmes.id, people.gate.id));
      during = await markNow();
      return { keep: null };
    });
    expect(during).toBe("DS");
    expect(await markNow()).toBe("ZZ");
  });

  test("that is kept is heard of by whoever listens, one that is dropped is not", async () => {
    const { listen, transact } = await engine();
    const heard: (string | null)[] = [];
    let told = (): void => undefined;
    const first = new Promise<void>((resolve) => {
      told = resolve;
    });
    const stop = listen((programme) => {
      // PostgreSQL says once that it listens now, whatever was missed before.
      if (programme === null) return;
      heard.push(programme);
      told();
    });
    await raise(false);
    await raise(true);
    await first;
    stop();
    expect(heard).toEqual([people.gate.id]);
    await transact(people.gate.id, async () => ({ keep: null }));
    expect(heard).toHaveLength(1);
  });
});

test("the database says what it is, and that it is at the newest migration", async () => {
  const { name, ping } = await engine();
  expect(await ping()).toEqual({ engine: name, migration: "0012_report_links" });
});

test("what is kept comes back as it was: instants, flags, lists and characters of every kind", async () => {
  const { read, transact } = await engine();
  const at = new Date("2024-04-23T09:30:00.123Z");
  const name = "Zoë d’Alsace „ẞ“ 👩‍👩‍👧‍👦";
  await transact(null, async (tx) => {
    await tx
      .update(members)
      .set({ name, createdAt: at, reads: ["fr", "de"] })
      .where(eq(members.id, people.luc.id));
    return { keep: null };
  });
  const [row] = await read.select().from(members).where(eq(members.id, people.luc.id));
  expect(row).toMatchObject({ name, createdAt: at, reads: ["fr", "de"] });
});
