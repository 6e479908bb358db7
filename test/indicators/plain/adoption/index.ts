import type { Theme } from "../theme";
import { countsOfFamilies } from "./families";
import type { Told } from "./group";
import type { History } from "./history";
import { history } from "./history.arbitrary";
import { countsInCare } from "./inCare";
import { countsOfPlans } from "./plans";
import { recordsOf } from "./records";

/** Adoption and permanence: plans, orders, leavers, adopters and support. */
export const adoption: Theme<History> = {
  name: "adoption",
  history,
  records: recordsOf,
  counts: { ...countsOfPlans, ...countsInCare, ...countsOfFamilies },
  breakdowns: [
    ...["age_group", "sex", "permanence_order", "adoption_match", "adoption_reversal_reason"],
    ...["broke_down", "adoption_support_kind"],
  ],
  groupOf: (_, __, ___, member) => (member as Told).group,
};
