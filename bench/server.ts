import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import { Child } from "./child";
import { Client } from "./client";
import { members, password, type Store } from "./store";

/** The built server as a process of its own on the data of a store. */
export class Server {
  private constructor(
    readonly origin: string,
    readonly child: Child,
  ) {}

  static async start(store: Store): Promise<Server> {
    const port = await freePort();
    const child = await Child.start([".next/standalone/bin/serve.mjs"], /^Passerelle is ready/, {
      ...store.environment,
      PORT: String(port),
      HOST: "127.0.0.1",
      APP_URL: "",
      TRUST_PROXY: "",
      RATE_LIMIT: "0",
      NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
      DEMO_PASSWORD: password,
    });
    return new Server(`http://127.0.0.1:${port}`, child);
  }

  /** From the start of the process to its being ready, in milliseconds. */
  get startTime(): number {
    return this.child.startTime;
  }

  /** The memory of the process in MiB: as it is now, and the most it ever was. */
  memory(): { readonly now: number; readonly most: number } {
    const status = readFileSync(`/proc/${this.child.process.pid}/status`, "utf8");
    const mebibytes = (name: string): number => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1]) / 1_024;
    return { now: mebibytes("VmRSS"), most: mebibytes("VmHWM") };
  }

  /** Clients that are signed in, each with a session of its own. */
  async clients(count: number): Promise<readonly Client[]> {
    const clients: Client[] = [];
    for (let number = 0; number < count; number += 1) {
      const client = new Client(this.origin);
      await client.signIn(`member-${(number % members) + 1}@bench.example`, password);
      clients.push(client);
    }
    return clients;
  }

  stop(): Promise<void> {
    return this.child.stop();
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  probe.close();
  await once(probe, "close");
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
