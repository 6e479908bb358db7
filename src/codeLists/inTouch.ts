import type { CodeList } from "./codeList";

/** Whether the authority is in touch with a care leaver. */
export const inTouch: CodeList = {
  name: "in_touch",
  title: "In touch with the care leaver",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item IN_TOUCH",
  codes: [
    { code: "YES", label: "In touch" },
    { code: "NO", label: "Not in touch" },
    { code: "DIED", label: "Died after leaving care" },
    { code: "REFU", label: "Young person refuses contact" },
    { code: "NREQ", label: "No longer requires services" },
    { code: "RHOM", label: "Returned to live with parents/PR for a continuous period of 6 months or more" },
  ],
};
