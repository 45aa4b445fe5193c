import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { faults as allFaults, Refusal } from "@/domain/outcome";
import { Code } from "./code";

export const topics = ["start", "ids", "editions", "lists", "etags", "limits", "stream", "problems"] as const;

const rich = {
  code: (text: ReactNode) => <code translate="no">{text}</code>,
  me: (text: ReactNode) => <Link href="/me">{text}</Link>,
};

const happened = `id: 1042
event: news
data: {"revision": 1042, "changes": [{"kind": "moved", …}], "cards": [{"number": 12, …}]}`;

/** What holds for all operations. */
export async function Topics({
  origin,
  codes,
  faults,
}: {
  readonly origin: string;
  readonly codes: readonly { readonly code: Refusal; readonly status: number }[];
  readonly faults: typeof allFaults;
}) {
  const t = await getTranslations("reference.page");
  const texts = {
    start: [t.rich("start.token", rich), t.rich("start.send", rich)],
    ids: [t.rich("ids.made", rich), t.rich("ids.key", rich)],
    editions: [t.rich("editions.text", rich)],
    lists: [t.rich("lists.text", rich), t.rich("lists.moving", rich)],
    etags: [t.rich("etags.text", rich)],
    limits: [t.rich("limits.text", rich)],
    stream: [t.rich("stream.text", rich)],
    problems: [t.rich("problems.text", rich)],
  };
  return topics.map((topic) => (
    <section key={topic} aria-labelledby={topic}>
      <h2 id={topic}>{t(`${topic}.title`)}</h2>
      {texts[topic].map((text, place) => (
        // Texts of one topic never change their order.
        <p key={`${topic}-${place}`}>{text}</p>
      ))}
      {topic === "start" && (
        <Code
          text={`curl '${origin}/api/v1/me' \\\n  -H "Authorization: Bearer $TOKEN"`}
          copy={{
            label: t("copy"),
            name: t("copyExample", { summary: t("start.title") }),
            copied: t("copied"),
            refused: t("notCopied"),
          }}
        />
      )}
      {topic === "stream" && <Code text={happened} />}
      {topic === "problems" && <Problems codes={codes} faults={faults} />}
    </section>
  ));
}

async function Problems({ codes, faults }: Pick<Parameters<typeof Topics>[0], "codes" | "faults">) {
  const [t, told, wrong] = await Promise.all([
    getTranslations("reference.page"),
    getTranslations("refusal"),
    getTranslations("fault"),
  ]);
  return (
    <>
      <table className="ref-table">
        <thead>
          <tr>
            <th scope="col">{t("code")}</th>
            <th scope="col">{t("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ code, status }) => (
            <tr key={code} id={`code-${code}`}>
              <th scope="row">
                <code translate="no">{code}</code> <span className="muted num">{status}</span>
              </th>
              <td>{told(code)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t.rich("problems.fields", rich)}</p>
      <table className="ref-table">
        <thead>
          <tr>
            <th scope="col">{t("code")}</th>
            <th scope="col">{t("reason")}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault) => (
            <tr key={fault}>
              <th scope="row">
                <code translate="no">{fault}</code>
              </th>
              <td>{wrong(fault, { most: 0 })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
