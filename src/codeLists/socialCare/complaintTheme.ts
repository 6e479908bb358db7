import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What a child complained about. */
export const complaintTheme: CodeList = {
  name: "complaint_theme",
  title: "Theme of a complaint",
  reference: ownList,
  codes: plainWords([
    "Placement",
    "Contact with family",
    "Social worker",
    "Change of worker",
    "Education",
    "Health",
    "Money",
    "Leaving care",
    "Plans and decisions",
    "Other",
  ]),
};
