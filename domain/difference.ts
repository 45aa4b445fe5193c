/** A stretch of text as it is on both sides, only in the later one, or only in the earlier one. */
export interface Piece {
  readonly kind: "same" | "added" | "removed";
  readonly text: string;
}

/** What became of `before` in `after`, word by word; the pieces in reading order, removed before added. */
export function difference(before: string, after: string): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const [earlier, later] of aligned(wordsOf(before), wordsOf(after))) {
    if (earlier !== null && earlier === later) append(pieces, "same", earlier);
    else {
      if (earlier !== null) append(pieces, "removed", earlier);
      if (later !== null) append(pieces, "added", later);
    }
  }
  return gathered(pieces);
}

/** One paragraph of a text and what two people made of it. */
export interface Row {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
  readonly changed: "nobody" | "mine" | "theirs" | "both";
}

/** Two states of a text paragraph by paragraph, each beside what it was in the state both came from. */
export function compared(base: string, mine: string, theirs: string): readonly Row[] {
  const paragraphs = paragraphsOf(base);
  const left = beside(paragraphs, paragraphsOf(mine));
  const right = beside(paragraphs, paragraphsOf(theirs));
  return ["", ...paragraphs]
    .map((paragraph, index) => rowOf(paragraph, left[index] ?? "", right[index] ?? ""))
    .filter((row) => row.base !== "" || row.mine !== "" || row.theirs !== "");
}

function rowOf(base: string, mine: string, theirs: string): Row {
  const changed = mine === theirs ? "nobody" : mine === base ? "theirs" : theirs === base ? "mine" : "both";
  return { base, mine, theirs, changed };
}

function paragraphsOf(text: string): string[] {
  return text
    .replaceAll("\r\n", "\n")
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);
}

/** For the place before the first paragraph and for each paragraph of `base`: what stands there in `text`. */
function beside(base: readonly string[], text: readonly string[]): string[] {
  const places: string[][] = Array.from({ length: base.length + 1 }, () => []);
  let place = 0;
  for (const [earlier, later] of aligned(base, text)) {
    if (earlier !== null) place += 1;
    if (later !== null) places[place]?.push(later);
  }
  return places.map((paragraphs) => paragraphs.join("\n\n"));
}

type Pair = readonly [string | null, string | null];

/** Above this many comparisons a stretch counts as replaced whole, so that no text makes a page wait. */
const most = 4_000_000;

/**
 * Two sequences beside each other: equal members face each other, what has no equal is paired in order where
 * both sides have some, and stands alone otherwise.
 */
function aligned(before: readonly string[], after: readonly string[]): readonly Pair[] {
  let start = 0;
  while (start < before.length && start < after.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  const same = (text: string): Pair => [text, text];
  return [
    ...before.slice(0, start).map(same),
    ...middle(before.slice(start, before.length - end), after.slice(start, after.length - end)),
    ...before.slice(before.length - end).map(same),
  ];
}

function middle(before: readonly string[], after: readonly string[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  for (const [nextI, nextJ] of [...common(before, after), [before.length, after.length] as const]) {
    while (i < nextI || j < nextJ) {
      pairs.push([i < nextI ? (before[i] ?? null) : null, j < nextJ ? (after[j] ?? null) : null]);
      if (i < nextI) i += 1;
      if (j < nextJ) j += 1;
    }
    if (i < before.length && j < after.length) pairs.push([before[i] ?? null, after[j] ?? null]);
    i += 1;
    j += 1;
  }
  return pairs;
}

/** The places of a longest common subsequence. */
function common(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const [rows, columns] = [before.length, after.length];
  if (rows === 0 || columns === 0 || rows * columns > most) return [];
  const width = columns + 1;
  const lengths = new Uint16Array((rows + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = rows - 1; i >= 0; i -= 1) {
    for (let j = columns - 1; j >= 0; j -= 1) {
      lengths[i * width + j] = before[i] === after[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const places: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < rows && j < columns; ) {
    if (before[i] === after[j]) {
      places.push([i, j]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return places;
}

function wordsOf(text: string): string[] {
  return text.match(/\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu) ?? [];
}

function append(pieces: Piece[], kind: Piece["kind"], text: string): void {
  const last = pieces.at(-1);
  if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + text };
  else pieces.push({ kind, text });
}

/** Joins changes that only blanks keep apart, so that a rewritten phrase reads as one, removed before added. */
function gathered(pieces: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ["", ""];
  const settle = (): void => {
    if (removed) result.push({ kind: "removed", text: removed });
    if (added) result.push({ kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  pieces.forEach((piece, index) => {
    const between = piece.kind === "same" && piece.text.trim() === "" && removed !== "" && added !== "";
    if (piece.kind === "removed") removed += piece.text;
    else if (piece.kind === "added") added += piece.text;
    else if (between && index < pieces.length - 1) {
      removed += piece.text;
      added += piece.text;
    } else {
      settle();
      append(result, "same", piece.text);
    }
  });
  settle();
  return result;
}
