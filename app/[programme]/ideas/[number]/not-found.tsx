import type { Metadata } from "next";
import { UnknownIdea } from "@/components/idea/unknown";
import { type Address, titleInstead } from "./asked";

export function generateMetadata(address: Address): Promise<Metadata> {
  return titleInstead(address);
}

export default function NotFoundIdea() {
  return (
    <main id="content" className="page">
      <UnknownIdea />
    </main>
  );
}
