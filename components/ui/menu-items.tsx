"use client";

import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

export interface MenuItem {
  readonly id: string;
  readonly label: ReactNode;
  readonly icon?: ReactNode;
  /** A path, without a query. */
  readonly href?: string;
  readonly act?: () => void;
  /** Where it is set, the item is one choice of several, and this says whether it is the present one. */
  readonly checked?: boolean;
  readonly lang?: string;
  /** The title of the group it stands in with its neighbours; an empty title only draws a line. */
  readonly group?: string;
  readonly className?: string;
}

/** The items of a menu in their groups. `leave` closes it and goes back to its button, `close` only closes it. */
export function MenuItems({
  items,
  leave,
  close,
}: {
  readonly items: readonly MenuItem[];
  readonly leave: () => void;
  readonly close: () => void;
}) {
  return groupsOf(items).map(({ key, title, members }) => (
    <div key={key} role="group" className={groupClass(members)} {...(title && { "aria-label": title })}>
      {title && (
        <p className="menu-title" aria-hidden="true">
          {title}
        </p>
      )}
      {members.map((item) => (
        <Item key={item.id} item={item} leave={leave} close={close} />
      ))}
    </div>
  ));
}

function Item({
  item,
  leave,
  close,
}: {
  readonly item: MenuItem;
  readonly leave: () => void;
  readonly close: () => void;
}) {
  const { label, icon, href, act, checked, lang, className = "" } = item;
  const shared = {
    className: `menu-item ${className}`,
    tabIndex: -1,
    ...(lang && { lang }),
    ...(checked === undefined
      ? { role: "menuitem" as const }
      : { role: "menuitemradio" as const, "aria-checked": checked }),
  };
  const inside = (
    <>
      {checked !== undefined && <Check className="i menu-tick" aria-hidden="true" />}
      {icon}
      <span>{label}</span>
    </>
  );
  if (href) {
    return (
      <Link href={{ pathname: href }} onClick={close} {...shared}>
        {inside}
      </Link>
    );
  }
  return (
    <button
      type="button"
      onClick={() => {
        leave();
        act?.();
      }}
      {...shared}
    >
      {inside}
    </button>
  );
}

interface Group {
  readonly key: string;
  readonly title: string;
  readonly members: readonly MenuItem[];
}

function groupsOf(items: readonly MenuItem[]): readonly Group[] {
  const groups: { key: string; title: string; members: MenuItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && last.members.at(-1)?.group === item.group) last.members.push(item);
    else groups.push({ key: item.id, title: item.group ?? "", members: [item] });
  }
  return groups;
}

/** A group whose items are all hidden somewhere is hidden there with its title. */
function groupClass(members: readonly MenuItem[]): string {
  const first = members[0]?.className;
  return `menu-group ${first && members.every((item) => item.className === first) ? first : ""}`;
}
