import type { CodeList } from "./codeList";

/** Special educational needs provision since September 2014. */
export const senProvision: CodeList = {
  name: "sen_provision",
  title: "SEN provision",
  reference: "School census code set SEN provision",
  codes: [
    { code: "N", label: "No special educational need" },
    { code: "K", label: "SEN support" },
    { code: "E", label: "Education, health and care plan" },
  ],
};
