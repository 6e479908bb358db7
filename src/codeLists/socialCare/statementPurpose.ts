import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What a child or young person told their workers about. */
export const statementPurpose: CodeList = {
  name: "statement_purpose",
  title: "What a child's statement is for",
  reference: ownList,
  codes: plainWords([
    ["Looked after review", "Review"],
    "Conference",
    "Pathway plan",
    "Personal education plan",
    "Worker visit",
    "Worry",
    "Complaint",
    "Good news",
    "Other",
  ]),
};
