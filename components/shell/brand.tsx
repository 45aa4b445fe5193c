import Link from "next/link";
import { useTranslations } from "next-intl";
import { Logo } from "./logo";

export function Brand() {
  const t = useTranslations("shell");
  return (
    <Link className="brand" href="/" prefetch={false} aria-label={t("brand")}>
      <Logo />
      <span>Passerelle</span>
    </Link>
  );
}
