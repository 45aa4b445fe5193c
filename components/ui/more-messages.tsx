"use client";

import { type Messages, NextIntlClientProvider, useLocale, useMessages } from "next-intl";
import type { ReactNode } from "react";

/** Gives what lies below it sentences besides those that the pages around it brought. */
export function MoreMessages({
  messages,
  children,
}: {
  readonly messages: Partial<Messages>;
  readonly children: ReactNode;
}) {
  const around = useMessages();
  return (
    <NextIntlClientProvider locale={useLocale()} messages={{ ...around, ...messages }}>
      {children}
    </NextIntlClientProvider>
  );
}
