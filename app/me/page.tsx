import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { NextIntlClientProvider } from "next-intl";
import { getLocale, getMessages, getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Reading } from "@/components/account/reading";
import { Masthead } from "@/components/shell/masthead";
import { AccountHead } from "@/components/token/account-head";
import { Tokens } from "@/components/token/tokens";
import { lastProgrammeOf, programmeSeenBy, programmesSeenBy } from "@/db/programmes";
import { tokensOf } from "@/db/tokens";
import { now } from "@/domain/clock";
import { nameIn } from "@/domain/language";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("token");
  return { title: t("account") };
}

/** A member's own page: who she is here, and the tokens she lets applications in with. */
export default async function Me() {
  const member = await currentMember();
  if (!member) redirect("/sign-in?to=/me");
  const [last, programmes, tokens, language, { shell, ui, refusal, fault, error, token, account }] = await Promise.all([
    lastProgrammeOf(member),
    programmesSeenBy(member),
    tokensOf(member),
    getLocale(),
    getMessages(),
  ]);
  const slug = last ?? programmes[0]?.slug;
  const seen = slug === undefined ? null : await programmeSeenBy(member, slug);
  return (
    <NextIntlClientProvider messages={{ shell, ui, refusal, fault, error, token, account }}>
      <Masthead member={member} programmes={programmes} {...(seen && { current: seen.programme })} />
      <main id="content" tabIndex={-1} className="page me">
        <AccountHead member={member} programme={seen?.programme ?? null} />
        <Reading language={member.language} reads={member.reads} />
        <Tokens
          kept={tokens}
          at={now().toISOString()}
          programmes={programmes.map(({ id, names }) => ({ id, name: nameIn(names, language) }))}
        />
      </main>
    </NextIntlClientProvider>
  );
}
