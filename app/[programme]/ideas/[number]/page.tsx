import type { Metadata } from "next";
import { Idea } from "@/components/idea/idea";
import { type Address, ideaAsked, titleOfIdea } from "./asked";

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: await titleOfIdea(await params) };
}

export default async function IdeaPage({ params }: Address) {
  const { programme, number } = await params;
  const { idea, seen } = await ideaAsked(programme, number);
  return (
    <main id="content" className="page">
      <Idea idea={idea} seen={seen} />
    </main>
  );
}
