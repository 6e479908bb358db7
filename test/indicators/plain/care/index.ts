import type { Theme } from "../theme";
import { VERDICTS } from "./figures";
import { groupOf } from "./groups";
import { history } from "./history.arbitrary";
import type { History } from "./history";
import { recordsOf } from "./records";

/** Children looked after and care leavers: episodes, reviews, health and school. */
export const care: Theme<History> = {
  name: "care",
  history,
  records: recordsOf,
  unlinked: ({ isLinked }) => (["upn", "nhs"] as const).filter((kind) => !isLinked[kind]),
  counts: Object.fromEntries(
    Object.entries(VERDICTS).map(([code, verdict]) => [
      code,
      (history, { to }) => {
        const said = verdict(history, to);
        return said === null ? [] : [{ counted: said }];
      },
    ]),
  ),
  breakdowns: ["age_group", "sex", "placement_type"],
  groupOf: (code, history, { to }) => groupOf(code, history, to),
};
