"use client";

import { Bold, Heading, Italic, Link, List, ListOrdered, type LucideIcon, TextQuote } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, type RefObject, useState } from "react";
import { apply, editWith, type Tool } from "./markdown-edit";

const icons: Readonly<Record<Tool, LucideIcon>> = {
  bold: Bold,
  italic: Italic,
  heading: Heading,
  list: List,
  numbers: ListOrdered,
  quote: TextQuote,
  link: Link,
};

const shortcuts: Readonly<Partial<Record<string, Tool>>> = { b: "bold", i: "italic", k: "link" };

/** Buttons that write Markdown into a field; one stop for the tab key, arrows go from button to button. */
export function Toolbar({
  field,
  tools,
  controls,
  disabled = false,
}: {
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly tools: readonly Tool[];
  readonly controls: string;
  readonly disabled?: boolean;
}) {
  const t = useTranslations("text.tools");
  const [stop, setStop] = useState(0);
  const use = useTool(field);

  const step = (event: KeyboardEvent<HTMLButtonElement>): void => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setStop(next);
    event.currentTarget.parentElement?.querySelectorAll("button")[next]?.focus();
  };

  return (
    <div role="toolbar" aria-label={t("label")} aria-controls={controls} className="toolbar">
      {tools.map((tool, index) => {
        const Icon = icons[tool];
        return (
          <button
            key={tool}
            type="button"
            tabIndex={index === stop ? 0 : -1}
            disabled={disabled}
            aria-label={t(tool)}
            title={t(tool)}
            // The field keeps its selection only while it keeps the focus.
            onPointerDown={(event) => event.preventDefault()}
            onKeyDown={step}
            onClick={() => use(tool)}
            onFocus={() => setStop(index)}
          >
            <Icon className="i" aria-hidden="true" />
          </button>
        );
      })}
    </div>
  );
}

/** Does what a button of the toolbar does. */
export function useTool(field: RefObject<HTMLTextAreaElement | null>): (tool: Tool) => void {
  const t = useTranslations("text.tools");
  return (tool) => {
    const area = field.current;
    if (!area) return;
    const words = t(tool === "link" ? "linkWords" : "words");
    apply(area, editWith(tool, area.value, area.selectionStart, area.selectionEnd, words));
  };
}

/** The tool that a key chord stands for, as in other editors. */
export function toolOf(event: Pick<KeyboardEvent, "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "key">): Tool | null {
  if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return null;
  return shortcuts[event.key.toLowerCase()] ?? null;
}
