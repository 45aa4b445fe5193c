"use client";

import { useCallback } from "react";
import { useAnnounce } from "./announcer";
import { type Toast, useToast } from "./toaster";

/** Says something to those who listen and shows it to those who look, in the same words. */
export function useSay(): (toast: Toast) => void {
  const announce = useAnnounce();
  const toast = useToast();
  return useCallback(
    (said) => {
      announce(said.text);
      toast(said);
    },
    [announce, toast],
  );
}
