import { getTranslations } from "next-intl/server";
import type { Document } from "@/api/document";
import { Fields } from "./fields";
import { fieldsOf, formOf, nameOf, type Shape, shapeOf } from "./form";

/** What answers are made of. */
export async function Schemas({ document }: { readonly document: Document }) {
  const t = await getTranslations("reference.page");
  return Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => {
    const shape = shapeOf(schema);
    const kinds = shape.oneOf ?? [];
    const lines = fieldsOf(kinds[0] ?? shape).filter(({ name }) => kinds.length === 0 || !name.startsWith("data."));
    return (
      <article key={name} className="sheet ref-operation" aria-labelledby={`schema-${name}`}>
        <h3 id={`schema-${name}`} translate="no">
          {name}
        </h3>
        {shape.description && <p>{shape.description}</p>}
        <Extended shape={shape} label={t("extends")} />
        <Fields
          title={t("fields")}
          lines={lines.map(({ required, ...line }) => ({
            ...line,
            form: kinds.length > 0 && line.name === "kind" ? "string" : line.form,
            notes: required ? [] : [t("optional")],
          }))}
        />
        <Fields
          title={t("kinds")}
          lines={kinds.map(({ properties }) => ({
            name: String(properties?.["kind"]?.const ?? properties?.["kind"]?.enum?.[0] ?? ""),
            form: formOf(properties?.["data"] ?? {}),
            description: "",
            notes: [],
          }))}
        />
      </article>
    );
  });
}

function Extended({ shape, label }: { readonly shape: Shape; readonly label: string }) {
  const names = (shape.allOf ?? []).flatMap((part) => nameOf(part) ?? []);
  if (names.length === 0) return null;
  return (
    <p className="small muted">
      {label}{" "}
      {names.map((name) => (
        <a key={name} href={`#schema-${name}`} translate="no">
          {name}
        </a>
      ))}
    </p>
  );
}
