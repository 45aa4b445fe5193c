"use client";

import { Bot, Cpu, Undo2 } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useId, useRef, useState } from "react";
import { reads } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import type { Field } from "@/domain/text";
import { type DeviceTranslator, translatedHere, useDeviceTranslator } from "./on-device";
import type { Rendering } from "./rendering";

/**
 * Offers a machine's words for a text that is being translated, where the administrator has named a service or the
 * browser can do it by itself; and says of what is in the field that nobody has checked it yet.
 */
export function Suggestion({
  rendering,
  field,
  name,
  worded = (source) => source,
}: {
  readonly rendering: Rendering;
  readonly field: Field;
  /** What the text is, for whoever does not see which field this stands at. */
  readonly name: string;
  readonly worded?: (source: string) => string;
}) {
  const t = useTranslations("suggestion");
  const { suggests } = useProgramme();
  const { original, language, suggested } = rendering;
  const device = useDeviceTranslator(original.original, language);
  const { waiting, share, error, fromService, fromDevice } = useAsking(rendering, field, worded);
  const announce = useAnnounce();
  const place = useRef<HTMLDivElement>(null);
  const offered = suggested === null;
  useEffect(() => {
    // The button that was pressed has gone, and with it the place in the page.
    if (!offered && document.activeElement === document.body) place.current?.querySelector("button")?.focus();
  }, [offered]);
  if (!suggests && !device && !rendering.machine && !suggested) return null;

  const exchange = (): void => {
    announce(t(suggested?.inserted ? "takenBack" : "inserted"));
    rendering.exchange();
  };
  return (
    <div ref={place} className="suggestion" role="group" aria-label={t("label", { name })}>
      <p className="row">
        {suggested ? (
          <button type="button" className="btn btn-s" onClick={exchange}>
            <Undo2 className="i" aria-hidden="true" />
            {t(suggested.inserted ? "takeBack" : "again")}
          </button>
        ) : (
          <>
            {suggests && (
              <button type="button" className="btn btn-s" aria-disabled={waiting} onClick={() => void fromService()}>
                <Bot className="i" aria-hidden="true" />
                {t("insert")}
              </button>
            )}
            {device && (
              <button
                type="button"
                className="btn btn-s"
                aria-disabled={waiting}
                onClick={() => void fromDevice(device)}
              >
                <Cpu className="i" aria-hidden="true" />
                {t("insertHere")}
              </button>
            )}
          </>
        )}
      </p>
      {waiting && (
        <p className="small muted">
          {share === null ? t("comes") : t("fetching", { share })}
          {share !== null && <progress value={share} max={1} aria-label={t("fetchingLabel")} />}
        </p>
      )}
      <p className="error" role="alert">
        {error}
      </p>
      {rendering.machine && <Unchecked rendering={rendering} />}
    </div>
  );
}

/** What is in the field came from a machine: whoever has read it says so here, or leaves it to somebody else. */
function Unchecked({ rendering }: { readonly rendering: Rendering }) {
  const t = useTranslations("suggestion");
  const id = useId();
  return (
    <div className="suggestion-draft">
      <p className="tag wait">
        <Bot className="i" aria-hidden="true" />
        {t("draft")}
      </p>
      <label className="row small">
        <input
          type="checkbox"
          checked={rendering.checked}
          aria-describedby={id}
          onChange={(event) => rendering.check(event.target.checked)}
        />
        {t("checkedNow")}
      </label>
      <p id={id} className="small muted">
        {t("checkedHint")}
      </p>
    </div>
  );
}

/** Asks for a suggestion and puts it into the field; what was typed meanwhile stays at hand with the rest. */
function useAsking(rendering: Rendering, field: Field, worded: (source: string) => string) {
  const t = useTranslations("suggestion");
  const { programme } = useProgramme();
  const { idea } = useIdea();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const [waiting, setWaiting] = useState(false);
  const [share, setShare] = useState<number | null>(null);
  const [error, setError] = useState<string | null>(null);
  // An answer comes when the field may say something else than when it was asked for, or when it is gone.
  const latest = useRef<Rendering | null>(rendering);
  useEffect(() => {
    latest.current = rendering;
    return () => {
      latest.current = null;
    };
  }, [rendering]);

  const asking = async (ask: () => Promise<{ readonly words: string } | { readonly why: string }>): Promise<void> => {
    if (waiting) return;
    setWaiting(true);
    setError(null);
    announce(t("comes"));
    const answer = await ask();
    setWaiting(false);
    setShare(null);
    if ("why" in answer) setError(answer.why);
    else if (latest.current) {
      latest.current.insert(answer.words);
      announce(t("inserted"));
    }
  };

  const { original, language } = rendering;
  return {
    waiting,
    share,
    error,
    fromService: () =>
      asking(async () => {
        const answer = await reads.suggestion(programme.slug, idea.card.id, { text: original.id, language });
        return "done" in answer ? { words: worded(answer.done.source) } : { why: refusal(answer) };
      }),
    fromDevice: (device: DeviceTranslator) =>
      asking(async () => {
        const { pieceByPiece } = await import("@/domain/suggestion");
        const pair = { from: original.original, to: language };
        const work = (translate: (words: string) => Promise<string>) => pieceByPiece(original.source, field, translate);
        const words = await translatedHere(device, pair, work, setShare).catch(() => null);
        return words === null ? { why: t("notHere") } : { words: worded(words) };
      }),
  };
}
