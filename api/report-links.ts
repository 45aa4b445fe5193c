import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { makeReportLink, revokeReportLink } from "@/actions/report-links";
import { linksSeenBy } from "@/db/report-links";
import type { Outcome } from "@/domain/outcome";
import { may } from "@/domain/permission";
import { linkLabelRule, mostChosen } from "@/domain/report-link";
import { idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { Problem, refuseWith } from "./problem";
import { taking, takingNothing, telling } from "./route";

const here = "/programmes/{programme}/report-links";
const list = z.object({ links: z.array(output.reportLink).readonly() });

/** A link outlives the token by which it was made: so none makes any. */
const herself = { noun: "report", needs: "shareReport", token: false, also: ["not_allowed"] } as const;

const routes = {
  list: telling({ ...herself, operationId: "listReportLinks", path: here, told: list }),
  make: taking({
    ...herself,
    operationId: "makeReportLink",
    method: "post",
    path: here,
    body: z.strictObject({
      id: input.id,
      label: input.writing(linkLabelRule),
      names: z.boolean(),
      languages: z.array(input.language),
      period: z.strictObject({ from: input.day, to: input.day }).nullable(),
      chosen: z.array(z.number().int().min(1).max(2_147_483_647)).max(mostChosen),
      expires: input.day,
    }),
    told: z.object({ link: output.reportLink, secret: z.string() }),
    also: ["not_allowed", "too_many_links", "id_taken"],
  }),
  revoke: takingNothing({
    ...herself,
    operationId: "revokeReportLink",
    method: "delete",
    path: `${here}/{link}`,
    told: list,
  }),
};

/** Links by which people without an account read the report; for whoever may not share it there are none. */
export const reportLinks = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => {
    const { member, gate } = sharerOf(c);
    if (!may.shareReport(member, gate)) refuseWith("not_found");
    return c.json({ links: await linksSeenBy(member, gate) }, 200);
  })
  .openapi(routes.make, async (c) => c.json(kept(await makeReportLink(sharerOf(c), c.req.valid("json"))), 200))
  .openapi(routes.revoke, async (c) => {
    const links = kept(await revokeReportLink(sharerOf(c), { id: idNamed(c, "link") }));
    return c.json({ links }, 200);
  });

function sharerOf(c: Context<Env>) {
  return { member: c.get("member"), gate: c.get("gate") };
}

function kept<T>(outcome: Outcome<T>): T {
  if ("refused" in outcome) throw new Problem(outcome);
  return outcome.done;
}
