"use client";

import { useTranslations } from "next-intl";
import { deeds } from "@/api/client";
import { useIdea } from "@/components/idea/idea-context";
import { useProgramme } from "@/components/programme/context";
import { useAnnounce } from "@/components/ui/announcer";
import { useRefusal } from "@/components/ui/refusal";
import { useToast } from "@/components/ui/toaster";
import type { Person } from "@/domain/programme";

interface Owners {
  /** Makes somebody an owner, beside the others or instead of one of them. */
  readonly own: (person: Person, instead?: Person) => Promise<void>;
  readonly letGo: (person: Person) => Promise<void>;
}

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

  const tell = (answer: Awaited<ReturnType<typeof put>>, text: string, undo: () => Promise<unknown>): void => {
    const done = "done" in answer;
    const said = done ? text : refusal(answer);
    announce(said);
    toast(done ? { text, action: { label: t("undo"), act: () => void undo() } } : { text: said, tone: "refused" });
  };
  const words = (key: "tookOver" | "owns" | "gaveUp" | "released", person: Person): string =>
    t(key, { name: person.name });

  return {
    own: async (person, instead) => {
      const answer = await put(person.id, instead?.id);
      const text = instead
        ? t("handedOver", { from: instead.name, to: person.name })
        : words(person.id === member.id ? "tookOver" : "owns", person);
      tell(answer, text, () => (instead ? put(instead.id, person.id) : take(person.id)));
    },
    letGo: async (person) => {
      const answer = await take(person.id);
      tell(answer, words(person.id === member.id ? "gaveUp" : "released", person), () => put(person.id));
    },
  };
}
