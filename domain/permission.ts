import type { Member } from "./member";

/** The libraries that carry a programme. */
interface Carried {
  readonly partners: readonly { readonly id: string }[];
}

/** Where an idea stands towards a member: whose programme it is in, and whether she was invited to it. */
interface Sight extends Carried {
  readonly invited: boolean;
}

const everywhere = (member: Member): boolean => member.role === "administrator";
const atHome = (member: Member, { partners }: Carried): boolean =>
  everywhere(member) || (member.role !== "guest" && partners.some((partner) => partner.id === member.library));
const coordinates = (member: Member, carried: Carried): boolean =>
  everywhere(member) || (member.role === "coordinator" && atHome(member, carried));

/** What a member may do; asked by buttons and by the server alike. What she may not see does not exist for her. */
export const may = {
  /** See every idea of a programme, its people and its history. */
  seeAll: atHome,
  seeIdea: (member: Member, sight: Sight): boolean => atHome(member, sight) || sight.invited,
  propose: atHome,
  edit: atHome,
  /** Put what anybody wrote into another language. */
  translate: atHome,
  move: atHome,
  /** Take over, hand over and let go, for either city. */
  assign: atHome,
  comment: (member: Member, sight: Sight): boolean => may.seeIdea(member, sight),
  editComment: (member: Member, comment: { readonly by: string }): boolean => comment.by === member.id,
  deleteComment: (member: Member, carried: Carried, comment: { readonly by: string }): boolean =>
    comment.by === member.id || coordinates(member, carried),
  /** Take back what she asked for: that something be put into another language. */
  withdraw: (member: Member, request: { readonly by: string }): boolean => request.by === member.id,
  archive: coordinates,
  /** Name the programme, its statuses and its themes. */
  rename: coordinates,
  /** Write what the programme's words mean. */
  keepGlossary: atHome,
  /** See when the programme's people meet, and where. */
  seeExchanges: atHome,
  /** Write down online meetings and visits. */
  arrange: coordinates,
  /** Say after how many days without a change an idea is stuck. */
  steer: coordinates,
  /** Let people without an account read the report, for a time. */
  shareReport: coordinates,
  /** Keep a filter under a name, also for everybody at work in the programme. */
  saveFilter: atHome,
  /** One's own; as a coordinator also what somebody shares. What others keep for themselves she does not see. */
  removeFilter: (member: Member, carried: Carried, filter: { readonly by: string }): boolean =>
    atHome(member, carried) && (filter.by === member.id || coordinates(member, carried)),
  /** Be an owner of an idea of a programme. */
  own: atHome,
} as const;
