import { describe, expect, test } from "vitest";
import type { Member, Role } from "./member";
import { may } from "./permission";

const programme = { partners: [{ id: "dresden" }, { id: "strasbourg" }] };
const who = (role: Role, library: string): Member => ({
  id: `${role}-${library}`,
  name: "",
  role,
  library,
  branch: "",
  language: "de",
  reads: ["de"],
});

type Deed = "seeIdea" | "comment" | "edit" | "translate" | "move" | "assign" | "propose" | "archive";
const deeds: readonly Deed[] = ["seeIdea", "comment", "edit", "translate", "move", "assign", "propose", "archive"];
const allowed = (member: Member, invited = false): Deed[] =>
  deeds.filter((deed) => may[deed](member, { ...programme, invited }));

describe("who may do what to an idea of a programme of two libraries", () => {
  const work: Deed[] = ["seeIdea", "comment", "edit", "translate", "move", "assign", "propose"];

  test.each(["dresden", "strasbourg"])("a librarian of %s works on every idea, the other city's too", (library) => {
    expect(allowed(who("librarian", library))).toEqual(work);
  });
  test("a coordinator archives besides", () => {
    expect(allowed(who("coordinator", "strasbourg"))).toEqual(deeds);
  });
  test("an administrator may do everything, wherever she belongs", () => {
    expect(allowed(who("administrator", "kehl"))).toEqual(deeds);
  });
  test("nobody else sees anything: neither librarians nor coordinators of a third library", () => {
    expect(allowed(who("librarian", "kehl"))).toEqual([]);
    expect(allowed(who("coordinator", "kehl"))).toEqual([]);
  });
  test("a guest sees and discusses what she was invited to, even one who belongs to a partner", () => {
    expect(allowed(who("guest", "dresden"), true)).toEqual(["seeIdea", "comment"]);
    expect(allowed(who("guest", "dresden"))).toEqual([]);
  });
});

test("a comment is its author's to change, and a coordinator's to delete", () => {
  const comment = { by: "librarian-dresden" };
  const [author, colleague, coordinator] = [
    who("librarian", "dresden"),
    who("librarian", "strasbourg"),
    who("coordinator", "strasbourg"),
  ];
  expect([author, colleague, coordinator].map((member) => may.editComment(member, comment))).toEqual([
    true,
    false,
    false,
  ]);
  expect([author, colleague, coordinator].map((member) => may.deleteComment(member, programme, comment))).toEqual([
    true,
    false,
    true,
  ]);
  expect(may.deleteComment(who("coordinator", "kehl"), programme, comment)).toBe(false);
});
