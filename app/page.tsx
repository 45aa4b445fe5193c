import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { currentMember } from "@/auth";
import { Masthead } from "@/components/shell/masthead";
import { PlainPage } from "@/components/shell/plain-page";
import { lastProgrammeOf, programmesSeenBy } from "@/db/programmes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("error");
  return { title: t("emptyTitle") };
}

/** Leads to the programme a member had open last, else to the newest one. */
export default async function Start() {
  const member = await currentMember();
  if (!member) redirect("/sign-in");
  const [last, programmes] = await Promise.all([lastProgrammeOf(member), programmesSeenBy(member)]);
  const programme = programmes.find(({ slug }) => slug === last) ?? programmes[0];
  if (programme) redirect(`/${programme.slug}/board`);

  const t = await getTranslations("error");
  return (
    <PlainPage title={t("emptyTitle")} bridge="proposed" head={<Masthead member={member} programmes={[]} />}>
      <p>{t("empty")}</p>
    </PlainPage>
  );
}
