import type { CodeList } from "../codeList";

/** How sure a link between two things of a plan is. */
export const planLinkBasis: CodeList = {
  name: "plan_link_basis",
  title: "How sure the link is",
  reference: "Hub format: whether the document says so or a reader does",
  codes: [
    { code: "PRINTED", label: "The document says so", keptAs: "printed" },
    { code: "CURATED", label: "A reader says so, from the context", keptAs: "curated" },
    { code: "DOUBTFUL", label: "The document says so, and it looks wrong", keptAs: "doubtful" },
  ],
};
