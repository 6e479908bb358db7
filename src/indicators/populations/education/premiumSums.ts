import { pupilPremiumSpending } from "../../../records/virtualSchool/pupilPremiumSpending";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

export const premiumSums = flow({
  code: "premium_sums",
  title: "Sums of pupil premium plus spent",
  plain: "Sums of pupil premium plus spent in the period on children looked after on the day.",
  counts: "times",
  needs: ["ssda903_episodes", "virtual_school_pupil_premium"],
  ...happenedInCare({
    rows: known(pupilPremiumSpending),
    on: "x.spent_on",
    columns: ["x.purpose, x.amount, x.outcome"],
  }),
});
