import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { Document } from "@/api/document";
import { Contents } from "./contents";
import { entriesOf, nouns } from "./entries";
import { OperationEntry } from "./operation";
import { Schemas } from "./schemas";
import { Topics } from "./topics";

/** Where machines read the same. */
const machines = "/api/v1/openapi.json";

/** The API as people read it, made from the document that machines read. */
export async function Reference({
  document,
  origin,
  programme,
  codes,
  faults,
}: {
  readonly document: Document;
  /** Where people reach this server. */
  readonly origin: string;
  /** A programme of the reader's, for examples. */
  readonly programme: string;
} & Pick<Parameters<typeof Topics>[0], "codes" | "faults">) {
  const [t, title] = await Promise.all([getTranslations("reference.page"), getTranslations("reference.nouns")]);
  const entries = entriesOf(document);
  const about = new Map(document.tags?.map(({ name, description }) => [name, description]));
  return (
    <>
      <header className="ref-head">
        <h1>{t("title")}</h1>
        <p className="ref-lead">{t("lead")}</p>
        <p>{t.rich("machine", { link: (text: ReactNode) => <a href={machines}>{text}</a> })}</p>
      </header>
      <div className="ref">
        <Contents entries={entries} />
        <div className="ref-body">
          <Topics origin={origin} codes={codes} faults={faults} />
          {nouns.map((noun) => (
            <section key={noun} aria-labelledby={`noun-${noun}`}>
              <h2 id={`noun-${noun}`}>{title(`${noun}.title`)}</h2>
              <p>{about.get(noun)}</p>
              {entries
                .filter(({ operation }) => operation.tags?.includes(noun))
                .map((entry) => (
                  <OperationEntry
                    key={entry.operation.operationId}
                    document={document}
                    entry={entry}
                    origin={origin}
                    programme={programme}
                  />
                ))}
            </section>
          ))}
          <section aria-labelledby="schemas">
            <h2 id="schemas">{t("schemas")}</h2>
            <p>{t("schemasText")}</p>
            <Schemas document={document} />
          </section>
        </div>
      </div>
    </>
  );
}
