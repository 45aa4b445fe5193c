import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { isAway } from "@/db/errors";
import { refuse } from "@/domain/outcome";
import { account } from "./account";
import { comments } from "./comments";
import { type Env, fromOurPages, inProgramme, notTooLarge, privately, signedIn } from "./door";
import { ideas } from "./ideas";
import { Problem, problem } from "./problem";
import { programmes } from "./programmes";

/** The only way in for changes, also for our own pages. */
export const api = new OpenAPIHono<Env>().basePath("/api/v1");

api.onError((error, c) => {
  if (error instanceof Problem) return problem(c, error.refused);
  if (error instanceof HTTPException && error.status === 400) return problem(c, refuse("not_understood"));
  if (error instanceof HTTPException && error.status === 413) return problem(c, refuse("too_large"));
  if (isAway(error)) return problem(c, refuse("unavailable"));
  process.stderr.write(`${c.req.method} ${c.req.path} ${error.stack ?? error.message}\n`);
  return problem(c, refuse("internal"));
});

api.use(privately);
api.doc31("/openapi.json", {
  openapi: "3.1.0",
  info: { title: "Passerelle", version: "1", description: "Everything a member can do, for pages and programs alike." },
});
api.use(signedIn, fromOurPages, notTooLarge);
api.use("/programmes/:programme/*", inProgramme);
api.route("/", account).route("/", programmes).route("/", ideas).route("/", comments);

api.notFound((c) => {
  const elsewhere = api.routes.some(
    ({ method, path }) => method !== "ALL" && method !== c.req.method && matches(path, c.req.path),
  );
  return problem(c, refuse(elsewhere ? "wrong_method" : "not_found"));
});

function matches(path: string, address: string): boolean {
  const parts = path.split("/");
  const asked = address.split("/");
  return parts.length === asked.length && parts.every((part, index) => part.startsWith(":") || part === asked[index]);
}
