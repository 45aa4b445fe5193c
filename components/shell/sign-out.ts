import { csrfToken } from "./csrf";

/** Ends the session; false where the server could not be reached. */
export async function signOut(): Promise<boolean> {
  try {
    const response = await fetch("/api/auth/signout", {
      method: "POST",
      body: new URLSearchParams({ csrfToken: await csrfToken(), callbackUrl: "/sign-in", json: "true" }),
    });
    return response.ok;
  } catch {
    return false;
  }
}
