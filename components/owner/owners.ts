"use client";

import { useTranslations } from "next-intl";
import { type Answer, deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useToast } from "@/components/ui/toaster";
import type { News } from "@/domain/change";
import type { Person } from "@/domain/programme";

interface Owners {
  /** Makes somebody an owner, beside the others or instead of one of them. */
  readonly own: (person: Person, instead?: Person) => Promise<void>;
  readonly letGo: (person: Person) => Promise<void>;
}

type Said = Answer<News>;

/** Taking over, handing over and letting go; each is said, and can be taken back by its opposite. */
export function useOwners(): Owners {
  const t = useTranslations("owner");
  const { programme, member } = useProgramme();
  const { idea, perform } = useIdea();
  const announce = useAnnounce();
  const toast = useToast();
  const refusal = useRefusal();
  const { slug } = programme;
  const { id } = idea.card;

  const put = (owner: string, instead?: string) =>
    perform({
      guess: ({ owners }) => ({ owners: [...owners.filter((other) => other !== instead && other !== owner), owner] }),
      send: (request) => deeds.own(slug, id, { member: owner, ...(instead !== undefined && { instead }) }, request),
    });
  const take = (owner: string) =>
    perform({
      guess: ({ owners }) => ({ owners: owners.filter((other) => other !== owner) }),
      send: (request) => deeds.letGo(slug, id, owner, request),
    });

  /** Says what became of a deed; answers whether it is done. */
  const say = (answer: Said, text: string): boolean => {
    const done = "done" in answer;
    const said = done ? text : refusal(answer);
    announce(said);
    if (!done) toast({ text: said, tone: "refused" });
    return done;
  };
  const tell = (answer: Said, text: string, undo: () => Promise<unknown>): void => {
    if (say(answer, text)) toast({ text, action: { label: t("undo"), act: () => void undo() } });
  };
  const owning = (person: Person): string => t(person.id === member.id ? "tookOver" : "owns", { name: person.name });
  const leaving = (person: Person): string => t(person.id === member.id ? "gaveUp" : "released", { name: person.name });
  const handing = (from: Person, to: Person): string => t("handedOver", { from: from.name, to: to.name });

  return {
    own: async (person, instead) => {
      const answer = await put(person.id, instead?.id);
      tell(answer, instead ? handing(instead, person) : owning(person), async () =>
        instead
          ? say(await put(instead.id, person.id), handing(person, instead))
          : say(await take(person.id), leaving(person)),
      );
    },
    letGo: async (person) => {
      const answer = await take(person.id);
      tell(answer, leaving(person), async () => say(await put(person.id), owning(person)));
    },
  };
}
