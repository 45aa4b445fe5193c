/** A Markdown table that can be read as it is: columns are padded, numbers stand on the right. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? "")].map((text) => text.length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${head.map((_, column) => padded(cells[column] ?? "", widths[column] ?? 0, column > 0)).join(" | ")} |`;
  const rule = `|${widths.map((size, column) => (column > 0 ? `${"-".repeat(size + 1)}:` : "-".repeat(size + 2))).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}

function padded(text: string, size: number, right: boolean): string {
  const space = " ".repeat(Math.max(0, size - text.length));
  return right ? space + text : text + space;
}
