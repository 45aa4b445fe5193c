"use client";

import { CloudOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Note } from "@/components/ui/note";
import { useConnection } from "./context";

/** A short break, such as a restart of the server, is over before it could be read. */
const patience = 3_000;

/** Says that others' changes do not arrive any more, and from when the page is. */
export function ConnectionNote() {
  const connection = useConnection();
  const t = useTranslations("connection");
  const format = useFormatter();
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

  return (
    <div role="status" className="connection">
      {lost && (
        <Note tone="calm" icon={CloudOff}>
          <strong>{t("lost", { time: format.dateTime(lost, { hour: "2-digit", minute: "2-digit" }) })}</strong>{" "}
          {t("again")}
        </Note>
      )}
    </div>
  );
}
