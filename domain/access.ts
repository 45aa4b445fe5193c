import type { Role } from "./member";

/**
 * What somebody is towards a programme or an idea of it. A stranger enters the programme neither by her library
 * nor by an invitation; somebody beside was invited to another idea of it than the one in question.
 */
export type Standing = "nobody" | "stranger" | "beside" | "invited" | "librarian" | "coordinator" | "administrator";

/** Somebody who asks, in the words in which rules about people are told. */
export interface Asker {
  /** Null for nobody. */
  readonly role: Role | null;
  /** Whether her library carries the programme. */
  readonly partner: boolean;
  readonly invited: "here" | "beside" | "nowhere";
  /** What she shows instead of being there herself. */
  readonly token?: "whole" | "reading" | "of another programme" | "ended";
}

export function standingOf({ role, partner, invited }: Asker): Standing {
  if (role === null) return "nobody";
  if (role === "administrator") return role;
  if (role !== "guest" && partner) return role;
  return invited === "here" ? "invited" : invited === "beside" ? "beside" : "stranger";
}

const team: readonly Standing[] = ["librarian", "coordinator", "administrator"];
const seeing: readonly Standing[] = ["invited", ...team];
const within: readonly Standing[] = ["beside", ...seeing];
const members: readonly Standing[] = ["stranger", ...within];
const coordination: readonly Standing[] = ["coordinator", "administrator"];
const none: readonly Standing[] = [];

interface Rule {
  /** For whom what the address names exists. */
  readonly sees: readonly Standing[];
  /** Who of them may. */
  readonly may: readonly Standing[];
  /** Who of them may where it is somebody else's, or what everybody is answered then. */
  readonly others?: readonly Standing[] | 404 | 409;
  /** Not while the idea is archived. */
  readonly rests?: true;
  /** Not with a token, whatever it may do. */
  readonly herself?: true;
  /** What the API's description calls it, where it does not tell the two apart. */
  readonly told?: string;
}

/** Everything that can be asked for, and who may: told apart from domain/permission, so that each checks the other. */
export const rules = {
  nobody: { sees: ["nobody", ...members], may: ["nobody", ...members] },
  signedIn: { sees: members, may: members },
  keepTokens: { sees: members, may: members, others: 404, herself: true, told: "signedIn" },
  enter: { sees: within, may: within, told: "seeIdea" },
  seeIdea: { sees: seeing, may: seeing },
  propose: { sees: within, may: team },
  rename: { sees: within, may: coordination },
  keepGlossary: { sees: within, may: team },
  seeAll: { sees: team, may: team },
  seeExchanges: { sees: team, may: team },
  arrange: { sees: team, may: coordination },
  steer: { sees: team, may: coordination },
  /** Not with a token: a link outlives it. */
  shareReport: { sees: coordination, may: coordination, herself: true },
  changeMany: { sees: within, may: team, told: "edit" },
  edit: { sees: seeing, may: team, rests: true },
  translate: { sees: seeing, may: team, rests: true },
  move: { sees: seeing, may: team, rests: true },
  assign: { sees: seeing, may: team, rests: true },
  saveFilter: { sees: within, may: team, others: 404 },
  removeFilter: { sees: within, may: team, others: 404 },
  archive: { sees: seeing, may: coordination },
  comment: { sees: seeing, may: seeing, rests: true },
  editComment: { sees: seeing, may: seeing, others: none, rests: true },
  deleteComment: { sees: seeing, may: seeing, others: coordination, rests: true },
  withdraw: { sees: seeing, may: seeing, others: none, rests: true },
  undo: { sees: seeing, may: team, others: 409, rests: true, told: "seeIdea" },
} as const satisfies Record<string, Rule>;

export type Need = keyof typeof rules;

