import type { Theme } from "../theme";
import { groupOfTold } from "./careOn";
import { counts } from "./counts";
import type { History } from "./history";
import { history } from "./history.arbitrary";
import { recordsOf } from "./records";

/** Visits and reviews of children looked after, on a plan and in need. */
export const visits: Theme<History> = {
  name: "visits",
  history,
  records: recordsOf,
  counts,
  breakdowns: ["age_group", "sex", "placement_type"],
  groupOf: (_, history, period, member) => groupOfTold(history, period, member),
};
