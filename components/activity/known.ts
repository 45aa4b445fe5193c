"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type ActivityPage, type Answer, reads } from "@/api/client";
import { useProgramme } from "@/components/programme/context";
import { type Entry, ideaOf } from "@/domain/activity/entry";
import { addressOfActivity } from "@/domain/activity/filter";
import { type Known, withNewest, withOlder } from "@/domain/activity/page";
import type { Given, Ideas, Told } from "./shape";

interface State extends Known {
  readonly given: Given;
  readonly ideas: Ideas;
}

/**
 * What is known of the activity: what the page brought, and the older pages that were asked for. When the page is
 * told anew, `hear` is called with what others did meanwhile.
 */
export function useKnown(
  given: Given,
  hear: (fresh: readonly Entry[], ideas: Ideas) => void,
): Pick<State, "entries" | "next" | "ideas"> & { readonly loadOlder: () => Promise<Answer<number>> } {
  const { programme, member } = useProgramme();
  const [state, setState] = useState<State>(() => stateOf(given));
  const shown = state.given === given ? state : renewed(state, given);
  if (shown !== state) setState(shown);

  const before = useRef(given);
  const tell = useEffectEvent((now: Given) => {
    const then = before.current;
    before.current = now;
    if (placeOf(then) !== placeOf(now)) return;
    const fresh = now.entries.filter(({ change }) => change.revision > then.revision && change.by !== member.id);
    if (fresh.length > 0) hear(fresh, shown.ideas);
  });
  useEffect(() => tell(given), [given]);

  return {
    ...shown,
    loadOlder: async () => {
      if (shown.next === null) return { done: 0 };
      const asked = addressOfActivity(given.asked, given.filter, { cursor: shown.next });
      const answer = await reads.activity(programme.slug, asked);
      if (!("done" in answer)) return answer;
      // Meanwhile something else may have been asked for.
      setState((now) =>
        placeOf(now.given) === placeOf(given) && now.next === shown.next ? grown(now, answer.done) : now,
      );
      return { done: answer.done.entries.length };
    },
  };
}

function placeOf({ asked, filter, before }: Given): string {
  return addressOfActivity(asked, filter, before === null ? {} : { before });
}

function stateOf(given: Given): State {
  const { entries, next } = given;
  return { given, entries, next, ideas: ideasBy(given.ideas) };
}

/** The same once the page was told anew: with what it knew besides, unless something else is asked for now. */
function renewed(state: State, given: Given): State {
  if (placeOf(state.given) !== placeOf(given)) return stateOf(given);
  const counted = given.counted && new Set(given.counted);
  const lasting = ({ change }: Entry): boolean => counted === null || counted.has(ideaOf(change) ?? "");
  return {
    given,
    ...withNewest(state, given, lasting),
    ideas: new Map([...state.ideas, ...ideasBy(given.ideas)]),
  };
}

function grown(state: State, page: ActivityPage): State {
  return { ...state, ...withOlder(state, page), ideas: new Map([...ideasBy(page.cards), ...state.ideas]) };
}

function ideasBy(ideas: readonly Told[]): Ideas {
  return new Map(ideas.map((idea) => [idea.id, idea]));
}
