import { adoptersLegalStatus } from "../../codeLists/adoptersLegalStatus";
import { adoptersSex } from "../../codeLists/adoptersSex";
import { adoptionDecisions } from "../../records/adoptionDecisions";
import { code, date, flag, integer, localId } from "../columns";
import { defineSource } from "../source";
import { ad1Rules } from "./ad1Rules";
import { guide } from "./reference";

/** SSDA903 AD1: one row a child adopted in the year. */
export const ad1 = defineSource({
  code: "ssda903_ad1",
  title: "AD1",
  system: "social care",
  reference: guide("AD1"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: adoptionDecisions,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    DATE_INT: date({
      doc: "date of the decision that adoption is in the child's best interest",
      to: "decided_on",
      required: true,
    }),
    DATE_MATCH: date({ doc: "date of matching child and adopters", to: "matched_on" }),
    FOSTER_CARE: flag({
      doc: "1: adopted by a former foster carer",
      to: "by_foster_carer",
      invalid: "blank",
    }),
    NB_ADOPTR: integer(1, 2, { doc: "number of adopters", to: "adopters", invalid: "blank" }),
    SEX_ADOPTR: code(adoptersSex, {
      doc: "sex of the adopters",
      to: "adopters_sex",
      invalid: "blank",
    }),
    LS_ADOPTR: code(adoptersLegalStatus, {
      doc: "legal status of the adopters",
      to: "adopters_status",
      invalid: "blank",
    }),
  },
  key: ["DATE_INT"],
  rules: ad1Rules,
});
