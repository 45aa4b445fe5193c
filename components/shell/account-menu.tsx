"use client";

import { LogOut, Monitor, Moon, Sun, UserRound } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { InitialsAt } from "@/components/member/initials-at";
import { initialsOf } from "@/components/member/initials-of";
import { CityAt } from "@/components/member/sign";
import { useAnnounce } from "@/components/ui/announcer";
import { Menu, type MenuItem } from "@/components/ui/menu";
import { useSay } from "@/components/ui/say";
import type { Language } from "@/domain/language";
import type { Role } from "@/domain/member";
import { keepChoice } from "./choice";
import { useLanguageItems } from "./language-menu";
import { type ProgrammeChoice, programmeItems } from "./programme-items";
import { signOut } from "./sign-out";

type Theme = "system" | "light" | "dark";

/** Who one is, how the page looks, and the way out; on a phone also what the masthead has no room for. */
export function AccountMenu({
  name,
  branch,
  branchLanguage,
  role,
  place,
  city,
  theme,
  programmes,
  current,
}: {
  readonly name: string;
  readonly branch: string;
  /** The language of the branch's name, where its city is known. */
  readonly branchLanguage: Language | null;
  readonly role: Role;
  readonly place: number;
  readonly city: string | null;
  readonly theme: Theme;
  readonly programmes: readonly ProgrammeChoice[];
  readonly current: string | null;
}) {
  const t = useTranslations("shell");
  const language = useLocale();
  const say = useSay();
  const languageItems = useLanguageItems();
  const themeItems = useThemeItems(theme);
  const initials = initialsOf(name);

  const leave = async (): Promise<void> => {
    if (await signOut()) {
      keepChoice("language", language);
      return location.assign("/sign-in");
    }
    say({ text: t("signOutFailed"), tone: "refused" });
  };

  const onPhones = (items: readonly MenuItem[], group: string): readonly MenuItem[] =>
    items.map((item) => ({ ...item, group, className: "phone-only" }));
  return (
    <Menu
      className="tool"
      label={city ? t("accountInCity", { initials, name, city }) : t("account", { initials, name })}
      trigger={<InitialsAt name={name} place={place} />}
      head={
        <>
          <b className="block">{name}</b>
          {city && (
            <span className="block">
              <CityAt place={place} name={city} />
            </span>
          )}
          <span className="muted block" {...(branchLanguage && { lang: branchLanguage })}>
            {branch}
          </span>
          <span className="muted block">{t(`role.${role}`)}</span>
        </>
      }
      items={[
        ...(programmes.length > 1 ? onPhones(programmeItems(programmes, current), t("programmes")) : []),
        ...onPhones(languageItems, t("languages")),
        ...themeItems.map((item) => ({ ...item, group: t("theme") })),
        { id: "me", label: t("me"), href: "/me", icon: <UserRound className="i" aria-hidden="true" /> },
        {
          id: "sign-out",
          label: t("signOut"),
          icon: <LogOut className="i" aria-hidden="true" />,
          act: () => void leave(),
        },
      ]}
    />
  );
}

function useThemeItems(kept: Theme): readonly MenuItem[] {
  const t = useTranslations("shell");
  const announce = useAnnounce();
  const [theme, setTheme] = useState(kept);
  const choose = (next: Theme, label: string): void => {
    setTheme(next);
    if (next === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = next;
    keepChoice("theme", next === "system" ? null : next);
    announce(t("themeChanged", { theme: label }));
  };
  const choices = [
    { id: "system", label: t("themeSystem"), Icon: Monitor },
    { id: "light", label: t("themeLight"), Icon: Sun },
    { id: "dark", label: t("themeDark"), Icon: Moon },
  ] as const;
  return choices.map(({ id, label, Icon }) => ({
    id: `theme-${id}`,
    label,
    icon: <Icon className="i" aria-hidden="true" />,
    checked: theme === id,
    act: () => choose(id, label),
  }));
}
