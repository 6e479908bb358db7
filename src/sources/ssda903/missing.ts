import { missingKind } from "../../codeLists/missingKind";
import { missingEpisodes } from "../../records/missingEpisodes";
import { code, date, localId } from "../columns";
import { bornInFuture, inOrder } from "../rules";
import { defineSource } from "../source";
import { guide } from "./reference";

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
  ],
});
