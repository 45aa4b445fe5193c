import { getMessages, getTranslations } from "next-intl/server";
import type { Document } from "@/api/document";
import { Answers } from "./answers";
import { Code } from "./code";
import { type Entry, parametersOf } from "./entries";
import { exampleOf, takesToken } from "./example";
import { Fields } from "./fields";
import { fieldsOf, formOf } from "./form";

/** One operation: what it does, where and for whom, what it takes, and what it answers. */
export async function OperationEntry({
  document,
  entry,
  origin,
  programme,
}: {
  readonly document: Document;
  readonly entry: Entry;
  readonly origin: string;
  readonly programme: string;
}) {
  const [t, { reference }] = await Promise.all([getTranslations("reference.page"), getMessages()]);
  const { method, address, operation, body } = entry;
  const { operationId = "", summary = "", description } = operation;
  const needs: Readonly<Record<string, string>> = reference.needs;
  const extended: Readonly<Record<string, unknown>> = { ...operation };
  const who = needs[String(extended["x-needs"])] ?? "";
  const parameters = parametersOf(document, operation).map(({ name, place, form, description, required }) => ({
    name,
    form: formOf(form),
    description,
    notes: [t(`in.${place}`), ...(required ? [t("required")] : [])],
  }));
  const fields = fieldsOf(body ?? {}).map(({ required, ...field }) => ({
    ...field,
    notes: required ? [t("required")] : [],
  }));
  return (
    <article className="sheet ref-operation" aria-labelledby={operationId}>
      <h3 id={operationId}>{summary}</h3>
      <p className="ref-address" translate="no">
        <b className={`ref-method ${method.toLowerCase()}`}>{method}</b> <code>{address}</code>
      </p>
      {description && <p>{description}</p>}
      <p className="small muted">{t(takesToken(operation) ? "needs" : "needsSession", { who })}</p>
      <Fields title={t("parameters")} lines={parameters} />
      <Fields title={t("body")} lines={fields} />
      <Answers operation={operation} />
      {takesToken(operation) && (
        <div className="ref-block">
          <h4>{t("example")}</h4>
          <Code
            text={exampleOf(entry, { origin, programme, texts: reference.examples })}
            copy={{
              label: t("copy"),
              name: t("copyExample", { summary }),
              copied: t("copied"),
              refused: t("notCopied"),
            }}
          />
        </div>
      )}
    </article>
  );
}
