import type { MenuItem } from "@/components/ui/menu";

export interface ProgrammeChoice {
  readonly slug: string;
  readonly name: string;
}

export function programmeItems(programmes: readonly ProgrammeChoice[], current: string | null): readonly MenuItem[] {
  return programmes.map(({ slug, name }) => ({
    id: slug,
    label: name,
    href: `/${slug}/board`,
    checked: slug === current,
  }));
}
