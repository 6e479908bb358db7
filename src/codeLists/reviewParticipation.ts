import type { CodeList } from "./codeList";

/** How the child took part in a review. */
export const reviewParticipation: CodeList = {
  name: "review_participation",
  title: "Participation in the review",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item REVIEW_CODE",
  codes: [
    { code: "PN0", label: "Child under 4 at the time of the review", group: "Under 4" },
    { code: "PN1", label: "Attends and speaks for self", group: "Attended" },
    { code: "PN2", label: "Attends; advocate speaks on behalf", group: "Attended" },
    { code: "PN3", label: "Attends; conveys view symbolically (non-verbal)", group: "Attended" },
    { code: "PN4", label: "Attends but does not contribute", group: "Attended" },
    { code: "PN5", label: "Does not attend; briefs advocate", group: "Views conveyed" },
    {
      code: "PN6",
      label: "Does not attend; conveys feelings by facilitative medium",
      group: "Views conveyed",
    },
    { code: "PN7", label: "Does not attend nor are views conveyed", group: "Did not take part" },
  ],
};