/** What a request is about, as far as the answer depends on it. */
export interface Matter {
  /** Whether it changes anything. */
  readonly changes: boolean;
  /** Whether the address lies in a programme. */
  readonly programme: boolean;
  readonly others?: boolean;
  readonly archived?: boolean;
  /** Named under an idea that it does not belong to. */
  readonly astray?: boolean;
}

/** The status that somebody is to be answered with. */
export function answerTo(asker: Asker, need: Need, matter: Matter): number {
  const rule: Rule = rules[need];
  const { token } = asker;
  const standing = standingOf(asker);
  if ((standing === "nobody" || token === "ended") && !rule.may.includes("nobody")) return 401;
  if (token && rule.herself) return 403;
  if (token === "reading" && matter.changes) return 403;
  if (token === "of another programme" && matter.programme) return 404;
  if (token === "of another programme" && matter.changes) return 403;
  if (matter.programme && !within.includes(standing)) return 404;
  if (matter.others && typeof rule.others === "number") return rule.others;
  if (!rule.sees.includes(standing) || matter.astray) return 404;
  if (!rule.may.includes(standing)) return 403;
  if (matter.archived && rule.rests) return 409;
  return matter.others && typeof rule.others === "object" && !rule.others.includes(standing) ? 403 : 200;
}

/** What each operation of the API needs: one that is new is refused by a test until it has its row. */
export const operations: Readonly<Record<string, Need>> = {
  readDocument: "nobody",
  readMe: "signedIn",
  editMe: "signedIn",
  preview: "signedIn",
  listTokens: "keepTokens",
  makeToken: "keepTokens",
  revokeToken: "keepTokens",
  listProgrammes: "signedIn",
  readProgramme: "enter",
  listStatuses: "enter",
  listThemes: "enter",
  listMembers: "enter",
  renameProgramme: "rename",
  renameStatus: "rename",
  addTheme: "rename",
  renameTheme: "rename",
  readGlossary: "enter",
  addEntry: "keepGlossary",
  editEntry: "keepGlossary",
  removeEntry: "keepGlossary",
  listExchanges: "seeExchanges",
  addExchange: "arrange",
  editExchange: "arrange",
  removeExchange: "arrange",
  readProgress: "seeAll",
  setStuckAfter: "steer",
  downloadReport: "seeAll",
  downloadWorkbook: "seeAll",
  downloadSharedReport: "nobody",
  downloadSharedWorkbook: "nobody",
  listReportLinks: "shareReport",
  makeReportLink: "shareReport",
  revokeReportLink: "shareReport",
  readBoard: "enter",
  followEvents: "enter",
  readActivity: "seeAll",
  listUnseen: "enter",
  markSeen: "seeIdea",
  markAllSeen: "enter",
  listIdeas: "enter",
  searchIdeas: "enter",
  readIdea: "seeIdea",
  readHistory: "seeIdea",
  proposeIdea: "propose",
  editIdea: "edit",
  changeIdeas: "changeMany",
  moveIdea: "move",
  archiveIdea: "archive",
  restoreIdea: "archive",
  ownIdea: "assign",
  letGoOfIdea: "assign",
  undo: "undo",
  translateIdea: "translate",
  translateComment: "translate",
  confirmTranslation: "translate",
  suggestTranslation: "translate",
  readDesk: "enter",
  listRequests: "enter",
  seeFulfilled: "enter",
  askForTranslation: "comment",
  withdrawRequest: "withdraw",
  tellTranslating: "translate",
  listFilters: "enter",
  saveFilter: "saveFilter",
  editFilter: "saveFilter",
  removeFilter: "removeFilter",
  listComments: "seeIdea",
  addComment: "comment",
  editComment: "editComment",
  deleteComment: "deleteComment",
};

/** What the API's description says that an operation needs. */
export function toldNeed(need: Need): string {
  const rule: Rule = rules[need];
  return rule.told ?? need;
}

/** Operations that are asked with a body, but change nothing. */
export const changesNothing: readonly string[] = ["preview"];
