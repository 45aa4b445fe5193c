import { engine } from "@/db/engine";

export const dynamic = "force-dynamic";

/** Whether the server can do its work: which engine, at which migration. */
export async function GET(): Promise<Response> {
  const headers = { "Cache-Control": "no-store" };
  try {
    return Response.json(await (await engine()).ping(), { headers });
  } catch {
    return Response.json({ code: "unavailable" }, { status: 503, headers });
  }
}
