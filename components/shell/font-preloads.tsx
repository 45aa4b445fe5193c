const upright = [
  new URL("@fontsource-variable/literata/files/literata-latin-opsz-normal.woff2", import.meta.url),
  new URL(
    "@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
    import.meta.url,
  ),
];

/** Lets the browser fetch the two faces of every page at once; italics and rarer letters come when they are met. */
export function FontPreloads() {
  return upright.map(({ pathname }) => (
    <link key={pathname} rel="preload" as="font" type="font/woff2" href={pathname} crossOrigin="anonymous" />
  ));
}
