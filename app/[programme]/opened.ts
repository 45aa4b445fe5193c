import { cache } from "react";
import { programmeSeenBy } from "@/db/programmes";

/** The programme of an address as a member sees it, read once for all parts of a page. */
export const programmeOpened = cache(programmeSeenBy);
