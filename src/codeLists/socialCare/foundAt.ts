import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** Where the child was found, or came back to. */
export const foundAt: CodeList = {
  name: "found_at",
  title: "Found at",
  reference: ownList,
  codes: plainWords([
    "Placement",
    "Family home",
    "Home of friends",
    "With other relatives",
    "Public place",
    "Transport hub",
    "Hotel or other lodging",
    "Police station",
    "Hospital",
    "School",
    "Other",
    "Not known",
  ]),
};
