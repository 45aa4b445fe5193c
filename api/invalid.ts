import type { z } from "@hono/zod-openapi";
import { refuse } from "@/domain/outcome";
import { faultsOf } from "./input";
import { Problem } from "./problem";

/** Refuses input that does not fit its schema, field by field. */
export function refuseInvalid(result: { success: true } | { success: false; error: z.ZodError }): void {
  if (!result.success) throw new Problem(refuse("invalid", { fields: faultsOf(result.error) }));
}
