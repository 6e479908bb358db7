import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What the advocate, visitor or mentor was offered for. */
export const advocacyKind: CodeList = {
  name: "advocacy_kind",
  title: "Kind of advocacy",
  reference: ownList,
  codes: plainWords([
    "Initial conference",
    "Review conference",
    "Looked after review",
    "Missing interview",
    "Pathway plan",
    "Complaint",
    "Homeless",
    "Issue",
    "Independent visitor",
    "Mentor",
    "Other",
  ]),
};
