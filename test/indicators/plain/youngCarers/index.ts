import type { Told } from "../adoption/group";
import type { Theme } from "../theme";
import { counts } from "./counts";
import { history } from "./history";
import type { History } from "./history";
import { recordsOf } from "./records";

/** Young carers: open, referred, on breaks, and what other systems know of them. */
export const youngCarers: Theme<History> = {
  name: "youngCarers",
  history,
  records: recordsOf,
  unlinked: ({ isUpnLinked }) => (isUpnLinked ? [] : ["upn"]),
  counts,
  breakdowns: ["age_group", "sex", "cared_for_need"],
  groupOf: (_, __, ___, member) => (member as Told).group,
};
