"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useProgramme } from "@/components/programme/context";

/** So long news are gathered before the page is told anew: what one person does in a row is read once. */
const gathering = 1_000;

/** Keeps a page that the server tells current: when something happened in the programme, it is told anew. */
export function Live() {
  const router = useRouter();
  const { store } = useProgramme();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = store.onNews(() => {
      clearTimeout(waiting);
      waiting = setTimeout(() => router.refresh(), gathering);
    });
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [router, store]);
  return null;
}
