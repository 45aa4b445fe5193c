import { type Asker, answerTo, operations, rules } from "@/domain/access";
import type { Operation } from "./document";
import { kindsOf, matterOf } from "./matters";

/** The columns of the table: whoever asks, as far as the answer may depend on it. */
const columns: readonly (readonly [sign: string, words: string, asker: Asker])[] = [
  ["–", "nobody is signed in", { role: null, partner: false, invited: "nowhere" }],
  [
    "S",
    "a stranger: a guest without an invitation, or a librarian or coordinator whose library does not carry the programme",
    { role: "guest", partner: true, invited: "nowhere" },
  ],
  [
    "G′",
    "a guest (or a colleague from elsewhere) who was invited, but to other ideas of the programme",
    { role: "guest", partner: true, invited: "beside" },
  ],
  [
    "G",
    "a guest (or a colleague from elsewhere) who was invited to the idea",
    { role: "guest", partner: true, invited: "here" },
  ],
  ["L", "a librarian of the city that proposed it", { role: "librarian", partner: true, invited: "nowhere" }],
  ["L′", "a librarian of the other city", { role: "librarian", partner: true, invited: "nowhere" }],
  ["C", "a coordinator of the city that proposed it", { role: "coordinator", partner: true, invited: "nowhere" }],
  ["C′", "a coordinator of the other city", { role: "coordinator", partner: true, invited: "nowhere" }],
  ["A", "an administrator of whatever library", { role: "administrator", partner: false, invited: "nowhere" }],
  [
    "t",
    "a coordinator’s token that may change everything",
    { role: "coordinator", partner: true, invited: "nowhere", token: "whole" },
  ],
  [
    "r",
    "a coordinator’s token that may only read",
    { role: "coordinator", partner: true, invited: "nowhere", token: "reading" },
  ],
  [
    "p",
    "a coordinator’s token for another programme",
    { role: "coordinator", partner: true, invited: "nowhere", token: "of another programme" },
  ],
  [
    "e",
    "a token that has expired or was revoked",
    { role: "coordinator", partner: true, invited: "nowhere", token: "ended" },
  ],
];

const introduction = `# Who may do what

Made by \`bin/permissions\` from the API’s own description and the rules in \`domain/access.ts\`; the storage tests try every cell on both databases, and fail when this page is not what would be made. Do not edit it by hand.

**How to read it.** A row is a request, and where it matters what it is about; a column is who makes it. ✓: it is done. Otherwise the status of the refusal: 401 nobody is signed in, 403 she may not, 404 there is no such thing for her (what she may not see does not exist), 409 not in this state. A guest who may enter a programme is shown nothing there but what she was invited to.
`;

/** The whole page, as docs/permissions.md keeps it. */
export function page(told: readonly Operation[]): string {
  const nouns = [...new Set(told.map(({ noun }) => noun))];
  return [
    introduction,
    legend(),
    ...nouns.map((noun) =>
      section(
        noun,
        told.filter((operation) => operation.noun === noun),
      ),
    ),
    needs(),
  ].join("\n");
}

function legend(): string {
  return lines(
    ["column", "who asks"],
    columns.map(([sign, words]) => [sign, words]),
  );
}

function section(noun: string, told: readonly Operation[]): string {
  const rows = told.flatMap((operation) =>
    kindsOf(operation)
      .filter(({ place, shown, astray }) => place === "home" && shown && !astray)
      .map((kind) => {
        const need = operations[operation.name] ?? "nobody";
        const answers = columns.map(([, , asker]) => answerTo(asker, need, matterOf(operation, kind)));
        const request = `\`${operation.method} ${operation.path}\`${kind.label && `, ${kind.label}`}`;
        return [request, need, ...answers.map((status) => (status === 200 ? "✓" : String(status)))];
      }),
  );
  return `## ${noun}\n\n${lines(["request", "needs", ...columns.map(([sign]) => sign)], rows)}`;
}

const rulesIntroduction = `## The rules

From these the tables above are made. *stranger*, *beside* and *invited* are S, G′ and G: somebody beside was invited to another idea of the programme than the one in question.
`;

function needs(): string {
  const rows = Object.entries(rules).map(([need, rule]) => {
    const { sees, may, others, rests, herself } = { others: undefined, rests: false, herself: false, ...rule };
    const elses = typeof others === "object" ? others.join(", ") || "nobody" : String(others ?? "");
    return [need, sees.join(", "), may.join(", "), elses, rests ? "409" : "", herself ? "never" : ""];
  });
  const head = ["needs", "exists for", "may", "if it is somebody else’s", "while archived", "with a token"];
  return `${rulesIntroduction}\n${lines(head, rows)}`;
}

function lines(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return `${[line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n")}\n`;
}
