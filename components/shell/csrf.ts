/** What next-auth wants to see in every form that signs in or out. */
export async function csrfToken(): Promise<string> {
  const response = await fetch("/api/auth/csrf");
  const { csrfToken: token } = (await response.json()) as { csrfToken: string };
  return token;
}
