import type { Route } from "next";

/** Where to go after signing in: a path of our own, else the start. Whatever leads to another host is ignored. */
export function destinationOf(to: string | readonly string[] | undefined): Route {
  if (typeof to !== "string" || !to.startsWith("/")) return start;
  const own = "http://passerelle.invalid";
  const url = URL.canParse(to, own) ? new URL(to, own) : null;
  if (url?.origin !== own) return start;
  const path = `${url.pathname}${url.search}${url.hash}`;
  // "/.//elsewhere" stays on our host until somebody resolves what is left of it.
  const leadsAway = path.startsWith("//");
  const leadsBack = url.pathname === "/sign-in" || url.pathname.startsWith("/api/");
  // What the routes are is known to the type checker only for addresses that stand in the code.
  return leadsAway || leadsBack ? start : (path as Route);
}

const start: Route = "/";
