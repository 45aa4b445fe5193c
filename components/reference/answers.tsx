import { getTranslations } from "next-intl/server";
import type { Operation } from "@/api/document";
import { Block } from "./fields";
import { formOf, nameOf, type Shape, shapeOf } from "./form";

/** What an operation answers, by status; refusals with their codes. */
export async function Answers({ operation }: { readonly operation: Operation }) {
  const t = await getTranslations("reference.page");
  return (
    <Block title={t("answers")}>
      <dl className="ref-answers">
        {Object.entries(operation.responses ?? {}).map(([status, response]) => {
          const extended: Readonly<Record<string, unknown>> = { ...response };
          const codes = extended["x-codes"];
          const shape = told(response);
          return (
            <div key={status}>
              <dt className="num">{status === "default" ? "5xx" : status}</dt>
              <dd>
                {response.description}
                {Array.isArray(codes) &&
                  codes.map(String).map((code) => (
                    <span key={code}>
                      {" "}
                      <a href={`#code-${code}`} translate="no">
                        {code}
                      </a>
                    </span>
                  ))}
                {shape && <Form shape={shape} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </Block>
  );
}

function Form({ shape }: { readonly shape: Shape }) {
  const name = nameOf(shape);
  return (
    <>
      {" "}
      <code translate="no">{name ? <a href={`#schema-${name}`}>{name}</a> : formOf(shape)}</code>
    </>
  );
}

/** What a good answer holds, where that can be said. */
function told(response: {
  readonly content?: Readonly<Record<string, { schema?: Parameters<typeof shapeOf>[0] }>>;
}): Shape | null {
  const schema = response.content?.["application/json"]?.schema;
  if (!schema) return null;
  const shape = shapeOf(schema);
  return shape.properties || shape.$ref ? shape : null;
}
