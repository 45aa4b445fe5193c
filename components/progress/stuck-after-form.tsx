"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { words } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { Field } from "@/components/ui/field";
import { MineOrTheirs } from "@/components/ui/mine-or-theirs";
import { Note } from "@/components/ui/note";
import { useRefusal } from "@/components/ui/refusal";
import { stuckAfterIn, stuckAfterRule } from "@/domain/progress/stuck";

/** Where the days are set. When somebody else set others meanwhile, it says which, and nothing is set over them unasked. */
export function StuckAfterForm({
  kept,
  onKept,
  onLeave,
}: {
  readonly kept: number;
  readonly onKept: (request: string, days: number) => void;
  readonly onLeave: () => void;
}) {
  const t = useTranslations("stuck");
  const { programme, store } = useProgramme();
  const refusal = useRefusal();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(String(kept));
  const [started, setStarted] = useState(kept);
  const [theirs, setTheirs] = useState<number | null>(null);
  const [wrong, setWrong] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const request = useRef(newId());
  // By the answer to saving, or by a page that was told anew.
  const newest = theirs ?? kept;
  const newer = newest === started ? null : newest;

  const save = async (instead: number): Promise<void> => {
    if (saving) return;
    setFailure(null);
    const days = stuckAfterIn(typed);
    setWrong(days === null);
    if (days === null) return field.current?.focus();
    setSaving(true);
    const deed = request.current;
    const answer = await store.perform({
      request: deed,
      send: (id) => words.stuckAfter(programme.slug, { days, instead }, id),
    });
    setSaving(false);
    if ("done" in answer) return onKept(deed, days);
    // The same request again, after an answer that got lost, sets nothing twice.
    if (answer.refused !== "unreachable") request.current = newId();
    if (answer.refused === "newer_edition" && "current" in answer) setTheirs((answer.current as { days: number }).days);
    else setFailure(refusal(answer));
  };

  return (
    <form
      className="stuck-after-form"
      aria-label={t("change")}
      noValidate
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void save(started);
      }}
    >
      <Field
        ref={field}
        label={t("days")}
        hint={t("hint", stuckAfterRule)}
        error={wrong && t("wrong", stuckAfterRule)}
        name="days"
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        size={4}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <div role="status" className="newer">
        {newer !== null && (
          <Note>
            <p>{t("newer", { days: newer })}</p>
            <MineOrTheirs
              saving={saving}
              mine={t("keepMine")}
              theirs={t("takeTheirs")}
              keepMine={() => void save(newer)}
              takeTheirs={() => {
                setTyped(String(newer));
                setStarted(newer);
              }}
            />
          </Note>
        )}
      </div>
      {failure && <Note tone="alarm">{failure}</Note>}
      <p className="row">
        <button type="submit" className="btn btn-s btn-go" aria-disabled={saving}>
          {saving ? t("saving") : t("save")}
        </button>
        <button type="button" className="btn btn-s btn-bare" onClick={onLeave}>
          {t("cancel")}
        </button>
      </p>
    </form>
  );
}
