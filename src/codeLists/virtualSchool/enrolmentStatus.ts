import type { CodeList } from "../codeList";

/** Whether the child is registered at one school or at more. */
export const enrolmentStatus: CodeList = {
  name: "enrolment_status",
  title: "Enrolment status",
  reference: "School census code set Enrolment status",
  codes: [
    { code: "C", label: "Current, at this school only" },
    { code: "M", label: "Current main, dual registration" },
    { code: "S", label: "Current subsidiary, dual registration" },
    { code: "F", label: "FE college pupil" },
    { code: "O", label: "Other provider" },
    { code: "G", label: "Guest" },
  ],
};
