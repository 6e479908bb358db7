import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What was decided on a request for support. */
export const supportDecision: CodeList = {
  name: "support_decision",
  title: "Decision on a request",
  reference: ownList,
  codes: plainWords(["Accepted", "Declined", "Withdrawn", "Open"]),
};
