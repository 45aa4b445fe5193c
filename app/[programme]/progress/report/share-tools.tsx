import { getMessages } from "next-intl/server";
import { fileAddressIn } from "@/components/sharing/file-address";
import { ReportFiles } from "@/components/sharing/files";
import { Sharing } from "@/components/sharing/sharing";
import { MoreMessages } from "@/components/ui/more-messages";
import { gateFor } from "@/db/programmes";
import { linksSeenBy } from "@/db/report-links";
import type { Member } from "@/domain/member";
import { may } from "@/domain/permission";
import type { Programme } from "@/domain/programme";
import { daysOf, type Period } from "@/domain/progress/period";
import type { Wished } from "@/domain/report/asked";

/** The report as files, and for whoever coordinates the programme the links to it. */
export async function ShareTools({
  member,
  programme,
  period,
  wished,
  at,
}: {
  readonly member: Member;
  readonly programme: Programme;
  readonly period: Period;
  readonly wished: Wished;
  readonly at: Date;
}) {
  const gate = may.shareReport(member, programme) ? await gateFor(member, programme.slug) : null;
  const [links, { sharing }] = await Promise.all([gate && linksSeenBy(member, gate), getMessages()]);
  const { first, last } = daysOf(period, programme.timeZone);
  return (
    <div className="share-tools no-print">
      <ReportFiles address={fileAddressIn(programme.slug, period.asked, wished)} />
      {links && (
        <MoreMessages messages={{ sharing }}>
          <Sharing
            links={links}
            at={at.toISOString()}
            shown={{
              languages: wished.languages,
              chosen: wished.chosen,
              days: { from: first, to: last },
              moving: period.asked.kind === "exchange",
            }}
          />
        </MoreMessages>
      )}
    </div>
  );
}
