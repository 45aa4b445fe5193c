import { v7 as newId } from "uuid";
import { lockProgramme } from "../changes";
import { engine } from "../engine";
import { changes } from "../schema/changes";

/** Keeps many changes of one idea, some of them in the same millisecond, as if somebody had changed its description again and again. */
export async function keepMoreChanges({
  programme,
  idea,
  by,
  count,
  at,
}: {
  readonly programme: string;
  readonly idea: string;
  readonly by: string;
  readonly count: number;
  readonly at: Date;
}): Promise<void> {
  const { transact } = await engine();
  const deed = newId();
  await transact(programme, async (tx) => {
    const { revision } = await lockProgramme(tx, programme);
    const rows = Array.from({ length: count }, (_, part) => ({
      programme,
      revision,
      part,
      deed,
      undoes: null,
      kind: "described" as const,
      idea,
      by,
      at: new Date(at.getTime() + Math.floor(part / 7)),
      data: { edition: part + 2, language: "de" as const },
    }));
    for (let begin = 0; begin < rows.length; begin += 500) {
      await tx.insert(changes).values(rows.slice(begin, begin + 500));
    }
    return { keep: undefined };
  });
}
