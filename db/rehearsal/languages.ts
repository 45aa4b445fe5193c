import { eq } from "drizzle-orm";
import type { Language } from "@/domain/language";
import { engine } from "../engine";
import { programmes } from "../schema/programmes";

/** Lets the texts of a programme be in these languages. */
export async function letWriteIn(programme: string, languages: readonly Language[]): Promise<void> {
  const { transact } = await engine();
  await transact(null, async (tx) => {
    await tx.update(programmes).set({ languages }).where(eq(programmes.id, programme));
    return { keep: undefined };
  });
}
