import type { MetadataRoute } from "next";

/** A workplace, not a publication. */
export default function robots(): MetadataRoute.Robots {
  return { rules: { userAgent: "*", disallow: "/" } };
}
