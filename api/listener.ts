import { getRequestListener } from "@hono/node-server";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";
import { refuse } from "@/domain/outcome";
import { api } from "./app";
import { problemBody } from "./problem";
import { writeStraight } from "./sink";

/** Answers the requests of the API that a server of Node's hears, without a detour through the pages' framework. */
export const answerApi = getRequestListener(
  async (request, { outgoing }) => {
    const response = await api.fetch(whole(request), { outgoing });
    return "stream" in outgoing || !writeStraight(response, outgoing) ? response : RESPONSE_ALREADY_SENT;
  },
  {
    // Next needs the requests and answers of Node as they are.
    overrideGlobalObjects: false,
    // What cannot even be made a request of, such as one without a host.
    errorHandler: () =>
      new Response(problemBody(refuse("not_understood")), {
        status: 400,
        headers: { "Content-Type": "application/problem+json", "Cache-Control": "no-store" },
      }),
  },
);

/**
 * A request of unknown length as a real one: what the listener hands over only looks like one, and whoever measures
 * its body makes a new request of it.
 */
function whole(request: Request): Request {
  const { method, headers, url } = request;
  if (method === "GET" || method === "HEAD" || headers.has("Content-Length")) return request;
  if (!headers.has("Transfer-Encoding")) return new Request(url, { method, headers });
  const init = { method, headers, body: request.body, duplex: "half" };
  return new Request(url, init);
}

/** Whether an address is one of the API's. */
export function isOfApi(address: string): boolean {
  return /^\/api\/v1(?:[/?]|$)/.test(address);
}
