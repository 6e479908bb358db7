import { deprivationsOfLiberty as orders } from "../../records/deprivationsOfLiberty";
import { date, localId } from "../columns";
import { bornInFuture, inOrder, notAfterYear } from "../rules";
import { defineSource } from "../source";
import { beforeBirth } from "./beforeBirth";
import { overlapsNext } from "./overlapsNext";
import { guide } from "./reference";
import { yearStartOf } from "./year";

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
    // Rule 708.
    beforeBirth({
      code: "DOLO_BEFORE_BIRTH",
      column: "DOLO_START",
      says: "the order began before the child was born. Correct DOLO_START or DOB.",
    }),
    // Rule 703.
    notAfterYear({
      code: "DOLO_AFTER_YEAR",
      column: "DOLO_START",
      says: "the order began after 31 March of the collection year. Correct DOLO_START, or send it with the next year.",
    }),
    {
      // Rule 704.
      code: "DOLO_ENDS_OUTSIDE_YEAR",
      severity: "warning",
      column: "DOLO_END",
      says: "the order ended in another collection year. Correct DOLO_END, or send it with the year it belongs to.",
      breaks: ({ DOLO_START, DOLO_END }, { yearEnd }) =>
        Boolean(DOLO_START && DOLO_END) &&
        DOLO_START! <= DOLO_END! &&
        DOLO_START! <= yearEnd &&
        (DOLO_END! > yearEnd || DOLO_END! < yearStartOf(yearEnd)),
    },
  ],
  across: [
    // Rule 705.
    overlapsNext({
      code: "DOLO_OVERLAPS_NEXT",
      start: "DOLO_START",
      column: "DOLO_END",
      says: "the order is still in force when the child's next one begins. Correct DOLO_END, or DOLO_START of the next order.",
    }),
  ],
});
