"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { deeds } from "@/api/client";
import { Pairs } from "@/components/glossary/pairs";
import { useHold } from "@/components/idea/hold";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { CopyButton } from "@/components/text/editor-notes";
import { MarkdownField } from "@/components/text/markdown-field";
import { useAnnounce } from "@/components/ui/announcer";
import { Prose } from "@/components/ui/prose";
import { useFault } from "@/components/ui/refusal";
import type { Language } from "@/domain/language";
import { limits } from "@/domain/length";
import { AtWork } from "./at-work";
import { Facing } from "./facing";
import { FormButtons, type Onward } from "./form-buttons";
import { type Rendering, useRendering } from "./rendering";
import { sentOf, useSending } from "./settle";
import { StillRight } from "./still-right";
import { Suggestion } from "./suggestion";
import { TitleField } from "./title-field";

const ConflictView = dynamic(() => import("@/components/text/conflict").then((module) => module.ConflictView));

/** Puts an idea's title and description into a language, beside their originals. */
export function IdeaTranslation({
  language,
  leave,
  onward,
}: {
  readonly language: Language;
  readonly leave: () => void;
  readonly onward?: Onward;
}) {
  const t = useTranslations("text");
  const { programme } = useProgramme();
  const { idea } = useIdea();
  const title = useRendering(idea.title, language, { place: "title" });
  const description = useRendering(idea.description, language, { place: "description" });
  const titled = idea.title.original !== language;
  const described = idea.description.original !== language && idea.description.source !== "";
  const { saving, send } = useSending();
  const announce = useAnnounce();
  const fault = useFault();
  const [aside, setAside] = useState<string | null>(null);
  const titleField = useRef<HTMLInputElement>(null);
  const textField = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  useHold(true);
  const met = [title, description].find((rendering) => rendering.conflict);
  useFirstField([titleField, textField], met === undefined && !onward);

  /** `over`: the edition of somebody else's that one of mine is stored after. */
  const save = async (over?: { readonly rendering: Rendering; readonly edition: number }): Promise<void> => {
    const editions = (rendering: Rendering) =>
      over?.rendering === rendering ? sentOf(rendering, over.edition) : sentOf(rendering);
    const sent = {
      ...(titled && title.changed && { title: { rendering: title, source: title.text.trim(), most: limits.title } }),
      ...(described &&
        description.changed && {
          description: { rendering: description, source: description.text, most: limits.description },
        }),
    };
    if (Object.keys(sent).length === 0) {
      if (title.kept || description.kept) (onward?.skip ?? leave)();
      else (titled ? title : description).complain(fault("empty"));
      return;
    }
    const written = {
      language,
      ...(sent.title && { title: { ...editions(title), source: sent.title.source } }),
      ...(sent.description && { description: { ...editions(description), source: sent.description.source } }),
    };
    if (await send(sent, (request) => deeds.translate(programme.slug, idea.card.id, written, request))) {
      if (onward) return onward.saved();
      announce(t("translation.saved"));
      leave();
    }
  };

  if (met?.conflict) {
    const { conflict } = met;
    return (
      <div className="translating">
        <ConflictView
          conflict={conflict}
          saving={saving}
          error={met.error}
          takeMine={() => save({ rendering: met, edition: conflict.theirs.edition })}
          takeTheirs={() => {
            setAside(conflict.mine);
            met.takeTheirs();
          }}
        />
      </div>
    );
  }

  return (
    <form
      className="translating no-print"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h3 id={`${id}-heading`}>{t(`translation.form.${language}`)}</h3>
      <AtWork comment={null} language={language} />
      {aside !== null && (
        <p className="row small">
          {t("theirsTaken")} <CopyButton text={aside} label={t("conflict.copyMine")} />
        </p>
      )}
      {titled && (
        <Facing
          rendering={title}
          name={t("translation.originalTitle")}
          saving={saving}
          shown={
            <p className="facing-title" lang={idea.title.original}>
              {idea.title.source}
            </p>
          }
        >
          <Pairs rendering={title} field={titleField} />
          <TitleField id={`${id}-title`} field={titleField} rendering={title} leave={leave} />
          <Suggestion rendering={title} field="title" name={t(`translation.title.${language}`)} />
        </Facing>
      )}
      {described && (
        <Facing
          rendering={description}
          name={t("description")}
          saving={saving}
          shown={<Prose html={idea.description.html} lang={idea.description.original} className="prose" />}
        >
          <label htmlFor={`${id}-description`} className="editing">
            {t(`translation.description.${language}`)}
          </label>
          <Pairs rendering={description} field={textField} />
          <MarkdownField
            id={`${id}-description`}
            field={textField}
            lang={language}
            text={description.text}
            limit={limits.description}
            error={description.error}
            write={description.write}
            save={() => void save()}
            leave={leave}
          />
          <Suggestion rendering={description} field="description" name={t(`translation.description.${language}`)} />
        </Facing>
      )}
      <FormButtons saving={saving} leave={leave} onward={onward} hint={`${id}-description-hint`}>
        {onward && <StillRight texts={[idea.title, idea.description]} language={language} said={onward.saved} />}
      </FormButtons>
    </form>
  );
}

/** The cursor begins in the first field that is empty, else in the first, whenever the fields come to be `there`. */
function useFirstField(
  fields: readonly RefObject<HTMLInputElement | HTMLTextAreaElement | null>[],
  there: boolean,
): void {
  const [given] = useState(fields);
  useEffect(() => {
    if (!there) return;
    const found = given.flatMap(({ current }) => (current ? [current] : []));
    (found.find((field) => field.value === "") ?? found[0])?.focus();
  }, [given, there]);
}
