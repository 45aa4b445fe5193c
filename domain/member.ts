import type { Language } from "./language";

export const roles = ["guest", "librarian", "coordinator", "administrator"] as const;
export type Role = (typeof roles)[number];

/** Somebody with an account, as the rules need to know her. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  readonly library: string;
  readonly branch: string;
  /** The language of her interface. */
  readonly language: Language;
  /** The languages she reads, her interface's included. */
  readonly reads: readonly Language[];
}
