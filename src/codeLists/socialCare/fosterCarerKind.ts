import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** What a fostering household is approved for. */
export const fosterCarerKind: CodeList = {
  name: "foster_carer_kind",
  title: "Kind of foster carer",
  reference: ownList,
  codes: plainWords([
    ["Mainstream", "General"],
    ["Family and friends", "Connected person", "Kinship"],
    ["Fostering for adoption", "Foster to adopt", "FFA"],
    "Short breaks",
    "Supported lodgings",
    "Other",
  ]),
};
