import { OpenAPIHono, z } from "@hono/zod-openapi";
import { changeIdeas } from "@/actions/bulk";
import { mostAtOnce } from "@/domain/bulk";
import type { Fault } from "@/domain/outcome";
import { done } from "./deed";
import type { Env } from "./door";
import * as input from "./input";
import { refuseInvalid } from "./invalid";
import { changing } from "./route";

const fault = (context: z.RefinementCtx, name: Fault): void =>
  context.addIssue({ code: "custom", params: { fault: name }, message: name });

const several = z
  .array(input.id)
  .superRefine((ideas, context) => {
    if (ideas.length === 0) fault(context, "empty");
    else if (ideas.length > mostAtOnce) fault(context, "too_many");
    else if (new Set(ideas).size < ideas.length) fault(context, "repeated");
  })
  .openapi({ minItems: 1, maxItems: mostAtOnce });

const routes = {
  change: changing({
    operationId: "changeIdeas",
    noun: "ideas",
    method: "post",
    path: "/programmes/{programme}/bulk",
    needs: "edit",
    body: z
      .strictObject({
        ideas: several,
        status: input.id.optional(),
        theme: input.id.nullable().optional(),
        due: input.day.nullable().optional(),
        owner: input.id.optional(),
        letGo: input.id.optional(),
      })
      .superRefine(({ ideas: _, ...change }, context) => {
        if (Object.keys(change).length === 0) fault(context, "empty");
      }),
  }),
};

/** Many ideas changed by one request, and taken back as one. */
export const bulk = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).openapi(routes.change, async (c) =>
  c.json(await done(c, (doer) => changeIdeas(doer, c.req.valid("json"))), 200),
);
