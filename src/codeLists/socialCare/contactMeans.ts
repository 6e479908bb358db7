import type { CodeList } from "../codeList";
import { ownList, plainWords } from "./plainWords";

/** How the authority and a care leaver were in touch. */
export const contactMeans: CodeList = {
  name: "contact_means",
  title: "Means of contact",
  reference: ownList,
  codes: plainWords([
    "Visit at home",
    "Meeting elsewhere",
    ["Telephone", "Phone", "Call"],
    "Video call",
    ["Message", "Text message", "Text"],
    ["E-mail", "Email"],
    "Letter",
    "Other",
  ]),
};
