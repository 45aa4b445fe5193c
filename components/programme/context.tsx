"use client";

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type { Board } from "@/domain/board";
import type { Member } from "@/domain/member";
import type { Person, Programme } from "@/domain/programme";
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
  programme,
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
  useEffect(() => follow(programme.slug, member.id, store), [programme.slug, member.id, store]);
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

export function useProgramme(): Shared {
  const shared = useContext(Context);
  if (!shared) throw new Error("useProgramme needs a ProgrammeProvider above it");
  return shared;
}

/** The board as it should be shown now; null where the page brought no cards. */
export function useBoard(): Board | null {
  const { store } = useProgramme();
  return useSyncExternalStore(store.subscribe, store.board, store.board);
}

export function useConnection(): Connection {
  const { store } = useProgramme();
  return useSyncExternalStore(store.subscribe, store.connection, store.connection);
}
