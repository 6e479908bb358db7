import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What a worker is to a child. Case systems use their own words, which a local mapping translates. */
export const workerRole: CodeList = {
  name: "worker_role",
  title: "Role of the worker",
  reference: ownList,
  codes: plainWords([
    ["Social worker", "Allocated case worker", "Allocated social worker", "Case worker"],
    ["Personal adviser", "Personal advisor", "PA"],
    ["Independent reviewing officer", "IRO"],
    ["Conference chair", "CP chair", "Child protection chair"],
    ["Family support worker", "Support worker"],
    "Supervising social worker",
    "Adoption social worker",
    ["Virtual school", "Virtual school officer"],
    ["Looked after nurse", "LAC nurse", "CLA nurse"],
    "Advocate",
    "Youth worker",
    ["Early help worker", "Key worker", "Lead professional"],
    ["Manager", "Team manager"],
    "Other",
  ]),
};
