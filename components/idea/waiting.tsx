import { useTranslations } from "next-intl";
import { CloseSheet } from "./sheet";

/** The place of an idea while it is being fetched. */
export function WaitingIdea({ sheet = false }: { readonly sheet?: boolean }) {
  const t = useTranslations("idea");
  return (
    <div className="idea" aria-busy="true">
      <div className="idea-top">
        <p className="kicker" id="idea-title">
          {t("opening")}
        </p>
        {sheet && <CloseSheet />}
      </div>
      <div className="sheet blank" aria-hidden="true">
        <span />
        <span />
        <span />
        <span />
      </div>
    </div>
  );
}
