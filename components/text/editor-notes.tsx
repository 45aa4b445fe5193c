"use client";

import { ClipboardCheck, Copy, PencilLine } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useState } from "react";
import { useWhen } from "@/components/history/when";
import { useIdea } from "@/components/idea/idea-context";
import { City } from "@/components/member/city";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { Note } from "@/components/ui/note";
import type { Language } from "@/domain/language";
import { DifferenceView } from "./difference-view";
import type { OriginalField } from "./original";

/** Says that somebody stored a newer edition while this one is being edited; the text under the cursor stays. */
export function NewerNote({
  field,
  started,
  own,
}: {
  readonly field: OriginalField;
  readonly started: { readonly edition: number; readonly base: string };
  /** Whether an edition is the one that this editor stores itself. */
  readonly own: (edition: number) => boolean;
}) {
  const { member } = useProgramme();
  const { idea, tellAt } = useIdea();
  useEffect(() => tellAt(field), [tellAt, field]);
  const newest = idea[field];
  const news = newest.edition > started.edition && !(newest.by === member.id && own(newest.edition));
  // It is there before it has something to say: what comes together with its words is often not read out.
  if (!news) return <div role="status" className="hide" />;
  return (
    <div role="status">
      <NewerWords base={started.base} newest={{ ...newest, language: newest.original }} />
    </div>
  );
}

/** Who has just stored another state of the text that is being written here, with the difference it makes. */
export function NewerWords({
  base,
  newest,
}: {
  readonly base: string;
  readonly newest: { readonly source: string; readonly language: Language; readonly by: string };
}) {
  const t = useTranslations("text");
  const { people, member } = useProgramme();
  const [open, setOpen] = useState(false);
  const id = useId();
  const person = people.get(newest.by);
  return (
    <Note tone="calm" icon={PencilLine}>
      <p>
        {newest.by === member.id ? (
          t("newerMine")
        ) : (
          <>
            {t.rich("newer", {
              name: person?.name ?? "",
              b: (words) => <b>{words}</b>,
              city: () => (person ? <City library={person.library} /> : null),
            })}
          </>
        )}{" "}
        <button type="button" className="link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {open ? t("newerHide") : t("newerShow")}
        </button>
      </p>
      <div id={id} hidden={!open}>
        {open && <DifferenceView before={base} after={newest.source} lang={newest.language} />}
      </div>
    </Note>
  );
}

/** A draft of this device that was taken up again, with the way back to what is stored. */
export function DraftNote({ at, startOver }: { readonly at: number; readonly startOver: () => void }) {
  const t = useTranslations("text");
  const when = useWhen();
  return (
    <p className="small muted row">
      {t("draftTaken", { when: when.of(at, "time") })}
      <button type="button" className="link" onClick={startOver}>
        {t("startOver")}
      </button>
    </p>
  );
}

/** Copies a text and says so, at the button and aloud. */
export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const t = useTranslations("text");
  const announce = useAnnounce();
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(t("copied"));
    } catch {
      setCopied(false);
      announce(t("notCopied"));
    }
  };
  const Icon = copied ? ClipboardCheck : Copy;
  return (
    <button type="button" className="btn btn-s" onClick={() => void copy()}>
      <Icon className="i" aria-hidden="true" />
      {copied === null ? label : copied ? t("copied") : t("notCopied")}
    </button>
  );
}
