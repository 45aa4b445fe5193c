import { isIP } from "node:net";

/**
 * The address that a request comes from. Each of the `proxies` in front of us has put the address it saw at
 * the right end of `forwarded`; whatever is further left is the client's own claim.
 */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | string[] | undefined,
  proxies: number,
): string {
  const seen = [forwarded ?? []].flat().join(",").split(",");
  const claimed = proxies > 0 ? plain(seen.at(-proxies) ?? "") : "";
  return isIP(claimed) ? claimed : plain(socket ?? "");
}

// Some proxies add the port, and a socket that listens on both families writes IPv4 as IPv6: one client, one spelling.
function plain(address: string): string {
  return address
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, "$1")
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1")
    .replace(/^::ffff:(?=\d+\.)/i, "");
}

/**
 * An address that can be decoded. One that cannot (`%ff`) is taken letter by letter: it names nothing, and so
 * gets the page that says that, where Next would fail.
 */
export function readable(url: string): string {
  const [path = "", ...query] = url.split("?");
  // A page of Next's own, which fails when it is asked for.
  if (path === "/_global-error") return "/_error";
  try {
    decodeURIComponent(path);
    return url;
  } catch {
    return [path.replaceAll("%", "%25"), ...query].join("?");
  }
}

/** Whether a header is what Next's own scripts send in it: JSON, encoded as in an address. */
export function isState(header: string | string[] | undefined): boolean {
  try {
    return typeof header === "string" && Array.isArray(JSON.parse(decodeURIComponent(header)));
  } catch {
    return false;
  }
}
