"use client";

import { CircleAlert } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";

/** What a control in a field must carry so that its label, hint and error belong to it. */
export interface Control {
  readonly id: string;
  readonly className: string;
  readonly "aria-invalid"?: true;
  readonly "aria-describedby"?: string;
}

type Props = Omit<ComponentProps<"input">, "id" | "children" | "aria-invalid" | "aria-describedby"> & {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** The sentence of what is wrong with the value. */
  readonly error?: ReactNode;
  /** Another control than an input: a textarea, a select, an input with something inside. */
  readonly children?: (control: Control) => ReactNode;
};

/** A labelled field; an error stands below it, and what was typed stays. */
export function Field({ label, hint, error, children, className = "", ...input }: Props) {
  const id = useId();
  const hinted = hint ? `${id}hint` : "";
  const faulty = error ? `${id}error` : "";
  const described = `${hinted} ${faulty}`.trim();
  const control: Control = {
    id,
    className: `field ${className}`,
    ...(error ? { "aria-invalid": true } : {}),
    ...(described ? { "aria-describedby": described } : {}),
  };
  return (
    <div>
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      {hint && (
        <p className="field-hint" id={hinted}>
          {hint}
        </p>
      )}
      {children ? children(control) : <input {...input} {...control} />}
      {error && (
        <p className="field-error" id={faulty}>
          <CircleAlert className="i" aria-hidden="true" />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}
