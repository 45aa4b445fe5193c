import { v7 as newId } from "uuid";
import { engine } from "../engine";
import { keepExchange } from "../exchanges";
import type { Place } from "./people";

/** Keeps an online meeting that a programme had; answers its id. */
export async function keepWholeExchange(place: Place, by: string): Promise<string> {
  const { transact } = await engine();
  const id = newId();
  return transact(null, async (tx) => {
    await keepExchange(tx, {
      id,
      programme: place.id,
      kind: "online",
      names: { de: `Treffen in ${place.slug}`, fr: `Rencontre de ${place.slug}` },
      host: null,
      place: "",
      link: null,
      begins: new Date("2027-04-23T08:00:00Z"),
      ends: new Date("2027-04-23T09:30:00Z"),
      by,
      at: new Date(),
    });
    return { keep: id };
  });
}
