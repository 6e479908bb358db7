import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Where a child went when police detention ended. */
export const custodyDestination: CodeList = {
  name: "custody_destination",
  title: "Where the child went after custody",
  reference: ownList,
  codes: plainWords([
    "Home",
    "Placement",
    "Local authority accommodation",
    "Secure accommodation",
    "Court",
    "Remand",
    "Hospital",
    "Other",
    "Not known",
  ]),
};
