import { reads } from "@/api/client";
import { inTurn } from "@/components/ui/in-turn";
import type { News } from "@/domain/change";
import type { Seen } from "@/domain/visit";
import type { ProgrammeStore } from "./store";

/** Silence that is longer than two heartbeats of the server means that the connection is dead. */
const silence = 40_000;

type Message =
  | { readonly tell: "news"; readonly news: News }
  | { readonly tell: "seen"; readonly seen: Seen }
  | { readonly tell: "state"; readonly live: boolean; readonly revision: number }
  | { readonly tell: "hello" };

/**
 * Keeps a store current by the programme's event stream. All tabs of a browser share one stream: the tab
 * that holds the lock listens to the server and passes everything on. Answers how to stop.
 */
export function follow(slug: string, member: string, store: ProgrammeStore): () => void {
  const name = `passerelle:${member}:${slug}`;
  const channel = new BroadcastChannel(name);
  const stopped = new AbortController();
  let close: (() => void) | null = null;

  // What still arrives while the page is being left must not reach a channel that is closed.
  const tell = (message: Message): void => {
    if (!stopped.signal.aborted) channel.postMessage(message);
  };
  const tellState = (): void =>
    tell({ tell: "state", live: store.connection() === "live", revision: store.revision() });
  const take = (news: News): void => {
    if (news.revision <= store.revision()) return;
    if (news.revision > store.revision() + 1) void catchUp(slug, store);
    else store.hear(news);
  };

  channel.addEventListener("message", ({ data }: MessageEvent<Message>) => {
    if (data.tell === "news") take(data.news);
    else if (data.tell === "seen") store.see(data.seen);
    else if (data.tell === "state") {
      store.connect(data.live ? "live" : "lost");
      if (data.live && data.revision > store.revision()) void catchUp(slug, store);
    } else if (close) {
      tellState();
    }
  });
  tell({ tell: "hello" });

  const leads = async (): Promise<void> => {
    // The lock may be granted in the very moment in which it is not wanted any more.
    if (stopped.signal.aborted) return;
    close = listen(slug, store, {
      news: (news) => {
        tell({ tell: "news", news });
        take(news);
      },
      seen: (seen) => {
        tell({ tell: "seen", seen });
        store.see(seen);
      },
      state: tellState,
    });
    await new Promise<void>((resolve) => stopped.signal.addEventListener("abort", () => resolve(), { once: true }));
  };
  if ("locks" in navigator) {
    navigator.locks.request(name, { signal: stopped.signal }, leads).catch(ignoreAbort);
  } else {
    // Without https there are no locks: each tab listens for itself.
    void leads();
  }

  return () => {
    stopped.abort();
    close?.();
    close = null;
    channel.close();
  };
}

const readings = new WeakMap<ProgrammeStore, () => Promise<void>>();

/**
 * Fetches the board as it is now: after a gap, which a long sleep or a restarted server can leave. However
 * many ask for it meanwhile, it is fetched once more for all of them.
 */
export function catchUp(slug: string, store: ProgrammeStore): Promise<void> {
  const reading = readings.get(store) ?? inTurn(() => read(slug, store));
  readings.set(store, reading);
  return reading();
}

async function read(slug: string, store: ProgrammeStore): Promise<void> {
  const answer = await reads.board(slug);
  if (!("done" in answer)) return;
  const { revision, worded, cards } = answer.done;
  const current = store.seed(revision, cards);
  if (worded > store.worded()) await readNames(slug, store);
  store.hear({ revision, changes: [], cards: [] });
  // While it was on its way, the stream told of something that no board was there to take.
  if (!current) await read(slug, store);
}

/** Fetches what everything is called now: what was renamed while nobody listened. */
async function readNames(slug: string, store: ProgrammeStore): Promise<void> {
  const answer = await reads.programme(slug);
  if (!("done" in answer)) return;
  const { revision, names, edition, statuses, themes } = answer.done;
  store.name(revision, { names, edition, statuses, themes });
}

/** How long to wait before a board that could not be fetched is asked for again. */
const patience = 2_000;

/**
 * Sees to it that a store has its board, at a revision or a newer one; asks until it is here. Answers how to stop.
 */
export function bringBoard(slug: string, store: ProgrammeStore, revision: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const bring = async (): Promise<void> => {
    if (store.board() && store.revision() >= revision) return;
    await catchUp(slug, store);
    if (!stopped) timer = setTimeout(() => void bring(), patience);
  };
  void bring();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

interface Hearing {
  readonly news: (news: News) => void;
  readonly seen: (seen: Seen) => void;
  readonly state: () => void;
}

function listen(slug: string, store: ProgrammeStore, hearing: Hearing): () => void {
  let source: EventSource | null = null;
  let heard = Date.now();
  let retry: ReturnType<typeof setTimeout> | undefined;
  let pause = 1_000;
  let stopped = false;

  const state = (connection: "live" | "lost"): void => {
    store.connect(connection);
    hearing.state();
  };
  const open = (): void => {
    clearTimeout(retry);
    source?.close();
    heard = Date.now();
    source = new EventSource(`/api/v1/programmes/${encodeURIComponent(slug)}/events?after=${store.revision()}`);
    source.addEventListener("open", () => {
      pause = 1_000;
    });
    source.addEventListener("ready", () => {
      heard = Date.now();
      state("live");
    });
    source.addEventListener("beat", () => {
      heard = Date.now();
    });
    source.addEventListener("news", ({ data }: MessageEvent<string>) => {
      heard = Date.now();
      hearing.news(JSON.parse(data) as News);
    });
    source.addEventListener("seen", ({ data }: MessageEvent<string>) => {
      heard = Date.now();
      hearing.seen(JSON.parse(data) as Seen);
    });
    source.addEventListener("resync", ({ data }: MessageEvent<string>) => {
      heard = Date.now();
      void bridge((JSON.parse(data) as { revision: number }).revision);
    });
    source.addEventListener("error", reopenLater);
    source.addEventListener("bye", reopenLater);
  };
  /** Reads the board anew; where that fails, the stream is asked again from where the store still is. */
  const bridge = async (revision: number): Promise<void> => {
    await catchUp(slug, store);
    if (store.revision() < revision) reopenLater();
    else hearing.state();
  };
  const reopenLater = (): void => {
    if (stopped) return;
    source?.close();
    state("lost");
    clearTimeout(retry);
    retry = setTimeout(open, pause);
    pause = Math.min(pause * 2, 15_000);
  };
  const awake = (): void => {
    const dead = source?.readyState !== EventSource.OPEN || Date.now() - heard > silence;
    if (document.visibilityState === "visible" && dead) open();
  };
  const watch = setInterval(() => {
    if (Date.now() - heard > silence) reopenLater();
  }, silence / 2);
  const offline = (): void => state("lost");

  addEventListener("online", open);
  addEventListener("offline", offline);
  document.addEventListener("visibilitychange", awake);
  open();
  return () => {
    stopped = true;
    clearTimeout(retry);
    clearInterval(watch);
    removeEventListener("online", open);
    removeEventListener("offline", offline);
    document.removeEventListener("visibilitychange", awake);
    source?.close();
  };
}

function ignoreAbort(error: unknown): void {
  if (!(error instanceof DOMException && error.name === "AbortError")) throw error;
}
