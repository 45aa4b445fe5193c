"use client";

import { useTranslations } from "next-intl";
import { Dialog } from "@/components/ui/dialog";

const reading = ["tab", "along", "enter", "news", "search", "list"] as const;
const moving = ["tab", "along", "enter", "lift", "carry", "move", "across", "news", "search", "list"] as const;

/** The keys of the board. Those of a single letter can be switched off: some people dictate. */
export function KeysDialog({
  movable,
  letters,
  onLetters,
  onClose,
}: {
  readonly movable: boolean;
  readonly letters: boolean;
  readonly onLetters: (on: boolean) => void;
  readonly onClose: () => void;
}) {
  const t = useTranslations("board.keys");
  return (
    <Dialog open title={t("title")} onClose={onClose}>
      <table className="keys">
        <tbody>
          {(movable ? moving : reading).map((line) => (
            <tr key={line}>
              <th scope="row">
                {t(`${line}.keys`)
                  .split(" | ")
                  .map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
              </th>
              <td>{t(`${line}.what`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label className="keys-letters">
        <input
          type="checkbox"
          className="check"
          checked={letters}
          onChange={(event) => onLetters(event.target.checked)}
        />
        {t("letters")}
      </label>
    </Dialog>
  );
}
