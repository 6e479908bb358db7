import { date, integer, recordTable, text } from "../recordTable";

/** Suspensions and permanent exclusions. */
export const exclusions = recordTable({
  name: "exclusions",
  doc: "Suspensions and permanent exclusions.",
  about: "child",
  key: ["started_on", "category"],
  columns: {
    started_on: date("first day"),
    category: text("PERM permanent, SUSP suspension, LNCH lunchtime suspension"),
    ended_on: date("last day of a suspension"),
    school_urn: text("URN of the school, 6 digits"),
    sessions: integer("half days of a suspension"),
    reason_1: text("main reason"),
    reason_2: text("second reason"),
    reason_3: text("third reason"),
    provision_from_on: date("day education elsewhere began (due on the sixth day)"),
    outcome: text("what became of it: upheld, reinstated, quashed, cancelled, pending"),
    outcome_on: date("day of the outcome"),
  },
});
