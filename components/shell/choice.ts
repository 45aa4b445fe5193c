const year = 365 * 24 * 60 * 60;

/** Keeps a choice on this device as a cookie, so that the server renders by it; null forgets it. */
export function keepChoice(name: "language" | "theme", value: string | null): void {
  const secure = location.protocol === "https:" ? "; Secure" : "";
  const age = value === null ? 0 : year;
  document.cookie = `${name}=${value ?? ""}; Path=/; Max-Age=${age}; SameSite=Lax${secure}`;
}
