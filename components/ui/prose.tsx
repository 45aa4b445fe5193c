/** Text written in Markdown, as the HTML that the server made and sanitised. */
export function Prose({
  html,
  lang,
  className = "",
}: {
  readonly html: string;
  readonly lang: string;
  readonly className?: string;
}) {
  // The only place where HTML comes in as a string: rehype-sanitize has been over it before it was stored.
  return <div className={`prose ${className}`} lang={lang} dangerouslySetInnerHTML={{ __html: html }} />;
}
