import { getTranslations } from "next-intl/server";

/** The empty page of the table, until it is known what stands in it. */
export default async function TableLoading() {
  const t = await getTranslations("table");
  return (
    <main id="content" className="board-page table-page" aria-busy="true">
      <p className="sr-only" role="status">
        {t("loading")}
      </p>
    </main>
  );
}
