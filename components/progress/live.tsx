"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { useProgramme } from "@/components/programme/context";

/** So long news are gathered before the page is told anew: what one person does in a row is read once. */
const gathering = 1_000;

/**
 * Keeps a page that the server tells current: when something happened in the programme since `revision`, at which it
 * was told, it is told anew.
 */
export function Live({ revision }: { readonly revision: number }) {
  const router = useRouter();
  const { store } = useProgramme();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const tellAnew = (): void => {
      clearTimeout(waiting);
      waiting = setTimeout(() => router.refresh(), gathering);
    };
    // What the stream told before this page was awake.
    if (store.revision() > revision) tellAnew();
    const stop = store.onNews(tellAnew);
    return () => {
      clearTimeout(waiting);
      stop();
    };
  }, [router, store, revision]);
  return null;
}
