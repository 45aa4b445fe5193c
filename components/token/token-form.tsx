"use client";

import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { v7 as newId } from "uuid";
import { tokens } from "@/api/client";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { useFault, useRefusal } from "@/components/ui/refusal";
import { Validity } from "@/components/ui/validity";
import type { Fault } from "@/domain/outcome";
import { dayIn, type Token, tokenNameRule } from "@/domain/token";
import { faultIn } from "@/domain/writing";
import { type Expiry, expiries, faultOfDay, lastDayOf } from "./expiry";
import { TokenRights } from "./token-rights";
import type { ProgrammeName } from "./tokens";
import { useTokenDates } from "./when";

interface Wish {
  readonly name: string;
  readonly changes: boolean;
  /** Empty for all. */
  readonly programme: string;
  readonly expiry: Expiry;
  readonly day: string;
}

type Faulty = Partial<Record<"name" | "programme" | "expires", Fault>>;

/** What lets in least, until somebody wants more. */
const cautious: Wish = { name: "", changes: false, programme: "", expiry: "quarter", day: "" };

/** Another token: what was typed stays until it is made. */
export function TokenForm({
  at,
  programmes,
  onMade,
}: {
  readonly at: string;
  readonly programmes: readonly ProgrammeName[];
  readonly onMade: (made: { readonly token: Token; readonly secret: string }) => void;
}) {
  const t = useTranslations("token");
  const dates = useTokenDates();
  const announce = useAnnounce();
  const refusal = useRefusal();
  const sentence = useFault();
  const form = useRef<HTMLFormElement>(null);
  const [wish, setWish] = useState(cautious);
  const [faults, setFaults] = useState<Faulty>({});
  const [failure, setFailure] = useState<string | null>(null);
  const [pending, setPending] = useState(false);
  const sending = useRef(false);
  // A token whose answer got lost: it may exist, and nobody knows its secret.
  const unheard = useRef<string | null>(null);

  const today = new Date(at);
  const change = (part: Partial<Wish>): void => setWish((before) => ({ ...before, ...part }));
  const lastDay = lastDayOf(wish.expiry, wish.day, today);

  const complain = (found: Faulty): void => {
    setFaults(found);
    const [first] = Object.keys(found);
    const field = first === "expires" && wish.expiry === "day" ? "day" : first;
    form.current?.querySelector<HTMLElement>(`[name="${field}"]`)?.focus();
  };

  const make = async (): Promise<void> => {
    const id = newId();
    const lost = unheard.current;
    if (lost) {
      const gone = await tokens.revoke(lost);
      if ("refused" in gone && gone.refused === "unreachable") return setFailure(refusal(gone));
    }
    unheard.current = id;
    const { name, changes, programme } = wish;
    const answer = await tokens.make({ id, name, changes, programme: programme || null, expires: lastDay });
    if ("refused" in answer && answer.refused === "unreachable") return setFailure(refusal(answer));
    unheard.current = null;
    if ("done" in answer) {
      setWish(cautious);
      return onMade(answer.done);
    }
    const { name: nameFault, programme: programmeFault, expires } = answer.fields ?? {};
    const found: Faulty = {
      ...(nameFault && { name: nameFault }),
      ...(programmeFault && { programme: programmeFault }),
      ...(expires && { expires }),
    };
    if (Object.keys(found).length > 0) complain(found);
    else setFailure(refusal(answer));
  };

  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (sending.current) return;
    const name = faultIn(wish.name, tokenNameRule);
    const expires = faultOfDay(lastDay, today);
    const found: Faulty = { ...(name && { name }), ...(expires && { expires }) };
    setFailure(null);
    if (name || expires) return complain(found);
    setFaults({});
    sending.current = true;
    setPending(true);
    announce(t("making"));
    await make();
    sending.current = false;
    setPending(false);
  };

  const until =
    lastDay === null
      ? t("unlimitedHint")
      : faultOfDay(lastDay, today) === null
        ? t("untilHint", { day: dates.day(lastDay) })
        : null;
  return (
    <form
      ref={form}
      className="sheet token-form no-print"
      aria-labelledby="new-token"
      noValidate
      onSubmit={(event) => void submit(event)}
    >
      <h3 id="new-token">{t("new")}</h3>
      <Field
        label={t("name")}
        hint={t("nameHint")}
        error={faults.name && sentence(faults.name, tokenNameRule.most)}
        name="name"
        value={wish.name}
        autoComplete="off"
        required
        onChange={(event) => change({ name: event.target.value })}
      />
      <TokenRights changes={wish.changes} choose={(changes) => change({ changes })} />
      <Field label={t("programme")} error={faults.programme && sentence(faults.programme)}>
        {(control) => (
          <select
            {...control}
            name="programme"
            value={wish.programme}
            onChange={(event) => change({ programme: event.target.value })}
          >
            <option value="">{t("allProgrammes")}</option>
            {programmes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Validity
        expiries={expiries}
        words={{ label: t("expiry"), lastDay: t("lastDay"), of: (each) => t(`expiries.${each}`) }}
        expiry={wish.expiry}
        day={wish.day}
        bounds={{ first: dayIn(0, today), last: "2199-12-31" }}
        until={until}
        error={faults.expires ? sentence(faults.expires) : null}
        change={change}
      />
      {failure && <Note tone="alarm">{failure}</Note>}
      <button type="submit" className="btn btn-go" aria-disabled={pending}>
        {pending ? t("making") : t("make")}
      </button>
    </form>
  );
}
