import { getTranslations } from "next-intl/server";

/** The empty page of the timeline, until it is known what its months hold. */
export default async function TimelineLoading() {
  const t = await getTranslations("timeline");
  return (
    <main id="content" className="board-page timeline-page" aria-busy="true">
      <p className="sr-only" role="status">
        {t("loading")}
      </p>
    </main>
  );
}
