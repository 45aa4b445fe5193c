"use client";

import { CloudOff, LogOut } from "lucide-react";
import { usePathname, useSearchParams } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Note } from "@/components/ui/note";
import { useConnection } from "./context";

/** A short break, such as a restart of the server, is over before it could be read. */
const patience = 3_000;
/** How often is asked, while nothing is heard, whether there is a session at all. */
const pause = 15_000;

/** Says that others' changes do not arrive any more and from when the page is, or that the session is over. */
export function ConnectionNote() {
  const lost = useLost();
  const signedOut = useSignedOut();
  const t = useTranslations("connection");
  const format = useFormatter();
  return (
    <div role="status" className="connection">
      {signedOut ? (
        <Note tone="calm" icon={LogOut}>
          <strong>{t("signedOut")}</strong> {t("signedOutWhy")} <SignInLink label={t("signIn")} />
        </Note>
      ) : (
        lost && (
          <Note tone="calm" icon={CloudOff}>
            <strong>{t("lost", { time: format.dateTime(lost, { hour: "2-digit", minute: "2-digit" }) })}</strong>{" "}
            {t("again")}
          </Note>
        )
      )}
    </div>
  );
}

/** Leads back to where the reader is. A whole new page: nothing of the old session stays in memory. */
function SignInLink({ label }: { readonly label: string }) {
  const search = useSearchParams().toString();
  const here = usePathname() + (search && `?${search}`);
  return (
    <a className="link" href={`/sign-in?to=${encodeURIComponent(here)}`}>
      {label}
    </a>
  );
}

/** Since when the stream has been lost, as soon as that is worth telling. */
function useLost(): Date | null {
  const connection = useConnection();
  const [lost, setLost] = useState<Date | null>(null);
  useEffect(() => {
    if (connection !== "lost") return;
    const since = new Date();
    const timer = setTimeout(() => setLost(since), patience);
    return () => {
      clearTimeout(timer);
      setLost(null);
    };
  }, [connection]);
  return lost;
}

/** Whether the stream is lost because nobody is signed in any more. An EventSource does not tell why it failed. */
function useSignedOut(): boolean {
  const connection = useConnection();
  const [signedOut, setSignedOut] = useState(false);
  useEffect(() => {
    if (connection !== "lost") return;
    const stopped = new AbortController();
    const ask = async (): Promise<void> => {
      const status = await statusOfMe(stopped.signal);
      // No answer says nothing: the network may be gone, and the session still there.
      if (status !== null && !stopped.signal.aborted) setSignedOut(status === 401);
    };
    void ask();
    const timer = setInterval(() => void ask(), pause);
    return () => {
      stopped.abort();
      clearInterval(timer);
      setSignedOut(false);
    };
  }, [connection]);
  return signedOut;
}

async function statusOfMe(signal: AbortSignal): Promise<number | null> {
  try {
    return (await fetch("/api/v1/me", { signal, cache: "no-store" })).status;
  } catch {
    return null;
  }
}
