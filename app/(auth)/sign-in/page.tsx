import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Brand } from "@/components/shell/brand";
import { LanguageSwitch } from "@/components/shell/language-switch";
import { ShelfBridge } from "@/components/shell/shelf-bridge";
import { SignInForm } from "@/components/shell/sign-in-form";
import { destinationOf } from "./destination";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("signIn");
  return { title: t("title") };
}

export default async function SignIn({
  searchParams,
}: {
  readonly searchParams: Promise<{ readonly to?: string | string[] }>;
}) {
  const destination = destinationOf((await searchParams).to);
  if (await currentMember()) redirect(destination);
  const [t, { shell, ui, refusal, fault, error, signIn }] = await Promise.all([
    getTranslations("signIn"),
    getMessages(),
  ]);
  return (
    <NextIntlClientProvider messages={{ shell, ui, refusal, fault, error, signIn }}>
      <div className="enter">
        <header>
          <Brand />
          <LanguageSwitch />
        </header>
        <main id="content" tabIndex={-1}>
          <ShelfBridge />
          <SignInForm destination={destination} />
        </main>
        <footer className="motto">
          <span lang="fr">{t("mottoFrench")}</span>
          <i aria-hidden="true" />
          <span lang="de">{t("mottoGerman")}</span>
        </footer>
      </div>
    </NextIntlClientProvider>
  );
}
