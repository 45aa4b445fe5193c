import { getTranslations } from "next-intl/server";

/** The empty drawers of the board, until it is known what lies in them. */
export default async function BoardLoading() {
  const t = await getTranslations("board");
  return (
    <main id="content" className="board-page" aria-busy="true">
      <p className="sr-only" role="status">
        {t("loading")}
      </p>
      <div className="board board-loading" aria-hidden="true">
        {[3, 4, 2, 3, 2].map((cards, column) => (
          // The drawers are always the same and never change places.
          <div key={`${column}-${cards}`} className="col">
            <div className="stack">
              {Array.from({ length: cards }, (_, card) => (
                <div key={card} className="card" />
              ))}
            </div>
          </div>
        ))}
      </div>
    </main>
  );
}
