import type { CodeList } from "./codeList";

/** Why the child is in need, as found when this period of care began. */
export const categoryOfNeed: CodeList = {
  name: "category_of_need",
  title: "Category of need",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item CIN",
  codes: [
    { code: "N1", label: "Abuse or neglect" },
    { code: "N2", label: "Child's disability" },
    { code: "N3", label: "Parental illness or disability" },
    { code: "N4", label: "Family in acute stress" },
    { code: "N5", label: "Family dysfunction" },
    { code: "N6", label: "Socially unacceptable behaviour" },
    { code: "N7", label: "Low income" },
    { code: "N8", label: "Absent parenting" },
  ],
};
