import type { CodeList } from "./codeList";

/** Legal status of an episode of care. Short breaks (V3, V4) are left out of every published figure. */
export const legalStatus: CodeList = {
  name: "legal_status",
  title: "Legal status",
  reference: "DfE, children looked-after by local authorities: guide to the SSDA903 collection, item LS",
  codes: [
    { code: "C1", label: "Interim care order", group: "Care order" },
    { code: "C2", label: "Full care order", group: "Care order" },
    { code: "D1", label: "Freeing order granted" },
    { code: "E1", label: "Placement order granted" },
    { code: "V2", label: "Single period of accommodation under section 20 (Children Act 1989)" },
    {
      code: "V3",
      label: "Accommodated under an agreed series of short-term breaks, individual episodes recorded",
      group: "Short breaks",
    },
    {
      code: "V4",
      label:
        "Accommodated under an agreed series of short-term breaks, agreements recorded (not individual episodes)",
      group: "Short breaks",
    },
    {
      code: "J1",
      label: "Remanded to LA accommodation or to youth detention accommodation",
      group: "Youth justice legal status",
    },
    {
      code: "J2",
      label: "Placed in LA accommodation under PACE 1984, including secure accommodation",
      group: "Youth justice legal status",
    },
    {
      code: "J3",
      label: "Sentenced to Youth Rehabilitation Order with residence or intensive fostering requirement",
      group: "Youth justice legal status",
    },
    {
      code: "L1",
      label: "Under police protection and in LA accommodation",
      group: "Detained for child protection",
    },
    { code: "L2", label: "Emergency protection order (EPO)", group: "Detained for child protection" },
    {
      code: "L3",
      label: "Under child assessment order and in LA accommodation",
      group: "Detained for child protection",
    },
  ],
};
