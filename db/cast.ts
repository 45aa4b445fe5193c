import type { Member } from "@/domain/member";
import type { Programme } from "@/domain/programme";
import { loadDemo } from "./demo/load";
import { accountByEmail } from "./members";
import { migrate } from "./migrate";
import { type Gate, gateFor, programmeSeenBy } from "./programmes";

/** The people of the demo and its living programme, for rehearsals on a real database. */
export interface Cast {
  readonly anna: Member;
  readonly luc: Member;
  readonly mira: Member;
  readonly guest: Member;
  readonly admin: Member;
  readonly programme: Programme;
  readonly gate: Gate;
}

/** Loads the demo where it is missing, and answers who and what there is. */
export async function cast(): Promise<Cast> {
  await migrate();
  await loadDemo({ password: "rehearsal" });
  const [anna, luc, mira, guest, admin] = await Promise.all(
    [
      "anna@dresden.example",
      "luc@strasbourg.example",
      "mira@dresden.example",
      "gast@schule.example",
      "admin@passerelle.example",
    ].map(async (email) => {
      const account = await accountByEmail(email);
      if (!account) throw new Error(`The demo lacks ${email}.`);
      return account.member;
    }),
  );
  if (!anna || !luc || !mira || !guest || !admin) throw new Error("The demo lacks somebody.");
  const seen = await programmeSeenBy(anna, "dresden-strasbourg");
  const gate = await gateFor(anna, "dresden-strasbourg");
  if (!seen || !gate) throw new Error("The demo lacks its living programme.");
  return { anna, luc, mira, guest, admin, programme: seen.programme, gate };
}
