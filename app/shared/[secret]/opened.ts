import { headers } from "next/headers";
import { cache } from "react";
import { linkWith, noteOpening, type OpenLink } from "@/db/report-links";
import { secondsToWaitAtLinks } from "@/db/tries";

/** What an address opens: a link, nothing, or for now nothing because too much was asked from there. */
export type Opened = { readonly link: OpenLink | null } | { readonly wait: number };

/** Opens the link of an address, once in a request, and notes that it was opened. */
export const linkOpened = cache(async (secret: string): Promise<Opened> => {
  const address = (await headers()).get("x-forwarded-for") ?? "unknown";
  const wait = await secondsToWaitAtLinks(address);
  if (wait > 0) return { wait };
  const link = await linkWith(secret);
  if (link) await noteOpening(link, "opened");
  return { link };
});
