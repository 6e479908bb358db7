import type { CodeList } from "../codeList";

/** What the panel concluded about a young person's next step. Kept in lower case. */
export const transitionOutcome: CodeList = {
  name: "transition_outcome",
  title: "Outcome of a transition panel",
  reference: "No published code set: the words of virtual schools",
  codes: [
    { code: "ON TRACK", label: "Has a place and is on track", keptAs: "on track" },
    { code: "SUPPORT AGREED", label: "Needs support, which was agreed", keptAs: "support agreed" },
    { code: "NO OFFER", label: "Has no offer yet", keptAs: "no offer" },
    { code: "AT RISK", label: "At risk of losing the place", keptAs: "at risk" },
    { code: "CLOSED", label: "No longer followed", keptAs: "closed" },
  ],
};
