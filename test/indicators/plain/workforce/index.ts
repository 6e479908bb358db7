import type { Told } from "../adoption/group";
import type { Theme } from "../theme";
import { counts } from "./counts";
import { history } from "./history";
import type { History } from "./history";
import { recordsOf } from "./records";

/** Workers, audits and what children say. */
export const workforce: Theme<History> = {
  name: "workforce",
  history,
  records: recordsOf,
  counts,
  breakdowns: ["age_group", "sex", "employment", "worker_role", "audit_grade", "statement_purpose"],
  groupOf: (_, __, ___, member) => (member as Told).group,
};
