import type { CodeList } from "./codeList";

/** Who provides the placement. Blank for temporary placements (T0 to T4). */
export const placementProvider: CodeList = {
  name: "placement_provider",
  title: "Placement provider",
  reference:
    "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item PLACE_PROVIDER",
  codes: [
    { code: "PR0", label: "Parent(s) or other person(s) with parental responsibility" },
    { code: "PR1", label: "Own provision (by the LA) including RAA hosted by this LA" },
    { code: "PR2", label: "Other LA provision, including RAA hosted by another LA" },
    { code: "PR3", label: "Other public provision (e.g. PCT)" },
    { code: "PR4", label: "Private provision" },
    { code: "PR5", label: "Voluntary/third sector provision" },
  ],
};
