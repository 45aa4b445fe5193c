import type { Context } from "hono";
import type { Card } from "@/domain/board";
import type { Comment, Idea } from "@/domain/idea";
import type { Language } from "@/domain/language";
import {
  type GivenText,
  type GivenTitle,
  givenText,
  givenTitle,
  type Reader,
  type Text,
  type Title,
} from "@/domain/text";
import type { Env } from "./door";
import * as input from "./input";

/** What every read of texts may be asked. */
export const givenQuery = { language: input.language.optional() };

/** Who reads where a language was asked for: that one first, then those that the member reads. */
export function readerIn(c: Context<Env>, language: Language | undefined): Reader | null {
  return language === undefined ? null : { language, reads: c.get("member").reads };
}

type Given<T, G> = T & { readonly given?: G };

export type GivenCard = Omit<Card, "title"> & { readonly title: Given<Title, GivenTitle> };

export function cardFor(card: Card, reader: Reader | null): GivenCard {
  return reader ? { ...card, title: { ...card.title, given: givenTitle(card.title, reader) } } : card;
}

function textFor(text: Text, reader: Reader | null): Given<Text, GivenText> {
  return reader ? { ...text, given: givenText(text, reader) } : text;
}

export function commentFor(comment: Comment, reader: Reader | null) {
  return { ...comment, text: textFor(comment.text, reader) };
}

export function ideaFor(idea: Idea, reader: Reader | null) {
  return {
    ...idea,
    card: cardFor(idea.card, reader),
    title: textFor(idea.title, reader),
    description: textFor(idea.description, reader),
    comments: idea.comments.map((comment) => commentFor(comment, reader)),
  };
}
