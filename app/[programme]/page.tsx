import { redirect } from "next/navigation";

export default async function ProgrammePage({ params }: { readonly params: Promise<{ readonly programme: string }> }) {
  const { programme } = await params;
  redirect(`/${programme}/board`);
}
