import { getLocale, getTranslations } from "next-intl/server";
import { InitialsAt } from "@/components/member/initials-at";
import { placeOf } from "@/components/member/place";
import { CityAt } from "@/components/member/sign";
import { nameIn } from "@/domain/language";
import type { Member } from "@/domain/member";
import type { Programme } from "@/domain/programme";

/** Who somebody is here: her name, her city's bank in the programme she was in last, her branch and role. */
export async function AccountHead({
  member,
  programme,
}: {
  readonly member: Member;
  readonly programme: Programme | null;
}) {
  const [language, t, shell] = await Promise.all([getLocale(), getTranslations("token"), getTranslations("shell")]);
  const place = programme ? placeOf(programme, member.library) : -1;
  const partner = programme?.partners[place];
  return (
    <header className="me-head">
      <InitialsAt name={member.name} place={place} size="l" />
      <div>
        <p className="kicker">{t("account")}</p>
        <h1>{member.name}</h1>
        <ul className="me-facts">
          {partner && (
            <li>
              <CityAt place={place} name={nameIn(partner.city, language)} />
            </li>
          )}
          {member.branch && <li {...(partner && { lang: partner.language })}>{member.branch}</li>}
          <li>{shell(`role.${member.role}`)}</li>
        </ul>
      </div>
    </header>
  );
}
