import { hash, verify } from "@node-rs/argon2";

// OWASP's recommendation for argon2id: 19 MiB, two passes, one lane.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const prefix = `$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`;

// Each check takes 19 MiB and a core for some 70 ms: two at a time leave the server its breath.
let free = 2;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (free === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  else free -= 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password.normalize("NFC"), cost));
}

let decoy: Promise<string> | undefined;

/**
 * Whether a password fits a hash. Without a hash it takes just as long and is false, so that the time of
 * the answer does not tell whether there is an account.
 */
export async function passwordFits(password: string, kept: string | null): Promise<boolean> {
  decoy ??= hashPassword("nobody");
  const against = kept ?? (await decoy);
  const fits = await inTurn(() => verify(against, password.normalize("NFC")));
  return kept !== null && fits;
}

/** Whether a hash was made with less than today's cost. */
export function isOldHash(kept: string): boolean {
  return !kept.startsWith(prefix);
}
