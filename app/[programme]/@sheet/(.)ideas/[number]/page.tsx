import type { Metadata } from "next";
import { Idea } from "@/components/idea/idea";
import { type Address, ideaAsked, titleOfIdea } from "../../../ideas/[number]/asked";

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  return { title: await titleOfIdea(await params) };
}

export default async function IdeaSheet({ params }: Address) {
  const { programme, number } = await params;
  const { idea, seen } = await ideaAsked(programme, number);
  return <Idea idea={idea} seen={seen} sheet />;
}
