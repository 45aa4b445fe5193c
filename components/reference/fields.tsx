import type { ReactNode } from "react";

export interface Line {
  readonly name: string;
  readonly form: string;
  readonly description: string;
  /** What else is to be known: where it stands, whether it is needed. */
  readonly notes: readonly string[];
}

/** Names with what they look like and what they mean. */
export function Fields({ title, lines }: { readonly title: string; readonly lines: readonly Line[] }) {
  if (lines.length === 0) return null;
  return (
    <Block title={title}>
      <dl className="ref-fields">
        {lines.map(({ name, form, description, notes }) => (
          <div key={name}>
            <dt>
              <code translate="no">{name}</code>
              {notes.length > 0 && <small>{notes.join(", ")}</small>}
            </dt>
            <dd>
              {description && <p>{description}</p>}
              <code className="ref-form" translate="no">
                {form}
              </code>
            </dd>
          </div>
        ))}
      </dl>
    </Block>
  );
}

export function Block({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div className="ref-block">
      <h4>{title}</h4>
      {children}
    </div>
  );
}
