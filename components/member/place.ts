/** At which bank of a programme a library stands; -1 where it carries no part of it. */
export function placeOf(programme: { readonly partners: readonly { readonly id: string }[] }, library: string): number {
  return programme.partners.findIndex((partner) => partner.id === library);
}
