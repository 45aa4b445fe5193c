"use client";

import type { MouseEvent } from "react";

/**
 * The way on in a form when somebody else saved first: with one's own, or with theirs, which leads back to the first
 * field. While something is being saved, neither is to be chosen.
 */
export function MineOrTheirs({
  saving,
  mine,
  theirs,
  keepMine,
  takeTheirs,
}: {
  readonly saving: boolean;
  /** What the two buttons say. */
  readonly mine: string;
  readonly theirs: string;
  readonly keepMine: () => void;
  readonly takeTheirs: () => void;
}) {
  const take = ({ currentTarget }: MouseEvent<HTMLButtonElement>): void => {
    if (saving) return;
    takeTheirs();
    // The button goes with the question.
    currentTarget.form?.querySelector<HTMLElement>("input, select, textarea")?.focus();
  };
  return (
    <p className="row">
      <button type="button" className="btn btn-s" aria-disabled={saving} onClick={() => saving || keepMine()}>
        {mine}
      </button>
      <button type="button" className="btn btn-s" aria-disabled={saving} onClick={take}>
        {theirs}
      </button>
    </p>
  );
}
