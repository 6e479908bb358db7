import type { CodeList } from "../codeList";

/** Whether details may go to youth support services. */
export const youthSupportAgreement: CodeList = {
  name: "youth_support_agreement",
  title: "Youth support services agreement",
  reference: "School census code set Youth support services agreement",
  codes: [
    { code: "YES", label: "Agreed", aliases: ["Y"] },
    { code: "NO", label: "Not agreed", aliases: ["N"] },
    { code: "UNS", label: "Not asked", aliases: ["UNSOUGHT"] },
    { code: "SNR", label: "Asked, no reply", aliases: ["SOUGHT, NO REPLY"] },
  ],
};
