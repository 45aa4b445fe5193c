import type { ServerResponse } from "node:http";

/** Where the messages of a stream go. */
export interface Sink {
  readonly write: (message: Uint8Array) => void;
  /** Whether so much waits for its reader that he must have gone. */
  readonly full: () => boolean;
  readonly end: () => void;
}

/** Begins to tell; answers how to stop. */
type Tell = (sink: Sink) => () => void;

/** So much may wait, in messages or in bytes, before it costs more memory than a reader is worth. */
const most = { messages: 1_000, bytes: 1_000_000 };

const tellings = new WeakMap<ReadableStream, Tell>();

/** A body that tells from the moment at which somebody reads it, until either side ends it. */
export function bodyThat(tell: Tell, request: Request): ReadableStream<Uint8Array> {
  let stop: (() => void) | null = null;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (stop) return;
        stop = tell({
          write: (message) => controller.enqueue(message),
          full: () => (controller.desiredSize ?? 0) < -most.messages,
          end: () => controller.close(),
        });
        request.signal.addEventListener("abort", () => stop?.(), { once: true });
      },
      cancel: () => stop?.(),
    },
    { highWaterMark: 0 },
  );
  tellings.set(body, tell);
  return body;
}

/**
 * Writes an answer whose body was made above straight to its socket: the streams of the web cost many times as
 * much for each message and reader. False where the answer is an ordinary one.
 */
export function writeStraight({ body, status, headers }: Response, response: ServerResponse): boolean {
  const tell = body && tellings.get(body);
  if (!tell) return false;
  // Nothing else comes through this connection, so its end is the stream's, and messages need no frames of their own.
  response.useChunkedEncodingByDefault = false;
  response.writeHead(status, { ...Object.fromEntries(headers), Connection: "close" });
  const stop = tell({
    write: (message) => response.write(message),
    full: () => response.writableLength > most.bytes,
    end: () => response.end(),
  });
  response.once("close", stop);
  return true;
}
