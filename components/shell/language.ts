"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { account } from "@/api/client";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import type { Language } from "@/domain/language";
import { keepChoice } from "./choice";

/** Changes the language of the interface where one stands; signed in it is kept on the account. */
export function useLanguageChange(signedIn: boolean): (language: Language) => Promise<void> {
  const router = useRouter();
  const say = useSay();
  const refusal = useRefusal();
  return useCallback(
    async (language) => {
      if (signedIn) {
        const answer = await account.edit({ language });
        if ("refused" in answer) {
          return say({ text: refusal(answer), tone: "refused" });
        }
      }
      // Also for those who are signed in: this device speaks their language after they signed out.
      keepChoice("language", language);
      router.refresh();
    },
    [signedIn, router, say, refusal],
  );
}

export function useLanguageNames(): Readonly<Record<Language, string>> {
  const t = useTranslations("shell");
  return { de: t("languageDe"), fr: t("languageFr"), en: t("languageEn") };
}
