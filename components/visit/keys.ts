/** Which way a key leads to what is new: N to the next, P or the capital N to the one before; null for other keys. */
export function stepIn({ key, shiftKey }: KeyboardEvent): 1 | -1 | null {
  const letter = key.toLowerCase();
  if (letter === "p" || (letter === "n" && shiftKey)) return -1;
  return letter === "n" ? 1 : null;
}

/** Whether a key is pressed as a command of the browser or the system. */
export function isCommand({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
