import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Why the person a young carer looks after needs care. */
export const caredForNeed: CodeList = {
  name: "cared_for_need",
  title: "Main need of the person cared for",
  reference: ownList,
  codes: plainWords([
    "Mental health",
    "Physical disability",
    "Learning disability",
    "Long-term illness",
    "Substance misuse",
    "Sensory impairment",
    "Autism",
    "Other",
    "Not known",
  ]),
};
