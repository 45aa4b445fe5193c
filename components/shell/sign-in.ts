import { csrfToken } from "./csrf";

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** Whether others use this computer, too. */
  readonly shared: boolean;
}

export type SignInAnswer = "done" | "refused" | "unreachable" | { readonly limited: number };

/** Asks next-auth to sign in; what it says about a failure stands in the address that it answers with. */
export async function signIn({ email, password, shared }: Credentials): Promise<SignInAnswer> {
  try {
    const response = await fetch("/api/auth/callback/credentials", {
      method: "POST",
      body: new URLSearchParams({
        csrfToken: await csrfToken(),
        email,
        password,
        shared: String(shared),
        callbackUrl: "/",
        json: "true",
      }),
    });
    if (response.status >= 500) return "unreachable";
    const { url } = (await response.json()) as { url?: string };
    const error = url ? new URL(url, location.origin).searchParams.get("error") : null;
    if (error?.startsWith("limited:")) return { limited: Number(error.slice("limited:".length)) || 0 };
    return response.ok && error === null ? "done" : "refused";
  } catch {
    return "unreachable";
  }
}
