/** Whether a database refused a row because its unique key exists already. */
export function isTaken(error: unknown): boolean {
  const taken = ["23505", "SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"];
  return codesOf(error).some((code) => taken.includes(code));
}

/** Whether a database could not be reached, or ended the connection, so that trying later may help. */
export function isAway(error: unknown): boolean {
  const away = /^(ECONN|ETIMEDOUT|ENOTFOUND|EPIPE|08|57P0|53|SQLITE_BUSY)/;
  return (
    codesOf(error).some((code) => away.test(code)) ||
    (error instanceof Error &&
      /timeout exceeded when trying to connect|Connection terminated/.test(String(error.cause)))
  );
}

/** The codes of an error and of what caused it, outermost first. */
function codesOf(error: unknown): string[] {
  const codes: string[] = [];
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ("code" in cause) codes.push(String(cause.code));
  }
  return codes;
}
