import type { ReactNode } from "react";
import { Sheet } from "@/components/idea/sheet";

export default function SheetLayout({ children }: { readonly children: ReactNode }) {
  return <Sheet>{children}</Sheet>;
}
