import { UnknownIdea } from "@/components/idea/unknown";

export default function NotFoundSheet() {
  return <UnknownIdea sheet />;
}
