import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Context } from "hono";
import { editFilter, removeFilter, saveFilter } from "@/actions/filters";
import { filtersSeenBy } from "@/db/saved-filters";
import type { Outcome } from "@/domain/outcome";
import { filterNameRule, longestAddress } from "@/domain/saved-filter";
import { idNamed } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import * as output from "./output";
import { Problem } from "./problem";
import { taking, takingNothing, telling } from "./route";

const noun = "filters";
const here = "/programmes/{programme}/filters";
const one = `${here}/{filter}` as const;
const list = z.object({ filters: z.array(output.savedFilter).readonly() });
const name = input.writing(filterNameRule);
const address = input
  .refined((value) => value.length <= longestAddress, "too_long")
  .openapi({ type: "string", maxLength: longestAddress, example: "?words=Lesenacht" });

const routes = {
  list: telling({ operationId: "listFilters", noun, path: here, needs: "seeIdea", told: list }),
  save: taking({
    operationId: "saveFilter",
    noun,
    method: "post",
    path: here,
    needs: "saveFilter",
    body: z.strictObject({ id: input.id, name, address, shared: z.boolean() }),
    told: list,
    also: ["read_only", "not_allowed", "too_many_filters", "id_taken"],
  }),
  edit: taking({
    operationId: "editFilter",
    noun,
    method: "patch",
    path: one,
    needs: "saveFilter",
    body: z.strictObject({ name: name.optional(), address: address.optional(), shared: z.boolean().optional() }),
    told: list,
    also: ["read_only", "not_allowed"],
  }),
  remove: takingNothing({
    operationId: "removeFilter",
    noun,
    method: "delete",
    path: one,
    needs: "removeFilter",
    told: list,
    also: ["read_only", "not_allowed"],
  }),
};

/** Filters that are kept under a name. */
export const filters = new OpenAPIHono<Env>({ defaultHook: refuseInvalid })
  .openapi(routes.list, async (c) => c.json({ filters: await filtersSeenBy(c.get("member"), c.get("gate")) }, 200))
  .openapi(routes.save, async (c) => c.json(kept(await saveFilter(keeperOf(c), c.req.valid("json"))), 200))
  .openapi(routes.edit, async (c) => {
    const edit = { id: idNamed(c, "filter"), ...c.req.valid("json") };
    return c.json(kept(await editFilter(keeperOf(c), edit)), 200);
  })
  .openapi(routes.remove, async (c) => {
    return c.json(kept(await removeFilter(keeperOf(c), { id: idNamed(c, "filter") })), 200);
  });

function keeperOf(c: Context<Env>) {
  return { member: c.get("member"), gate: c.get("gate") };
}

function kept<T>(outcome: Outcome<T>): { filters: T } {
  if ("refused" in outcome) throw new Problem(outcome);
  return { filters: outcome.done };
}
