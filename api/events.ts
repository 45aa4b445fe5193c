import type { Context } from "hono";
import { memberOf } from "@/caller";
import { revisionOf } from "@/db/changes";
import { hearNews } from "@/db/news";
import { type Gate, gateFor, invitationsOf } from "@/db/programmes";
import { hearSeen } from "@/db/seen";
import { type News, namingOnly } from "@/domain/change";
import type { Member } from "@/domain/member";
import type { Env } from "./door";
import { refuseWith } from "./problem";
import { bodyThat, type Sink } from "./sink";

const heartbeat = 15_000;
/** A browser needs one, whatever its tabs; more than these are a program's mistake. */
const mostStreams = 20;

interface Open {
  readonly member: string;
  readonly goodbye: () => void;
}

// What the server says goodbye to when it is told to stop; shared between Next's bundles of this module.
const farewell = Symbol.for("passerelle.farewell");
const streams = Symbol.for("passerelle.streams");
const shared = globalThis as { [farewell]?: () => void; [streams]?: Set<Open> };

function openStreams(): Set<Open> {
  shared[streams] ??= new Set();
  shared[farewell] ??= () => {
    for (const { goodbye } of shared[streams] ?? []) goodbye();
  };
  return shared[streams];
}

const headers = {
  "Content-Type": "text/event-stream; charset=utf-8",
  "Cache-Control": "no-cache, no-transform",
  "X-Accel-Buffering": "no",
};

/** The stream of a programme's news for one member, from a revision on, until either side ends it. */
export async function stream(c: Context<Env>): Promise<Response> {
  const gate = c.get("gate");
  const after = await startOf(c, gate);
  const request = c.req.raw;
  // Nobody reads the body of such an answer, and nobody would end it.
  if (request.method === "HEAD") return new Response(null, { headers });
  const member = c.get("member");
  const open = openStreams();
  if ([...open].filter((other) => other.member === member.id).length >= mostStreams) refuseWith("too_many_requests");

  const tell = (sink: Sink): (() => void) => {
    let ended = false;
    const send = (message: Uint8Array): void => {
      // Whoever asked the database meanwhile may come too late.
      if (ended) return;
      if (sink.full()) end();
      else sink.write(message);
    };
    const hearing = new Hearing(gate, member, send);
    const listener: Open = {
      member: member.id,
      goodbye: () => {
        send(byeMessage);
        end();
      },
    };
    const beat = setInterval(async () => {
      const there = await stillThere(request, gate);
      if (!there) return listener.goodbye();
      hearing.member = there.member;
      hearing.gate = there.gate;
      send(beatMessage);
    }, heartbeat);
    const stop = hearNews(gate.id, after, (news, revision) => hearing.hear(news, revision));
    const stopSeen = hearSeen(member.id, gate.id, (seen) => send(message("seen", seen)));
    const end = (): void => {
      if (ended) return;
      ended = true;
      clearInterval(beat);
      stop();
      stopSeen();
      open.delete(listener);
      try {
        sink.end();
      } catch {
        // The browser was faster.
      }
    };
    open.add(listener);
    send(message("ready", { revision: after }));
    return end;
  };
  return new Response(bodyThat(tell, request), { headers });
}

const encoder = new TextEncoder();

function message(event: string, data: unknown, id?: number): Uint8Array {
  const head = id === undefined ? "" : `id: ${id}\n`;
  return encoder.encode(`${head}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
}

const beatMessage = message("beat", {});
const byeMessage = message("bye", {});

// Most listeners hear the same news: they are written once for all.
const written = new WeakMap<News, Uint8Array>();

function newsMessage(news: News): Uint8Array {
  const known = written.get(news) ?? message("news", news, news.revision);
  written.set(news, known);
  return known;
}

/** The revision to go on from: what the browser heard last, else what its page was made at. */
async function startOf(c: Context<Env>, gate: Gate): Promise<number> {
  const asked = c.req.header("Last-Event-ID") ?? c.req.query("after") ?? "";
  return /^\d{1,9}$/.test(asked) ? Number(asked) : revisionOf(gate.id);
}

/** The member as she now is and how much of the programme she now sees, if her session is still good and she may enter it. */
async function stillThere(request: Request, { slug }: Gate): Promise<{ member: Member; gate: Gate } | null> {
  const member = await memberOf(request, { used: false }).catch(() => null);
  const gate = member && (await gateFor(member, slug).catch(() => null));
  return member && gate && { member, gate };
}

/** Passes on what a member may see, in its order. */
class Hearing {
  #turn: Promise<void> = Promise.resolve();

  constructor(
    public gate: Gate,
    public member: Member,
    readonly send: (message: Uint8Array) => void,
  ) {}

  hear(news: News | null, revision: number): void {
    if (this.gate.whole) this.#pass(news, revision);
    else this.#turn = this.#turn.then(() => this.#passSeen(news, revision)).catch(() => undefined);
  }

  #pass(news: News | null, revision: number): void {
    this.send(news ? newsMessage(news) : message("resync", { revision }, revision));
  }

  /** A guest hears of her ideas only; of the rest she hears that time went on. */
  async #passSeen(news: News | null, revision: number): Promise<void> {
    if (!news) return this.#pass(null, revision);
    const invited = new Set(await invitationsOf(this.member, this.gate.id));
    this.#pass(
      {
        revision,
        changes: news.changes.filter((change) => invited.has(change.idea)).map((change) => namingOnly(invited, change)),
        cards: news.cards.filter((card) => invited.has(card.id)),
        // What things are called is everybody's; who called them so is somebody whom she may never have met.
        ...(news.words && { words: { ...news.words, changes: [] } }),
      },
      revision,
    );
  }
}
