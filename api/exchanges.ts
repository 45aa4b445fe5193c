import { OpenAPIHono, z } from "@hono/zod-openapi";
import { addExchange, editExchange, removeExchange } from "@/actions/exchanges";
import { revisionOf } from "@/db/changes";
import { exchangesSeenBy } from "@/db/exchanges";
import { may } from "@/domain/permission";
import { done, idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { refuseWith } from "./problem";
import { changing, changingPlainly, telling } from "./route";

const noun = "exchanges";
const here = "/programmes/{programme}/exchanges";
const one = `${here}/{exchange}` as const;

const optional = {
  host: input.id.nullable().optional(),
  place: input.place.optional(),
  link: input.link.nullable().optional(),
};

const routes = {
  list: telling({ operationId: "listExchanges", noun, path: here, needs: "seeExchanges", told: output.exchangeList }),
  add: changing({
    operationId: "addExchange",
    noun,
    method: "post",
    path: here,
    needs: "arrange",
    body: z.strictObject({
      id: input.id,
      kind: input.exchangeKind,
      names: input.exchangeNames,
      ...optional,
      begins: input.localTime,
      ends: input.localTime,
    }),
  }),
  edit: changing({
    operationId: "editExchange",
    noun,
    method: "patch",
    path: one,
    needs: "arrange",
    also: ["newer_edition"],
    body: z.strictObject({
      edition: input.edition,
      kind: input.exchangeKind.optional(),
      names: input.exchangeNames.optional(),
      ...optional,
      begins: input.localTime.optional(),
      ends: input.localTime.optional(),
    }),
  }),
  remove: changingPlainly({ operationId: "removeExchange", noun, method: "delete", path: one, needs: "arrange" }),
};

/** Online meetings and visits: when the people of a programme talk with each other. */
export const exchanges = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => {
    const [gate, member] = [c.get("gate"), c.get("member")];
    if (!may.seeExchanges(member, gate)) refuseWith("not_found");
    // The revision first: what is committed meanwhile comes again with the stream, and is known then.
    const revision = await revisionOf(gate.id);
    return c.json({ revision, exchanges: await exchangesSeenBy(member, gate) }, 200);
  })
  .openapi(routes.add, async (c) => {
    const { host = null, place = "", link = null, ...rest } = c.req.valid("json");
    return c.json(await done(c, (doer) => addExchange(doer, { ...rest, host, place, link })), 200);
  })
  .openapi(routes.edit, async (c) => {
    const edit = { exchange: idNamed(c, "exchange"), ...c.req.valid("json") };
    return c.json(await done(c, (doer) => editExchange(doer, edit)), 200);
  })
  .openapi(routes.remove, async (c) => {
    const exchange = idNamed(c, "exchange");
    return c.json(await done(c, (doer) => removeExchange(doer, { exchange })), 200);
  });
