import type { CodeList } from "../codeList";

/** How a pupil left care, as declared by the carer to the school. */
export const postLookedAfterArrangement: CodeList = {
  name: "post_looked_after_arrangement",
  title: "Post looked-after arrangement",
  reference: "School census code set Post looked-after arrangements",
  codes: [
    { code: "N", label: "Not declared" },
    { code: "A", label: "Left care through adoption" },
    { code: "G", label: "Left care through a special guardianship order" },
    { code: "R", label: "Left care through a residence order" },
    { code: "C", label: "Left care through a child arrangements order" },
  ],
};
