"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useId, useRef, useState } from "react";
import { City } from "@/components/member/city";
import { Initials } from "@/components/member/initials";
import { useProgramme } from "@/components/programme/context";
import { Counter } from "@/components/text/counter";
import { apply, type Tool } from "@/components/text/markdown-edit";
import { Toolbar, toolOf, useTool } from "@/components/text/toolbar";
import { useAnnounce } from "@/components/ui/announcer";
import { type Language } from "@/domain/language";
import { limits } from "@/domain/length";
import { type Mentionable, mentionAt, mentionsFound } from "./mention-text";
import { useMentions } from "./people";

const tools: readonly Tool[] = ["bold", "italic", "list", "quote", "link"];

/** Where a comment is written: Markdown with a short toolbar, and colleagues' names after an @. */
export function CommentField({
  label,
  text,
  language,
  field,
  error,
  write,
  send,
  escape,
}: {
  readonly label: string;
  readonly text: string;
  readonly language: Language;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly error: string | null;
  readonly write: (text: string) => void;
  readonly send: () => void;
  /** What the Escape key does here; null leaves it to whatever lies around the field. */
  readonly escape: (() => void) | null;
}) {
  const t = useTranslations("comment");
  const id = useId();
  const use = useTool(field);
  const mention = useMention(field);
  const list = `${id}-people`;

  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (mention.press(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    } else if (event.key === "Escape") {
      if (!escape) return;
      event.preventDefault();
      escape();
    } else {
      const tool = toolOf(event);
      if (!tool) return;
      event.preventDefault();
      use(tool);
    }
  };

  return (
    <div className="comment-field">
      <label htmlFor={id} className="hide">
        {label}
      </label>
      <Toolbar field={field} tools={tools} controls={id} />
      <div className="mentioning">
        <textarea
          id={id}
          ref={field}
          rows={3}
          className="field"
          lang={language}
          value={text}
          placeholder={t("placeholder")}
          aria-invalid={error !== null}
          aria-describedby={`${id}-count ${id}-error ${id}-hint`}
          aria-autocomplete="list"
          aria-haspopup="listbox"
          {...(mention.found.length > 0 && {
            "aria-controls": list,
            "aria-activedescendant": `${list}-${mention.active}`,
          })}
          onChange={(event) => {
            write(event.target.value);
            mention.look();
          }}
          onKeyDown={press}
          onClick={mention.look}
          onBlur={mention.close}
        />
        <People id={list} mention={mention} />
      </div>
      <p id={`${id}-hint`} className="hide">
        {t("hint")}
      </p>
      <Counter id={`${id}-count`} text={text} limit={limits.comment} />
      <p id={`${id}-error`} className="field-error" role="alert">
        {error}
      </p>
    </div>
  );
}

function People({ id, mention }: { readonly id: string; readonly mention: Mention }) {
  const t = useTranslations("comment");
  const { people } = useProgramme();
  if (mention.found.length === 0) return null;
  return (
    <ul id={id} role="listbox" aria-label={t("people")} className="mention-list">
      {mention.found.map((found, index) => {
        const person = people.get(found.id);
        return (
          // The keys are the field's: it keeps the focus while the list is open.
          <li
            key={found.id}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === mention.active}
            onPointerDown={(event) => {
              event.preventDefault();
              mention.take(found);
            }}
          >
            {person && <Initials person={person} size="s" />}
            <span>
              <b>{found.name}</b> {person && <City library={person.library} />}
              {person && <span className="small muted branch">{person.branch}</span>}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

interface Mention {
  readonly found: readonly Mentionable[];
  readonly active: number;
  readonly look: () => void;
  readonly close: () => void;
  readonly take: (person: Mentionable) => void;
  /** Whether the key was one of the list's. */
  readonly press: (event: KeyboardEvent) => boolean;
}

/** The list of colleagues that opens after an @ in a field. */
function useMention(field: RefObject<HTMLTextAreaElement | null>): Mention {
  const t = useTranslations("comment");
  const { member } = useProgramme();
  const { people } = useMentions();
  const announce = useAnnounce();
  const [found, setFound] = useState<readonly Mentionable[]>([]);
  const [active, setActive] = useState(0);
  const said = useRef(0);

  const close = (): void => {
    setFound([]);
    said.current = 0;
  };
  const look = (): void => {
    const area = field.current;
    const at = area && mentionAt(area.value, area.selectionStart);
    const others = people.filter((person) => person.id !== member.id);
    const next = at ? mentionsFound(at.search, others) : [];
    if (next.length > 0 && next.length !== said.current) announce(t("peopleFound", { count: next.length }));
    said.current = next.length;
    setFound(next);
    setActive(0);
  };
  const take = (person: Mentionable): void => {
    const area = field.current;
    const at = area && mentionAt(area.value, area.selectionStart);
    if (!area || !at) return;
    const insert = `${person.words} `;
    const end = at.from + insert.length;
    apply(area, { from: at.from, to: area.selectionStart, insert, select: [end, end] });
    close();
  };
  const press = (event: KeyboardEvent): boolean => {
    if (found.length === 0 || event.ctrlKey || event.metaKey) return false;
    const chosen = found[active];
    if (event.key === "ArrowDown") setActive((active + 1) % found.length);
    else if (event.key === "ArrowUp") setActive((active - 1 + found.length) % found.length);
    else if ((event.key === "Enter" || event.key === "Tab") && chosen) take(chosen);
    else if (event.key === "Escape") close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  };
  return { found, active, look, close, take, press };
}
