/** Whether two states of a text differ in spaces and punctuation at most, so that what was made from one fits the other. */
export function sameWords(before: string, after: string): boolean {
  return before === after || wordsIn(before) === wordsIn(after);
}

// Between digits a sign carries meaning: 1,5 is not 15; which sign it is, languages write differently.
const betweenDigits = /(?<=\p{N})\p{Z}*\p{P}[\p{P}\p{Z}\p{Cc}]*(?=\p{N})/gu;
const unsaid = /[\p{P}\p{Z}\p{Cc}\p{Cf}]/gu;

/** What a text says, without what only divides and decorates it. */
function wordsIn(text: string): string {
  return text
    .normalize("NFC")
    .split(betweenDigits)
    .map((part) => part.replace(unsaid, ""))
    .join("·");
}
