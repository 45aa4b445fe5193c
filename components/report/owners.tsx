import { CityAt } from "@/components/member/sign";
import { Say } from "@/components/progress/say";
import type { Who } from "@/domain/report/report";
import type { ReportProps } from "./report";

/** Who carries an idea in each city; where people are not named, whether somebody does. */
export function Owners({
  report: { programme, names },
  voices,
  owners,
}: Pick<ReportProps, "report" | "voices"> & { readonly owners: readonly Who[] }) {
  const [first, ...others] = voices;
  return programme.partners.map(({ id, city }, place) => {
    const here = owners.filter(({ library }) => library === id);
    const empty = here.length === 0;
    const own = first?.name(city) ?? "";
    return (
      <span key={id} className="report-owner">
        <span>
          <CityAt place={place} name={own} empty={empty} />
          {others.flatMap(({ language, name }) => [
            " / ",
            <span key={language} lang={language}>
              {name(city)}
            </span>,
          ])}
        </span>{" "}
        {empty && (
          <i className="muted">
            <Say voices={voices}>{({ t }) => t("nobody")}</Say>
          </i>
        )}
        {!empty && names && <span>{here.map(({ name }) => name).join(", ")}</span>}
      </span>
    );
  });
}
