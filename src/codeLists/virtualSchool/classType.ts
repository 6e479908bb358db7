import type { CodeList } from "../codeList";

/** Whether a pupil is in a nursery class. */
export const classType: CodeList = {
  name: "class_type",
  title: "Class type",
  reference: "School census code set Class type",
  codes: [
    { code: "N", label: "Nursery class" },
    { code: "O", label: "Other class" },
  ],
};
