import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { api } from "@/api/app";
import { documentIn } from "@/api/document";
import { statusOf } from "@/api/problem";
import { currentMember } from "@/auth";
import { Reference } from "@/components/reference/reference";
import { Masthead } from "@/components/shell/masthead";
import { lastProgrammeOf, programmeSeenBy, programmesSeenBy } from "@/db/programmes";
import { faults, refusals } from "@/domain/outcome";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reference.page");
  return { title: t("title") };
}

/** The API as people read it. */
export default async function ReferencePage() {
  const member = await currentMember();
  if (!member) redirect("/sign-in?to=/me/api");
  const [last, programmes, language] = await Promise.all([
    lastProgrammeOf(member),
    programmesSeenBy(member),
    getLocale(),
  ]);
  const slug = last ?? programmes[0]?.slug;
  const seen = slug === undefined ? null : await programmeSeenBy(member, slug);
  return (
    <>
      <Masthead member={member} programmes={programmes} {...(seen && { current: seen.programme })} />
      <main id="content" tabIndex={-1} className="page reference">
        <Reference
          document={documentIn(api, language)}
          origin={process.env["NEXTAUTH_URL"] ?? "http://localhost:3000"}
          programme={slug ?? "dresden-strasbourg"}
          codes={refusals.map((code) => ({ code, status: statusOf(code) }))}
          faults={faults}
        />
      </main>
    </>
  );
}
