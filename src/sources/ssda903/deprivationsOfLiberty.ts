import { deprivationsOfLiberty as orders } from "../../records/deprivationsOfLiberty";
import { date, localId } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

/** SSDA903 DoLo, collected since 2027: one row an order depriving a child of liberty. */
export const deprivationsOfLiberty = defineSource({
  code: "ssda903_deprivations_of_liberty",
  title: "Deprivation of liberty orders",
  system: "social care",
  reference: guide("DoLo"),
  edition: 2027,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: orders,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    DOLO_START: date({
      doc: "first day of the order",
      to: "started_on",
      required: true,
      tellsTheYear: true,
    }),
    DOLO_END: date({ doc: "last day of the order; blank while in force", to: "ended_on" }),
  },
  key: ["DOLO_START"],
  rules: [
    bornInFuture,
    // Rule 702.
    inOrder({
      code: "DOLO_ENDS_BEFORE_START",
      severity: "error",
      first: "DOLO_START",
      then: "DOLO_END",
      says: "the order ended before it began. Correct DOLO_END or DOLO_START.",
    }),
  ],
});
