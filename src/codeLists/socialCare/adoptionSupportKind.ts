import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What was asked for after an adoption. */
export const adoptionSupportKind: CodeList = {
  name: "adoption_support_kind",
  title: "Kind of post-adoption support",
  reference: ownList,
  codes: plainWords([
    "Assessment of need",
    ["Letterbox", "Letterbox contact"],
    "Supervised direct contact",
    "Therapy",
    "Adult adoptee",
    "Financial",
    "Other",
  ]),
};
