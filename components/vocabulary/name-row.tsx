"use client";

import { Pencil } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { deeds, type Named, words } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import { languages, type Names, nameIn } from "@/domain/language";
import { NamesForm, type NamesKept } from "./names-form";

/** Something with its names, and the way to give it others. */
export function NameRow({
  thing,
  kept,
  beside = [],
  sign,
}: {
  readonly thing: Named;
  readonly kept: NamesKept;
  readonly beside?: readonly { readonly names: Names }[];
  readonly sign?: ReactNode;
}) {
  const t = useTranslations("vocabulary");
  const language = useLocale();
  const { programme, store } = useProgramme();
  const say = useSay();
  const refusal = useRefusal();
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (!open && was.current) opener.current?.focus();
    was.current = open;
  }, [open]);
  const inOrder = [language, ...languages.filter((each) => each !== language)];
  const label = t("renameNamed", { name: nameIn(kept.names, language) });

  const takeBack = async (deed: string): Promise<void> => {
    const back = await store.perform({
      request: newId(),
      send: (request) => deeds.undo(programme.slug, deed, request),
    });
    say("done" in back ? { text: t("takenBack") } : { text: refusal(back), tone: "refused" });
  };

  if (open) {
    return (
      <NamesForm
        kept={kept}
        beside={beside}
        label={label}
        send={(given, request) => words.rename(programme.slug, thing, { ...given }, request)}
        onKept={(deed) => {
          setOpen(false);
          say({ text: t("renamed"), action: { label: t("undo"), act: () => void takeBack(deed) } });
        }}
        onLeave={() => setOpen(false)}
      />
    );
  }
  return (
    <div className="name-row">
      {sign}
      <dl className="names">
        {inOrder.map(
          (each) =>
            (kept.names[each] || programme.languages.includes(each)) && (
              <div key={each}>
                <dt>{t(`in.${each}`)}</dt>
                <dd>
                  {kept.names[each] ? (
                    <span lang={each}>{kept.names[each]}</span>
                  ) : (
                    <span className="muted">{t("lacking")}</span>
                  )}
                </dd>
              </div>
            ),
        )}
      </dl>
      <button
        ref={opener}
        type="button"
        className="btn btn-s no-print"
        aria-label={label}
        onClick={() => setOpen(true)}
      >
        <Pencil className="i" aria-hidden="true" />
        {t("rename")}
      </button>
    </div>
  );
}
