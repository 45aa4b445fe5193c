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

/** The member's language, else the one chosen on this device, else the browser's. */
async function languageOfRequest(): Promise<Language> {
  // A database that does not answer is told by the page, and that page needs a language too.
  const member = await currentMember().catch(() => null);
  if (member) return member.language;
  const chosen = (await cookies()).get("language")?.value;
  if (isLanguage(chosen)) return chosen;
  return preferredLanguage((await headers()).get("accept-language"));
}
