import { sex } from "../../codeLists/sex";
import { addMonths } from "../../lib/dates";
import { asylumStatuses } from "../../records/asylumStatuses";
import { code, date, localId } from "../columns";
import { bornInFuture } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

const MONTHS_TO_ADULTHOOD = 18 * 12;

/** SSDA903 UASC: one row a child who was unaccompanied and seeking asylum at any time in the year. */
export const uasc = defineSource({
  code: "ssda903_uasc",
  title: "UASC",
  system: "social care",
  reference: guide("UASC"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: asylumStatuses,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    SEX: code(sex, { doc: "sex", invalid: "blank" }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    DUC: date({ doc: "date UASC status ceased or will cease, often the 18th birthday", to: "ended_on" }),
  },
  key: [],
  rules: [
    bornInFuture,
    {
      // Rule 304.
      code: "UASC_AFTER_ADULTHOOD",
      severity: "warning",
      column: "DUC",
      says: "the status ceases after the 18th birthday. Correct DUC or DOB.",
      breaks: ({ DOB, DUC }) => Boolean(DOB && DUC && DUC > addMonths(DOB, MONTHS_TO_ADULTHOOD)),
    },
  ],
  amendments: [
    {
      from: 2025,
      because: "Sex is given as M, F or U; 1 and 2 are no longer accepted.",
      codeLists: [sex],
    },
  ],
});
