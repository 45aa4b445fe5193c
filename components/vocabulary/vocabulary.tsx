"use client";

import { Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { deeds, words } from "@/api/client";
import { StatusBridge } from "@/components/idea/status-bridge";
import { useProgramme } from "@/components/programme/context";
import { useRefusal } from "@/components/ui/refusal";
import { useSay } from "@/components/ui/say";
import type { WordChange } from "@/domain/change";
import { NameRow } from "./name-row";
import { NamesForm } from "./names-form";
import { WordHistory } from "./word-history";

/** What the programme, its statuses and its themes are called in each language, for those who may name them. */
export function Vocabulary({ changes }: { readonly changes: readonly WordChange[] }) {
  const t = useTranslations("vocabulary");
  const { programme } = useProgramme();
  const beside = <Thing extends { readonly id: string }>(things: readonly Thing[], id: string) =>
    things.filter((other) => other.id !== id);
  return (
    <>
      <header className="words-head">
        <h1>{t("title")}</h1>
        <p>{t("lead")}</p>
      </header>
      <section className="vocabulary-part" aria-labelledby="names-programme">
        <h2 id="names-programme">{t("programme")}</h2>
        <div className="sheet name-list">
          <NameRow
            thing={{ of: "programme", id: programme.id }}
            kept={{ names: programme.names, edition: programme.edition }}
          />
        </div>
      </section>
      <section className="vocabulary-part" aria-labelledby="names-statuses">
        <h2 id="names-statuses">{t("statuses")}</h2>
        <p className="muted">{t("statusesWhy")}</p>
        <ol className="sheet name-list">
          {programme.statuses.map((status) => (
            <li key={status.id}>
              <NameRow
                thing={{ of: "status", id: status.id }}
                kept={status}
                beside={beside(programme.statuses, status.id)}
                sign={<StatusBridge kind={status.kind} />}
              />
            </li>
          ))}
        </ol>
      </section>
      <section className="vocabulary-part" aria-labelledby="names-themes">
        <h2 id="names-themes">{t("themes")}</h2>
        <ul className="sheet name-list">
          {programme.themes.map((theme) => (
            <li key={theme.id}>
              <NameRow thing={{ of: "theme", id: theme.id }} kept={theme} beside={beside(programme.themes, theme.id)} />
            </li>
          ))}
        </ul>
        <AddTheme />
      </section>
      <WordHistory given={changes} />
    </>
  );
}

function AddTheme() {
  const t = useTranslations("vocabulary");
  const { programme, store } = useProgramme();
  const say = useSay();
  const refusal = useRefusal();
  const [id, setId] = useState<string | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const was = useRef(false);
  useEffect(() => {
    if (id === null && was.current) opener.current?.focus();
    was.current = id !== null;
  }, [id]);
  const takeBack = async (deed: string): Promise<void> => {
    const back = await store.perform({ send: (request) => deeds.undo(programme.slug, deed, request) });
    say("done" in back ? { text: t("takenBack") } : { text: refusal(back), tone: "refused" });
  };
  if (id === null) {
    return (
      <button ref={opener} type="button" className="btn no-print" onClick={() => setId(newId())}>
        <Plus className="i" aria-hidden="true" />
        {t("addTheme")}
      </button>
    );
  }
  return (
    <div className="sheet name-list no-print">
      <NamesForm
        kept={null}
        beside={programme.themes}
        label={t("addTheme")}
        send={({ names }, request) => words.addTheme(programme.slug, { id, names }, request)}
        onKept={(deed) => {
          setId(null);
          say({ text: t("added"), action: { label: t("undo"), act: () => void takeBack(deed) } });
        }}
        onLeave={() => setId(null)}
      />
    </div>
  );
}
