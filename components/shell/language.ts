"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useCallback } from "react";
import { account } from "@/api/client";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useToast } from "@/components/ui/toaster";
import type { Language } from "@/domain/language";
import { keepChoice } from "./choice";

/** Changes the language of the interface where one stands; signed in it is kept on the account. */
export function useLanguageChange(signedIn: boolean): (language: Language) => Promise<void> {
  const router = useRouter();
  const toast = useToast();
  const announce = useAnnounce();
  const refusal = useRefusal();
  return useCallback(
    async (language) => {
      if (signedIn) {
        const answer = await account.edit({ language });
        if ("refused" in answer) {
          const text = refusal(answer);
          toast({ text, tone: "refused" });
          return announce(text);
        }
      }
      // Also for those who are signed in: this device speaks their language after they signed out.
      keepChoice("language", language);
      router.refresh();
    },
    [signedIn, router, toast, announce, refusal],
  );
}

export function useLanguageNames(): Readonly<Record<Language, string>> {
  const t = useTranslations("shell");
  return { de: t("languageDe"), fr: t("languageFr"), en: t("languageEn") };
}
