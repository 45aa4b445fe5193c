import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

const running = new Set<Child>();

/** A process of ours that says with a line of its output that it is ready. */
export class Child {
  private constructor(
    readonly process: ChildProcess,
    /** The line. */
    readonly ready: string,
    /** How long it took to say so, in milliseconds. */
    readonly startTime: number,
  ) {}

  static async start(
    program: readonly string[],
    is: RegExp,
    environment: Readonly<Record<string, string>> = {},
  ): Promise<Child> {
    const began = performance.now();
    const child = spawn(process.execPath, program, {
      env: { ...process.env, ...environment },
      stdio: ["ignore", "pipe", "inherit"],
    });
    const line = await new Promise<string>((resolve, reject) => {
      child.once("exit", (code) => reject(new Error(`${program[0]} ended with ${code} before it was ready.`)));
      createInterface(child.stdout).on("line", (text) => is.test(text) && resolve(text));
    });
    const started = new Child(child, line, performance.now() - began);
    running.add(started);
    return started;
  }

  async stop(): Promise<void> {
    running.delete(this);
    if (this.process.exitCode !== null || this.process.signalCode !== null) return;
    const ended = once(this.process, "exit");
    this.process.kill("SIGTERM");
    const late = setTimeout(() => this.process.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(late);
  }
}

/** Ends whatever still runs, however the bench came to its end. */
export async function stopAll(): Promise<void> {
  await Promise.all([...running].map((child) => child.stop()));
}
