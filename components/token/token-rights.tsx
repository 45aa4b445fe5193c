"use client";

import { useTranslations } from "next-intl";
import { useId } from "react";

/** Whether an application may only read, or change things too. */
export function TokenRights({
  changes,
  choose,
}: {
  readonly changes: boolean;
  readonly choose: (changes: boolean) => void;
}) {
  const t = useTranslations("token");
  const id = useId();
  return (
    <fieldset className="token-rights">
      <legend className="field-label">{t("rightsAsked")}</legend>
      {([false, true] as const).map((each) => (
        <label key={String(each)}>
          <input
            type="radio"
            className="check"
            name={`${id}rights`}
            checked={changes === each}
            onChange={() => choose(each)}
          />
          <span>
            {t(each ? "change" : "read")}
            <small>{t(each ? "changeMeaning" : "readMeaning")}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
