"use client";

import { useRouter } from "next/navigation";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Board } from "@/domain/board";
import { nameIn } from "@/domain/language";
import type { Member } from "@/domain/member";
import type { Person, Programme } from "@/domain/programme";
import { withVocabulary } from "@/domain/vocabulary";
import { type Connection, ProgrammeStore } from "./store";
import { follow } from "./stream";

interface Shared {
  readonly programme: Programme;
  /** Who is signed in. */
  readonly member: Member;
  readonly people: ReadonlyMap<string, Person>;
  /** Today in the programme's time zone, as the server saw it. */
  readonly today: string;
  /** Whether a translation service can be asked for suggestions. */
  readonly suggests: boolean;
  readonly store: ProgrammeStore;
}

const Context = createContext<Shared | null>(null);

/** Gives everything below it the programme, its people and the store that the stream keeps current. */
export function ProgrammeProvider({
  programme: given,
  member,
  revision,
  today,
  suggests,
  children,
}: {
  readonly programme: Programme;
  readonly member: Member;
  readonly revision: number;
  readonly today: string;
  readonly suggests: boolean;
  readonly children: ReactNode;
}) {
  const [store] = useState(() => new ProgrammeStore(revision));
  useEffect(() => follow(given.slug, member.id, store), [given.slug, member.id, store]);
  const vocabulary = useSyncExternalStore(store.subscribe, store.vocabulary, () => null);
  const programme = useMemo(() => withVocabulary(given, vocabulary), [given, vocabulary]);
  useServersNames(given, programme, member);
  const shared = useMemo<Shared>(
    () => ({
      programme,
      member,
      people: new Map(programme.people.map((person) => [person.id, person])),
      today,
      suggests,
      store,
    }),
    [programme, member, today, suggests, store],
  );
  return <Context.Provider value={shared}>{children}</Context.Provider>;
}

/** What the server wrote on the page, its title and the masthead, is written anew when the programme gets another name. */
function useServersNames(written: Programme, programme: Programme, { language }: Member): void {
  const router = useRouter();
  const stale = nameIn(written.names, language) !== nameIn(programme.names, language);
  useEffect(() => {
    if (stale) router.refresh();
  }, [stale, router]);
}

export function useProgramme(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error("useProgramme needs a ProgrammeProvider above it");
  return shared;
}

// A part of the page may come to life after the stream has spoken: it first finds what the server wrote.

/** The board as it should be shown now; null where the page brought no cards. */
export function useBoard(): Board | null {
  const { store } = useProgramme();
  return useSyncExternalStore(store.subscribe, store.board, () => null);
}

export function useConnection(): Connection {
  const { store } = useProgramme();
  return useSyncExternalStore(store.subscribe, store.connection, () => "connecting");
}
