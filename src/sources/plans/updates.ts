import { planUpdates as kept } from "../../records/plans/planUpdates";
import { date, integer, text } from "../columns";
import { notInFuture } from "../rules";
import type { RowRule } from "../source";
import { defineSource } from "../source";
import { planCode, REFERENCE } from "./planCode";
import { updateReferences as references } from "./references";
import { looksAlike } from "./statusLetters";

type Column = "UPDATE_ON" | "STATUS" | "WORDS";

const rules: readonly RowRule<Column>[] = [
  notInFuture<Column>({
    code: "PLAN_UPDATE_IN_FUTURE",
    column: "UPDATE_ON",
    says: "the update is of a day after that on which the file was received. Correct UPDATE_ON.",
  }),
  {
    code: "PLAN_UPDATE_SAYS_NOTHING",
    severity: "error",
    column: "WORDS",
    says: "the update has neither a status nor words. Give one of them, or leave the row out.",
    breaks: ({ UPDATE_ON, STATUS, WORDS }) => Boolean(UPDATE_ON) && !STATUS && !WORDS,
  },
  looksAlike<Column>("STATUS"),
];

/** Dated statuses and progress: one row an update, of systems that keep them as rows. */
export const planUpdates = defineSource({
  code: "plan_updates",
  title: "Progress of plans",
  system: "plans",
  reference: REFERENCE,
  edition: 2012,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: kept,
  columns: {
    PLAN: text({ doc: "code of the plan", to: "plan", required: true, ...planCode }),
    ITEM: text({ doc: "code of the row", to: "item", required: true, ...planCode }),
    UPDATE_ON: date({ doc: "day the update is of", to: "said_of", required: true }),
    POSITION: integer(1, 99, { doc: "which of that day", to: "place", required: true }),
    PART: text({
      mayBeAbsent: true,
      doc: "part of the row, by its letter or name in the deadline; blank: the whole row",
      to: "part",
      longest: 80,
    }),
    STATUS: text({ doc: "status as printed", to: "status", longest: 120 }),
    WORDS: text({ doc: "progress in the words of the plan", to: "words", longest: 2000 }),
  },
  key: ["PLAN", "ITEM", "UPDATE_ON", "POSITION"],
  rules,
  references,
});
