import http from "node:http";

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  /** As it was sent: compressed, where the server compresses. */
  readonly body: Buffer;
}

interface Asking {
  readonly method?: "GET" | "POST";
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One program of one person: a connection that stays open, and her cookies. */
export class Client {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
  readonly #jar = new Map<string, string>();

  constructor(readonly origin: string) {}

  get cookies(): readonly (readonly [name: string, value: string])[] {
    return [...this.#jar];
  }

  get cookie(): string {
    return this.cookies.map((cookie) => cookie.join("=")).join("; ");
  }

  ask(path: string, { method = "GET", body, headers = {} }: Asking = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const request = http.request(
        this.origin + path,
        {
          method,
          agent: this.#agent,
          timeout: 60_000,
          headers: {
            "Accept-Encoding": "gzip",
            ...(this.#jar.size > 0 && { Cookie: this.cookie }),
            ...(body !== undefined && {
              "Content-Type": "application/json",
              "Content-Length": Buffer.byteLength(body),
            }),
            ...(method !== "GET" && { Origin: this.origin }),
            ...headers,
          },
        },
        (response) => {
          const parts: Buffer[] = [];
          response.on("data", (part: Buffer) => parts.push(part));
          response.on("error", reject);
          response.on("end", () => {
            this.#keepCookies(response.headers["set-cookie"] ?? []);
            resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
          });
        },
      );
      request.on("error", reject);
      request.on("timeout", () => request.destroy(new Error(`No answer from ${path} within a minute.`)));
      request.end(body);
    });
  }

  /** The answer as it was meant, for questions that are not measured. */
  async read<T>(path: string): Promise<T> {
    const answer = await this.ask(path, { headers: { "Accept-Encoding": "identity" } });
    if (answer.status !== 200) throw new Error(`${path} was answered with ${answer.status}: ${answer.body.toString()}`);
    return JSON.parse(answer.body.toString()) as T;
  }

  async signIn(email: string, password: string): Promise<void> {
    const { csrfToken } = await this.read<{ csrfToken: string }>("/api/auth/csrf");
    const form = new URLSearchParams({ csrfToken, email, password, shared: "false", callbackUrl: "/", json: "true" });
    const answer = await this.ask("/api/auth/callback/credentials", {
      method: "POST",
      body: form.toString(),
      headers: { "Content-Type": "application/x-www-form-urlencoded" },
    });
    if (answer.status !== 200)
      throw new Error(`${email} could not sign in: ${answer.status} ${answer.body.toString()}`);
  }

  close(): void {
    this.#agent.destroy();
  }

  #keepCookies(lines: readonly string[]): void {
    for (const line of lines) {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      this.#jar.set(pair.slice(0, at), pair.slice(at + 1));
    }
  }
}
