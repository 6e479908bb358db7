import { date, decimal, recordTable, text } from "../recordTable";

/** What pupil premium plus was spent on for a child. */
export const pupilPremiumSpending = recordTable({
  name: "pupil_premium_spending",
  doc: "What pupil premium plus was spent on for a child.",
  about: "child",
  key: ["spent_on", "purpose"],
  columns: {
    spent_on: date("day the money was spent or committed"),
    purpose: text("need it was spent on"),
    amount: decimal("pounds"),
    academic_year: text("school year of the grant, as 2024/25"),
    bought: text("what was bought"),
    outcome: text("whether it did what it was for"),
  },
});
