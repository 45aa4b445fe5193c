/**
 * What a browser is told to call a file that it keeps: with the true name for all that know RFC 5987, and beside it
 * one in plain signs for those that do not.
 */
export function dispositionOf(name: string): string {
  const plain = plainSigns(name).replace(/[^\w.-]+/g, "-");
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/** A part of a file's name from words: small letters and hyphens, accents kept. */
export function partOfName(words: string): string {
  return words
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 60);
}

function plainSigns(text: string): string {
  const spelled: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ß: "ss", œ: "oe", æ: "ae" };
  return text
    .toLowerCase()
    .replace(/[äöüßœæ]/g, (sign) => spelled[sign] ?? sign)
    .normalize("NFD")
    .replace(/\p{M}/gu, "");
}
