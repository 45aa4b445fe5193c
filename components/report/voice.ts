import { createTranslator } from "next-intl";
import { type Voice, voiceOf } from "@/components/progress/voice";
import type { Language } from "@/domain/language";
import type messages from "@/messages/de.json";

type Messages = typeof messages;
type Translator<Namespace extends "report" | "exchange"> = ReturnType<typeof createTranslator<Messages, Namespace>>;

/** How a report is told in one language, whoever reads it. */
export interface ReportVoice extends Voice {
  readonly say: Translator<"report">;
  readonly exchange: Translator<"exchange">;
}

/** The voices of some languages, in their order. */
export function reportVoices(languages: readonly Language[], timeZone: string): Promise<readonly ReportVoice[]> {
  return Promise.all(
    languages.map(async (locale) => {
      const messages: Messages = (await import(`@/messages/${locale}.json`)).default;
      const t = createTranslator({ locale, messages, namespace: "progress", timeZone });
      return {
        ...voiceOf(locale, t, timeZone),
        say: createTranslator({ locale, messages, namespace: "report", timeZone }),
        exchange: createTranslator({ locale, messages, namespace: "exchange", timeZone }),
      };
    }),
  );
}
