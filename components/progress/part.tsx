import { Say } from "./say";
import type { Voice } from "./voice";

/** Says that a list shows only its beginning, where it does. */
export function Part({
  voices,
  shown,
  all,
}: {
  readonly voices: readonly Voice[];
  readonly shown: number;
  readonly all: number;
}) {
  if (all <= shown) return null;
  return (
    <p className="small muted">
      <Say voices={voices}>{({ t }) => t("part", { shown, all })}</Say>
    </p>
  );
}
