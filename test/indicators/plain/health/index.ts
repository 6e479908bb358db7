import type { Theme } from "../theme";
import { groupOfTold } from "../visits/careOn";
import type { Told } from "../visits/careOn";
import { counts } from "./counts";
import { bandOf, lastScore } from "./facts";
import type { History } from "./history";
import { history } from "./history.arbitrary";
import { recordsOf } from "./records";

/** Health and emotional wellbeing of children looked after, as health services tell it. */
export const health: Theme<History> = {
  name: "health",
  history,
  records: recordsOf,
  unlinked: ({ isNhsLinked }) => (isNhsLinked ? [] : ["nhs"]),
  counts,
  breakdowns: ["age_group", "sex", "sdq_band"],
  groupOf: (_, history, period, member) => ({
    ...groupOfTold(history, period, member),
    sdq_band: bandOf(lastScore(history, (member as Partial<Told>).on ?? period.to)),
  }),
};
