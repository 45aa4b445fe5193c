import { Copy } from "./copy";

/** Something to type or to read as a machine sees it, with a button that copies it. */
export function Code({
  text,
  copy,
}: {
  readonly text: string;
  readonly copy?: Omit<Parameters<typeof Copy>[0], "text">;
}) {
  return (
    <div className="ref-code">
      <pre translate="no">
        <code>{text}</code>
      </pre>
      {copy && <Copy text={text} {...copy} />}
    </div>
  );
}
