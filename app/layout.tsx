import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { FontPreloads } from "@/components/shell/font-preloads";
import { LanguageHerald } from "@/components/shell/language-herald";
import { Announcer } from "@/components/ui/announcer";
import { Toaster } from "@/components/ui/toaster";
import "./globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("metadata");
  return {
    title: { default: t("title"), template: t("template") },
    description: t("description"),
    robots: { index: false, follow: false },
    referrer: "same-origin",
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#1C3A33" },
    { media: "(prefers-color-scheme: dark)", color: "#0A2420" },
  ],
};

export default async function Layout({ children }: { readonly children: ReactNode }) {
  const [language, messages, t, jar] = await Promise.all([
    getLocale(),
    getMessages(),
    getTranslations("shell"),
    cookies(),
  ]);
  const theme = jar.get("theme")?.value;
  const { shell, ui, refusal, fault, error } = messages;
  return (
    <html
      lang={language}
      {...(theme === "light" || theme === "dark" ? { "data-theme": theme } : {})}
      data-scroll-behavior="smooth"
    >
      <body>
        <FontPreloads />
        <a className="skip" href="#content">
          {t("skip")}
        </a>
        <NextIntlClientProvider messages={{ shell, ui, refusal, fault, error }}>
          <Announcer>
            <LanguageHerald />
            <Toaster>{children}</Toaster>
          </Announcer>
        </NextIntlClientProvider>
      </body>
    </html>
  );
}
