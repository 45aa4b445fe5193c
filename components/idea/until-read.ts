import { inTurn } from "@/components/ui/in-turn";

interface Reading {
  /** Reads anew, and again until at least `told` is read; done after the first time, whether it succeeded or not. */
  readonly ask: (told: number) => Promise<void>;
  /** The newest revision that was read. */
  readonly revision: () => number;
  /** Ends the pause between two attempts: the reading is likely to succeed now. */
  readonly hurry: () => void;
  /** From now on failed readings are tried again; answers how to stop. */
  readonly start: () => () => void;
}

const shortest = 1_000;
const longest = 30_000;

/**
 * Keeps reading until what was told is read. `read` answers the revision it has read, null where it failed;
 * between two attempts lie pauses that grow, so that a server that is down is not pressed.
 */
export function untilRead(from: number, read: () => Promise<number | null>): Reading {
  let known = from;
  let wanted = from;
  let pause = shortest;
  let again: ReturnType<typeof setTimeout> | undefined;
  let stopped = true;

  const rest = (): void => {
    clearTimeout(again);
    again = undefined;
  };
  const attempt = inTurn(async () => {
    rest();
    const revision = await read();
    if (revision !== null) known = Math.max(known, revision);
    if (revision !== null && known >= wanted) {
      pause = shortest;
    } else if (!stopped) {
      rest();
      again = setTimeout(() => void attempt(), pause);
      pause = Math.min(pause * 2, longest);
    }
  });

  return {
    ask: (told) => {
      wanted = Math.max(wanted, told);
      return attempt();
    },
    revision: () => known,
    hurry: () => {
      pause = shortest;
      if (again !== undefined) void attempt();
    },
    start: () => {
      stopped = false;
      return () => {
        stopped = true;
        rest();
      };
    },
  };
}
