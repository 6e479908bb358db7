import { authorityCodes as authorities } from "../../records/reference/authorityCodes";
import { text } from "../columns";
import { defineSource } from "../source";
import { dfeCode } from "./statisticColumns";

/** The DfE's list of authorities: one row a three-digit code, those of authorities that are no more among them. */
export const authorityCodes = defineSource({
  code: "reference_authority_codes",
  title: "Authority codes",
  system: "reference",
  reference: "DfE, local authority interactive tool, list of local authorities by LA number",
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: authorities,
  columns: {
    LA_NUMBER: text({ doc: "three-digit code", to: "dfe_code", required: true, ...dfeCode }),
    LA_NAME: text({ doc: "name as the DfE writes it", to: "name", required: true }),
    REGION: text({ doc: "region; blank for England and regions", to: "region", invalid: "blank" }),
    TYPE: text({ doc: "type of authority: ILB, OLB, MD, UA or SC", to: "kind", invalid: "blank" }),
  },
  key: ["LA_NUMBER"],
});
