import { UnknownIdea } from "@/components/idea/unknown";

export default function NotFoundIdea() {
  return (
    <main id="content" className="page">
      <UnknownIdea />
    </main>
  );
}
