import { recordTable, text } from "../recordTable";

/** Authorities by their three-digit code. */
export const authorityCodes = recordTable({
  name: "authority_codes",
  doc: "Authorities, past and present, and larger areas by their three-digit code.",
  about: "reference",
  key: ["dfe_code"],
  columns: {
    dfe_code: text("three-digit code"),
    name: text("name as the DfE writes it"),
    region: text("region"),
    kind: text("ILB and OLB London boroughs, MD metropolitan, UA unitary, SC county"),
  },
});
