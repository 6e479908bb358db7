import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** The kind of placement or arrangement that ended early. */
export const disruptedPlacement: CodeList = {
  name: "disrupted_placement",
  title: "Placement that broke down",
  reference: ownList,
  codes: plainWords([
    "Long-term fostering",
    "Other fostering",
    "Residential",
    "Adoption before order",
    "Adoption after order",
    "Special guardianship",
    "Other",
  ]),
};
