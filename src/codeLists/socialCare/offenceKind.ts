import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** The broad kind of offence a child was detained for. */
export const offenceKind: CodeList = {
  name: "offence_kind",
  title: "Kind of offence",
  reference: ownList,
  codes: plainWords([
    "Violence",
    "Sexual offence",
    "Robbery",
    "Theft",
    "Criminal damage",
    "Drugs",
    "Weapons",
    "Public order",
    "Vehicle",
    "Breach or warrant",
    "Other",
    "Not known",
  ]),
};
