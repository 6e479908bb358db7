import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** How a child took part in making a plan. The codes of looked after reviews (PN1 to PN7) are taken for it. */
export const planParticipation: CodeList = {
  name: "plan_participation",
  title: "How the child took part in a plan",
  reference: ownList,
  codes: plainWords([
    ["Attended", "Took part", "In person", "Present", "PN1", "PN2", "PN3", "PN4"],
    ["Views given", "Views sent", "Views shared", "Views conveyed", "Wrote", "PN6"],
    ["Through an advocate", "Advocate", "By an advocate", "PN5"],
    ["Not at all", "None", "Did not take part", "No part", "PN7"],
  ]),
};
