import type { News } from "@/domain/change";
import { newsAfter, revisionOf } from "./changes";
import { engine } from "./engine";

/** Somebody who hears what happens in a programme from one revision on. */
interface Listener {
  /** News in their order without gaps; null when too much was missed to tell it one by one. */
  readonly hear: (news: News | null, revision: number) => void;
  revision: number;
}

interface Channel {
  readonly listeners: Set<Listener>;
  reading: Promise<void>;
}

/** More than this a listener does not catch up with: reading the board anew is less work. */
const mostMissed = 500;

/** How long a reading that failed waits before it is tried again. */
const patience = 2_000;

// Next bundles this module several times; a process reads new changes once.
const shared = globalThis as { passerelleChannels?: Map<string, Channel> };

function channels(): Map<string, Channel> {
  if (!shared.passerelleChannels) {
    const open = new Map<string, Channel>();
    shared.passerelleChannels = open;
    void engine().then(({ listen }) =>
      listen((programme) => {
        for (const id of programme === null ? open.keys() : [programme]) tell(id);
      }),
    );
  }
  return shared.passerelleChannels;
}

/** Calls `hear` with all news of a programme after a revision. Answers how to stop. */
export function hearNews(programme: string, after: number, hear: Listener["hear"]): () => void {
  const open = channels();
  const channel = open.get(programme) ?? { listeners: new Set(), reading: Promise.resolve() };
  open.set(programme, channel);
  const listener: Listener = { hear, revision: after };
  channel.listeners.add(listener);
  tell(programme);
  return () => {
    channel.listeners.delete(listener);
    if (channel.listeners.size === 0) open.delete(programme);
  };
}

/** Reads what is new once for all listeners of a programme, one reading after the other. */
function tell(programme: string): void {
  const channel = channels().get(programme);
  if (!channel) return;
  channel.reading = channel.reading
    .then(() => read(programme, channel))
    .catch(() => {
      // A database that is away for a moment: nobody must wait for the next change to hear of this one.
      setTimeout(() => tell(programme), patience).unref();
    });
}

async function read(programme: string, { listeners }: Channel): Promise<void> {
  if (listeners.size === 0) return;
  const current = await revisionOf(programme);
  const behind = [...listeners].filter((listener) => listener.revision !== current);
  const oldest = Math.min(...behind.map((listener) => listener.revision));
  if (behind.length === 0) return;
  const from = Math.max(oldest, current - mostMissed);
  const news = oldest > current ? [] : await newsAfter(programme, from, mostMissed + 100);
  const newest = news.at(-1)?.revision ?? current;
  for (const listener of behind) {
    // Somebody may have gone while the database was asked.
    if (listeners.has(listener)) follow(listener, news, newest);
  }
}

function follow(listener: Listener, news: readonly News[], newest: number): void {
  const missed = news.filter(({ revision }) => revision > listener.revision);
  const gapless = missed.length > 0 && missed.length === newest - listener.revision;
  listener.revision = newest;
  if (!gapless) listener.hear(null, newest);
  else for (const one of missed) listener.hear(one, one.revision);
}
