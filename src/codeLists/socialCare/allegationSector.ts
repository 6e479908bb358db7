import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Where the adult works with children. */
export const allegationSector: CodeList = {
  name: "allegation_sector",
  title: "Sector of the person alleged against",
  reference: ownList,
  codes: plainWords([
    "Education",
    "Early years",
    "Foster care",
    "Residential care",
    "Social care",
    "Health",
    "Police",
    "Transport",
    "Faith",
    "Sport and leisure",
    "Voluntary",
    "Other",
  ]),
};
