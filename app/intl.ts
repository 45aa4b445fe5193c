import { cookies, headers } from "next/headers";
import { getRequestConfig } from "next-intl/server";
import { currentMember } from "@/auth";
import { isLanguage, type Language, preferredLanguage } from "@/domain/language";
import type messages from "@/messages/de.json";

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: typeof messages;
  }
}

/** What next-intl needs for a request: whose language it is in, and the sentences of that language. */
export default getRequestConfig(async () => {
  const locale = await languageOfRequest();
  return { locale, messages: (await import(`@/messages/${locale}.json`)).default, timeZone: "Europe/Berlin" };
});

/** The language in which a shared report is asked for by its address, as "/shared/…?language=fr". */
function languageOfShared(address: string | null): Language | null {
  if (!address?.startsWith("/shared/")) return null;
  const [language] = (new URL(address, "http://passerelle.invalid").searchParams.get("language") ?? "").split("-");
  return isLanguage(language) ? language : null;
}

/** The language that a shared report is read in; the member's language, else the one chosen on this device, else the browser's. */
async function languageOfRequest(): Promise<Language> {
  const asked = await headers();
  const shared = languageOfShared(asked.get("x-address"));
  if (shared) return shared;
  // A database that does not answer is told by the page, and that page needs a language too.
  const member = await currentMember().catch(() => null);
  if (member) return member.language;
  const chosen = (await cookies()).get("language")?.value;
  if (isLanguage(chosen)) return chosen;
  return preferredLanguage(asked.get("accept-language"));
}
