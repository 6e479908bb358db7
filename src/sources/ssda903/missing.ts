import { missingKind } from "../../codeLists/missingKind";
import { missingEpisodes } from "../../records/missingEpisodes";
import { code, date, localId } from "../columns";
import { bornInFuture, inOrder, notAfterYear } from "../rules";
import { defineSource } from "../source";
import { beforeBirth } from "./beforeBirth";
import { overlapsNext } from "./overlapsNext";
import { guide } from "./reference";
import { yearStartOf } from "./year";

/** SSDA903 Missing: one row a time a child was missing, or away without authorisation. */
export const missing = defineSource({
  code: "ssda903_missing",
  title: "Missing",
  system: "social care",
  reference: guide("Missing"),
  edition: 2018,
  yearly: true,
  arrives: "snapshot",
  dateFormat: "dd/mm/yyyy",
  feeds: missingEpisodes,
  columns: {
    CHILD: localId({ doc: "the authority's id of the child", required: true }),
    DOB: date({ doc: "date of birth", invalid: "blank" }),
    MISSING: code(missingKind, { doc: "missing, or away", to: "kind", required: true }),
    MIS_START: date({
      doc: "first day missing or away",
      to: "started_on",
      required: true,
      tellsTheYear: true,
    }),
    MIS_END: date({ doc: "day of return; blank while not back", to: "ended_on" }),
  },
  key: ["MIS_START", "MISSING"],
  rules: [
    bornInFuture,
    // Rule 567.
    inOrder({
      code: "MISSING_ENDS_BEFORE_START",
      severity: "error",
      first: "MIS_START",
      then: "MIS_END",
      says: "the child came back before going. Correct MIS_END or MIS_START.",
    }),
    // Rule 586.
    beforeBirth({
      code: "MISSING_BEFORE_BIRTH",
      column: "MIS_START",
      says: "the child went missing before being born. Correct MIS_START or DOB.",
    }),
    // Rule 570.
    notAfterYear({
      code: "MISSING_AFTER_YEAR",
      column: "MIS_START",
      says: "the child went missing after 31 March of the collection year. Correct MIS_START, or send it with the next year.",
    }),
    {
      // Rule 571.
      code: "MISSING_ENDS_OUTSIDE_YEAR",
      severity: "warning",
      column: "MIS_END",
      says: "the child came back in another collection year. Correct MIS_END, or send it with the year it belongs to.",
      breaks: ({ MIS_START, MIS_END }, { yearEnd }) =>
        Boolean(MIS_START && MIS_END) &&
        MIS_START! <= MIS_END! &&
        MIS_START! <= yearEnd &&
        (MIS_END! > yearEnd || MIS_END! < yearStartOf(yearEnd)),
    },
  ],
  across: [
    // Rule 574.
    overlapsNext({
      code: "MISSING_OVERLAPS_NEXT",
      start: "MIS_START",
      column: "MIS_END",
      says: "the child is not back when the next time missing or away begins. Correct MIS_END, or MIS_START of the next.",
    }),
  ],
});
