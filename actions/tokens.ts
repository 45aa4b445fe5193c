import { programmesSeenBy } from "@/db/programmes";
import { forgetToken, keepToken, newSecret, tokensOf } from "@/db/tokens";
import { now } from "@/domain/clock";
import type { Day } from "@/domain/day";
import type { Member } from "@/domain/member";
import { invalid, type Outcome, refuse } from "@/domain/outcome";
import { endOf, isPast, type Token } from "@/domain/token";

/** Makes a member a token. Its secret is in this answer and never again. */
export async function makeToken(
  member: Member,
  wish: Pick<Token, "id" | "name" | "changes" | "programme"> & { readonly expires: Day | null },
): Promise<Outcome<{ token: Token; secret: string }>> {
  const { expires, ...token } = wish;
  if (expires !== null && isPast(expires, now())) return invalid("expires", "past");
  if (token.programme !== null) {
    const programmes = await programmesSeenBy(member);
    if (!programmes.some(({ id }) => id === token.programme)) return invalid("programme", "not_a_programme");
  }
  const secret = newSecret();
  const kept = await keepToken(member, { ...token, secret, expiresAt: expires === null ? null : endOf(expires) });
  return typeof kept === "string" ? refuse(kept) : { done: { token: kept, secret } };
}

/** Makes a member's token good no longer, at once; answers those that are left. */
export async function revokeToken(member: Member, id: string): Promise<Outcome<readonly Token[]>> {
  if (!(await forgetToken(member, id))) return refuse("not_found");
  return { done: await tokensOf(member) };
}
