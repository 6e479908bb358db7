import { pupilPremiumPurpose } from "../../codeLists/virtualSchool/pupilPremiumPurpose";
import { spendingOutcome } from "../../codeLists/virtualSchool/spendingOutcome";
import { pupilPremiumSpending as records } from "../../records/virtualSchool/pupilPremiumSpending";
import { code, date, number, text } from "../columns";
import { bornInFuture, notInFuture } from "../rules";
import { defineSource } from "../source";
import { academicYear, yearInFuture, yearsNotConsecutive } from "./academicYear";
import { pupil } from "./pupil";
import { ownFormat } from "./reference";

/** Ten times the grant of a year: more is pence taken for pounds. */
const MOST_POUNDS = 30_000;

/** Pupil premium plus: one row a sum spent on a child. */
export const pupilPremiumSpending = defineSource({
  code: "virtual_school_pupil_premium",
  title: "Pupil premium spending",
  system: "virtual school",
  reference: ownFormat,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: records,
  columns: {
    ...pupil,
    ACADEMIC_YEAR: academicYear,
    SPENT_ON: date({ doc: "day the money was spent or committed", to: "spent_on", required: true }),
    PURPOSE: code(pupilPremiumPurpose, { doc: "need it was spent on", to: "purpose", required: true }),
    AMOUNT: number(0, MOST_POUNDS, 2, { doc: "pounds", to: "amount", required: true }),
    BOUGHT: text({
      doc: "what was bought, in words that name nobody",
      to: "bought",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    SPENDING_OUTCOME: code(spendingOutcome, {
      doc: "whether it did what it was for",
      to: "outcome",
      mayBeAbsent: true,
    }),
  },
  key: ["SPENT_ON", "PURPOSE"],
  rules: [
    bornInFuture,
    yearsNotConsecutive,
    yearInFuture,
    notInFuture({
      code: "SPENT_IN_FUTURE",
      column: "SPENT_ON",
      says: "the money was spent after the day the file was received. Correct SPENT_ON.",
    }),
  ],
});
