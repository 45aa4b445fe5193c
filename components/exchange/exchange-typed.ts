import type { Details, ExchangeKind } from "@/domain/exchange";
import { isLanguage, type Language, type Names } from "@/domain/language";

/** An exchange as it stands in the fields of its form. */
export interface Typed {
  readonly kind: ExchangeKind;
  readonly names: Names;
  readonly host: string;
  readonly place: string;
  readonly link: string;
  readonly begins: Moment;
  readonly ends: Moment;
}

/** A day and a time, each in a field of its own. */
export interface Moment {
  readonly day: string;
  readonly clock: string;
}

const never: Moment = { day: "", clock: "" };

export const nothingTyped: Typed = {
  kind: "online",
  names: {},
  host: "",
  place: "",
  link: "",
  begins: never,
  ends: never,
};

export function typedOf({ kind, names, host, place, link, begins, ends }: Details): Typed {
  return { kind, names, host: host ?? "", place, link: link ?? "", begins: momentOf(begins), ends: momentOf(ends) };
}

function momentOf(local: string): Moment {
  const [day = "", clock = ""] = local.split("T");
  return { day, clock };
}

export function detailsTyped({ kind, names, host, place, link, begins, ends }: Typed): Details {
  return { kind, names, host: host || null, place, link: link || null, begins: localOf(begins), ends: localOf(ends) };
}

/** What was left out whole is missing; what was left out in part is no time. */
export function localOf({ day, clock }: Moment): string {
  return day === "" && clock === "" ? "" : `${day}T${clock}`;
}

/** The form after its beginning was changed: an end on the same day stays on it, one that is open gets it. */
export function withBeginning(typed: Typed, part: Partial<Moment>): Typed {
  const begins = { ...typed.begins, ...part };
  const follows = typed.ends.day === "" || typed.ends.day === typed.begins.day;
  return { ...typed, begins, ends: follows ? { ...typed.ends, day: begins.day } : typed.ends };
}

/** What a draft of this device holds; null where it is none of this form. */
export function typedIn(draft: string): Typed | null {
  try {
    const value: unknown = JSON.parse(draft);
    if (typeof value !== "object" || value === null) return null;
    const { kind, names, host, place, link, begins, ends } = value as Partial<Record<keyof Typed, unknown>>;
    return {
      kind: kind === "visit" ? kind : "online",
      names: namesIn(names),
      host: textIn(host),
      place: textIn(place),
      link: textIn(link),
      begins: momentIn(begins),
      ends: momentIn(ends),
    };
  } catch {
    return null;
  }
}

function textIn(value: unknown): string {
  return typeof value === "string" ? value : "";
}

function namesIn(value: unknown): Names {
  const names = Object.entries(Object(value)).filter((entry): entry is [Language, string] => {
    const [language, name] = entry;
    return isLanguage(language) && typeof name === "string";
  });
  return Object.fromEntries(names);
}

function momentIn(value: unknown): Moment {
  const { day, clock } = Object(value) as Partial<Record<keyof Moment, unknown>>;
  return { day: textIn(day), clock: textIn(clock) };
}
