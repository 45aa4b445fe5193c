import { WaitingIdea } from "@/components/idea/waiting";

export default function LoadingSheet() {
  return <WaitingIdea sheet />;
}
