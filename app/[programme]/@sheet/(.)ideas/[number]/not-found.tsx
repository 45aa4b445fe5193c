import type { Metadata } from "next";
import { UnknownIdea } from "@/components/idea/unknown";
import { type Address, titleInstead } from "../../../ideas/[number]/asked";

export function generateMetadata(address: Address): Promise<Metadata> {
  return titleInstead(address);
}

export default function NotFoundSheet() {
  return <UnknownIdea sheet />;
}
