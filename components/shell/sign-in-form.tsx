"use client";

import { Eye, EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { useAnnounce } from "@/components/ui/announcer";
import { Field } from "@/components/ui/field";
import { Note } from "@/components/ui/note";
import { type SignInAnswer, signIn } from "./sign-in";
import { WaitingTime } from "./waiting-time";

type Failure = Exclude<SignInAnswer, "done">;

/** The card one signs in with. What was typed stays, whatever the answer is. */
export function SignInForm({ destination }: { readonly destination: string }) {
  const t = useTranslations("signIn");
  const announce = useAnnounce();
  const email = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const [faults, setFaults] = useState<Faults>({});
  const [failure, setFailure] = useState<{ readonly number: number; readonly of: Failure } | null>(null);
  const [pending, setPending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>): Promise<void> => {
    event.preventDefault();
    if (pending || !email.current || !password.current) return;
    const found = faultsOf(email.current, password.current);
    setFaults(found);
    if (found.email) return email.current.focus();
    if (found.password) return password.current.focus();

    setFailure(null);
    setPending(true);
    announce(t("submitting"));
    const answer = await signIn({
      email: email.current.value.trim(),
      password: password.current.value,
      shared: new FormData(event.currentTarget).has("shared"),
    });
    if (answer === "done") return location.assign(destination);
    setPending(false);
    setFailure((before) => ({ number: (before?.number ?? 0) + 1, of: answer }));
    if (answer === "refused") {
      password.current.focus();
      password.current.select();
    }
  };

  return (
    <form
      className="ticket"
      method="post"
      action="/api/auth/callback/credentials"
      noValidate
      aria-labelledby="sign-in"
      onSubmit={(event) => void submit(event)}
    >
      <header>
        <h1 id="sign-in">{t("title")}</h1>
        <p className="muted small">{t("lead")}</p>
      </header>
      {failure && <FailureNote key={failure.number} failure={failure.of} />}
      <Field
        ref={email}
        label={t("email")}
        error={faults.email && t(faults.email)}
        type="email"
        name="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        maxLength={320}
      />
      <PasswordField field={password} error={faults.password && t(faults.password)} />
      <div className="shared">
        <input className="check" type="checkbox" id="shared" name="shared" aria-describedby="shared-meaning" />
        <label htmlFor="shared">{t("shared")}</label>
        <p id="shared-meaning">{t("sharedMeaning")}</p>
      </div>
      <button type="submit" className="btn btn-go" aria-disabled={pending}>
        {pending ? t("submitting") : t("submit")}
      </button>
    </form>
  );
}

interface Faults {
  readonly email?: "emailMissing" | "emailIncomplete";
  readonly password?: "passwordMissing";
}

function faultsOf(email: HTMLInputElement, password: HTMLInputElement): Faults {
  return {
    ...(email.value.trim() === ""
      ? { email: "emailMissing" as const }
      : !email.validity.valid && { email: "emailIncomplete" as const }),
    ...(password.value === "" && { password: "passwordMissing" as const }),
  };
}

function PasswordField({
  field,
  error,
}: {
  readonly field: React.RefObject<HTMLInputElement | null>;
  readonly error: ReactNode;
}) {
  const t = useTranslations("signIn");
  const announce = useAnnounce();
  const [shown, setShown] = useState(false);
  const Sign = shown ? EyeOff : Eye;
  return (
    <Field label={t("password")} error={error}>
      {(control) => (
        <div className="password">
          <input
            {...control}
            ref={field}
            type={shown ? "text" : "password"}
            name="password"
            autoComplete="current-password"
            autoCapitalize="none"
            spellCheck={false}
            required
          />
          <button
            type="button"
            className="btn-sign"
            aria-label={t("showPassword")}
            aria-pressed={shown}
            onClick={() => {
              setShown(!shown);
              announce(t(shown ? "passwordHidden" : "passwordShown"));
            }}
          >
            <Sign className="i" aria-hidden="true" />
          </button>
        </div>
      )}
    </Field>
  );
}

function FailureNote({ failure }: { readonly failure: Failure }) {
  const t = useTranslations("signIn");
  if (typeof failure === "object") return <WaitingTime seconds={failure.limited} />;
  return (
    <Note tone="alarm">
      <b>{t(`${failure}Title`)}</b> {t(failure)}
    </Note>
  );
}
