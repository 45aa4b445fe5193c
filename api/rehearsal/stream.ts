import { api } from "@/api/app";
import type { Credentials } from "./ask";

interface Message {
  readonly event: string;
  readonly data: string;
}

/** An open event stream, read message by message. */
export interface Stream {
  readonly status: number;
  /** The next message of a kind, passing over others; null when the stream ends before. */
  next(event: string): Promise<Message | null>;
  /** Everything that has come so far, as it stood. */
  heard(): string;
  close(): Promise<void>;
}

export async function listen(slug: string, who: Credentials): Promise<Stream> {
  const { status, body } = await api.request(`/api/v1/programmes/${slug}/events`, { headers: who });
  const reader = body?.getReader();
  const decoder = new TextDecoder();
  let heard = "";
  let read = 0;

  const one = async (): Promise<Message | null> => {
    for (;;) {
      const end = heard.indexOf("\n\n", read);
      if (end >= 0) {
        const lines = heard.slice(read, end).split("\n");
        read = end + 2;
        const field = (name: string): string =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
        return { event: field("event"), data: field("data") };
      }
      const chunk = await reader?.read();
      if (!chunk || chunk.done) return null;
      heard += decoder.decode(chunk.value, { stream: true });
    }
  };

  return {
    status,
    async next(event) {
      for (;;) {
        const message = await one();
        if (message === null || message.event === event) return message;
      }
    },
    heard: () => heard,
    close: async () => reader?.cancel(),
  };
}
