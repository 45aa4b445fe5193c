"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { account } from "@/api/client";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { type Language, languages } from "@/domain/language";

/** Which languages a member reads besides her own, each kept as soon as it is ticked. */
export function Reading({ language, reads }: { readonly language: Language; readonly reads: readonly Language[] }) {
  const t = useTranslations("account.reading");
  const router = useRouter();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [ticked, setTicked] = useState(reads);
  const [saving, setSaving] = useState(false);
  const [error, setError] = useState<string | null>(null);

  const save = async (next: readonly Language[]): Promise<void> => {
    setTicked(next);
    setError(null);
    setSaving(true);
    const answer = await account.edit({ reads: next });
    setSaving(false);
    if ("done" in answer) {
      announce(t("saved"));
      router.refresh();
    } else {
      setTicked(ticked);
      setError(refusal(answer));
    }
  };

  return (
    <section className="reading" aria-labelledby="reading">
      <h2 id="reading">{t("title")}</h2>
      <fieldset className="reading-languages" aria-describedby="reading-why">
        <legend>{t("also")}</legend>
        {languages
          .filter((other) => other !== language)
          .map((other) => (
            <label key={other} className="row">
              <input
                type="checkbox"
                checked={ticked.includes(other)}
                aria-disabled={saving}
                onChange={({ target }) => {
                  if (saving) return;
                  const rest = ticked.filter((each) => each !== other);
                  void save(target.checked ? [...rest, other] : rest);
                }}
              />
              {t(`language.${other}`)}
            </label>
          ))}
      </fieldset>
      <p id="reading-why" className="small muted">
        {t("why")}
      </p>
      <p className="error" role="alert">
        {error}
      </p>
    </section>
  );
}
