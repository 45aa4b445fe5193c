/** Why a deed was refused, or a request could not be answered; each has its sentence in every language. */
export const refusals = [
  "not_signed_in",
  "not_found",
  "not_allowed",
  "not_understood",
  "invalid",
  "too_large",
  "wrong_content_type",
  "foreign_origin",
  "newer_edition",
  "language_taken",
  "newer_change",
  "request_reused",
  "id_taken",
  "nothing_to_undo",
  "archived",
  "wrong_method",
  "too_many_requests",
  "read_only",
  "too_many_tokens",
  "suggestions_off",
  "suggestion_unavailable",
  "suggestion_refused",
  "suggestion_quota",
  "suggestion_too_long",
  "too_many_filters",
  "too_many_links",
  "unavailable",
  "internal",
] as const;

export type Refusal = (typeof refusals)[number];

/** What is wrong with one value that was sent; each has its sentence in every language. */
export const faults = [
  "empty",
  "too_long",
  "too_many",
  "not_a_day",
  "not_a_month",
  "not_a_language",
  "not_a_member",
  "not_a_status",
  "not_a_theme",
  "not_an_id",
  "wrong_city",
  "nul",
  "broken_text",
  "newer",
  "up_to_date",
  "not_a_programme",
  "not_a_sort",
  "not_a_cursor",
  "out_of_range",
  "past",
  "repeated",
  "unknown_field",
  "wrong_type",
  "taken",
  "not_a_time",
  "no_such_time",
  "ends_early",
  "not_a_link",
  "not_a_partner",
] as const;

export type Fault = (typeof faults)[number];

export interface Refused {
  readonly refused: Refusal;
  /** The fields at fault, by name. */
  readonly fields?: Readonly<Record<string, Fault>>;
  /** The newest state of what was to be changed, where an older one was sent. */
  readonly current?: unknown;
}

export type Outcome<T> = { readonly done: T } | Refused;

export function refuse(refused: Refusal, more: Omit<Refused, "refused"> = {}): Refused {
  return { refused, ...more };
}

export function invalid(field: string, fault: Fault): Refused {
  return refuse("invalid", { fields: { [field]: fault } });
}
