import { OpenAPIHono } from "@hono/zod-openapi";
import { HTTPException } from "hono/http-exception";
import { isAway } from "@/db/errors";
import { preferredLanguage } from "@/domain/language";
import { type Refusal, refuse } from "@/domain/outcome";
import { account } from "./account";
import { activity } from "./activity";
import { board } from "./board";
import { bulk } from "./bulk";
import { comments } from "./comments";
import { desk } from "./desk";
import { documentIn, documentRoute } from "./document";
import { type Env, fromOurPages, inProgramme, notTooLarge, privately, signedIn, withinToken } from "./door";
import { named } from "./etag";
import { exchanges } from "./exchanges";
import { filters } from "./filters";
import { glossary } from "./glossary";
import { ideas } from "./ideas";
import { refuseInvalid } from "./invalid";
import { limited } from "./limit";
import { packed } from "./packed";
import { Problem, problem } from "./problem";
import { programmes } from "./programmes";
import { progress } from "./progress";
import { report, sharedReport } from "./report";
import { reportLinks } from "./report-links";
import { search } from "./search";
import { suggestions } from "./suggestions";
import { tokens } from "./tokens";
import { translations } from "./translations";
import { visits } from "./visits";
import { vocabulary } from "./vocabulary";

/** The only way in for changes, also for our own pages. */
export const api = new OpenAPIHono<Env>({ defaultHook: refuseInvalid }).basePath("/api/v1");

const unread: Readonly<Record<number, Refusal>> = {
  400: "not_understood",
  413: "too_large",
  415: "wrong_content_type",
};

api.onError((error, c) => {
  if (error instanceof Problem) return problem(c, error.refused);
  const refused = error instanceof HTTPException && unread[error.status];
  if (refused) return problem(c, refuse(refused));
  if (isAway(error)) return problem(c, refuse("unavailable"));
  process.stderr.write(`${c.req.method} ${c.req.path} ${error.stack ?? error.message}\n`);
  return problem(c, refuse("internal"));
});

api.use(packed, privately, named);
api.options("*", (c) => {
  const methods = methodsAt(c.req.path);
  return methods.length > 0 ? c.body(null, 204, { Allow: methods.join(", ") }) : problem(c, refuse("not_found"));
});
api.openapi(documentRoute, (c) => {
  const language = preferredLanguage(c.req.header("Accept-Language"));
  c.header("Content-Language", language);
  return c.json(documentIn(api, language), 200);
});
api.route("/", sharedReport);
api.use(signedIn, limited, withinToken, fromOurPages, notTooLarge);
api.use("/programmes/:programme/*", inProgramme);
api
  .route("/", account)
  .route("/", tokens)
  .route("/", programmes)
  .route("/", vocabulary)
  .route("/", glossary)
  .route("/", exchanges)
  .route("/", progress)
  .route("/", report)
  .route("/", reportLinks)
  .route("/", board)
  .route("/", activity)
  .route("/", search)
  .route("/", ideas)
  .route("/", bulk)
  .route("/", filters)
  .route("/", comments)
  .route("/", translations)
  .route("/", suggestions)
  .route("/", desk)
  .route("/", visits);

api.notFound((c) => {
  const methods = methodsAt(c.req.path);
  if (methods.length === 0) return problem(c, refuse("not_found"));
  c.header("Allow", methods.join(", "));
  return problem(c, refuse("wrong_method"));
});

/** The methods that an address answers to; none where there is no such address. */
function methodsAt(address: string): readonly string[] {
  const methods = api.routes
    .filter(({ method, path }) => /^(GET|POST|PATCH|DELETE)$/.test(method) && matches(path, address))
    .flatMap(({ method }) => (method === "GET" ? ["GET", "HEAD"] : [method]));
  return methods.length === 0 ? [] : [...new Set([...methods, "OPTIONS"])];
}

function matches(path: string, address: string): boolean {
  const parts = path.split("/");
  const asked = address.split("/");
  return parts.length === asked.length && parts.every((part, index) => part.startsWith(":") || part === asked[index]);
}
