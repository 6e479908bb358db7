import type { Fact } from "../../fact";
import { UNKNOWN } from "../../fact";
import { caseHolders, workersAtStart, workersInPost } from "../../populations/workforce/workers";

const told = { populations: [workersInPost, workersAtStart], needs: ["social_care_workers"] };

export const isSocialWorker: Fact = {
  ...told,
  code: "is_social_worker",
  title: "Social worker",
  plain: "Registered with Social Work England.",
  kind: "yesNo",
  sql: "p.is_social_worker",
};

export const employment: Fact = {
  ...told,
  code: "employment",
  title: "Employed by",
  plain: "Whether the authority employs the worker, or an agency.",
  kind: "category",
  sql: "CASE WHEN p.agency THEN 'AGENCY' WHEN NOT p.agency THEN 'PERMANENT' END",
  values: [{ code: "PERMANENT", label: "The authority" }, { code: "AGENCY", label: "An agency" }, UNKNOWN],
  isBreakdown: true,
};

export const newlyQualified: Fact = {
  ...told,
  code: "newly_qualified",
  title: "Newly qualified",
  plain: "In the assessed and supported first year, as last told.",
  kind: "yesNo",
  sql: "coalesce(p.newly_qualified, false)",
};

export const caseloadTold: Fact = {
  ...told,
  code: "caseload_recorded",
  title: "Caseload as recorded",
  plain: "Cases the worker held when the last file of workers was made.",
  kind: "number",
  sql: "p.caseload",
};

export const hasLeft: Fact = {
  code: "left_by_the_end",
  title: "Left in the period",
  plain: "The worker's last day lies in the period and before its last day.",
  kind: "yesNo",
  sql: "p.left_by_the_end",
  populations: [workersAtStart],
  needs: ["social_care_workers"],
};

const held = { populations: [caseHolders], needs: ["social_care_involvements"] };

const ROLES = [
  { code: "SOCIAL_WORKER", label: "Social worker" },
  { code: "PERSONAL_ADVISER", label: "Personal adviser" },
  { code: "INDEPENDENT_REVIEWING_OFFICER", label: "Independent reviewing officer" },
];

export const workerRole: Fact = {
  ...held,
  code: "worker_role",
  title: "Role of the worker",
  plain: "What the worker is to the children whose cases are counted.",
  kind: "category",
  sql: `CASE ${ROLES.map(({ code, label }) => `WHEN p.role = '${label.toLowerCase()}' THEN '${code}'`).join(" ")} WHEN p.role IS NOT NULL THEN 'OTHER' END`,
  values: [...ROLES, { code: "OTHER", label: "Another role" }, UNKNOWN],
  isBreakdown: true,
};

export const cases: Fact = {
  ...held,
  code: "cases_held",
  title: "Cases held",
  plain: "Children with whom the worker is involved in the role on the date.",
  kind: "number",
  sql: "p.cases",
};
