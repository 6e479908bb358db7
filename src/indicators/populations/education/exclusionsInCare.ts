import { exclusionOutcome } from "../../../codeLists/virtualSchool/exclusionOutcome";
import { exclusions } from "../../../records/virtualSchool/exclusions";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { flow } from "../../population";
import { happenedInCare } from "./happenedInCare";

const overturned = exclusionOutcome.codes
  .filter(({ group }) => group === "Overturned")
  .map(({ keptAs }) => `'${keptAs}'`);

/** Exclusions that stand: what the head teacher, the governing board or a panel undid is none. */
export const standingExclusions = cte(
  "standing_exclusions",
  [known(exclusions)],
  `
SELECT x.child, x.started_on, x.category
FROM known_exclusions x
WHERE x.outcome IS NULL OR x.outcome NOT IN (${overturned.join(", ")})`,
);

const needs = ["ssda903_episodes", "virtual_school_exclusions"];
const happened = happenedInCare({ rows: standingExclusions, on: "x.started_on", columns: ["x.category"] });

export const exclusionsInCare = flow({
  code: "exclusions_in_care",
  title: "Exclusions",
  plain:
    "Suspensions and permanent exclusions that began in the period, while the child was looked after; those overturned left out.",
  counts: "exclusions",
  needs,
  ...happened,
});

/** Each child once, on the day of the first exclusion of the period. */
export const childrenExcluded = flow({
  code: "children_excluded",
  title: "Children excluded",
  plain:
    "Children suspended or permanently excluded in the period while looked after, each once, as they were at the first time.",
  needs,
  ...happened,
  sql: (periods) => `
SELECT DISTINCT ON (period_end, child) *
FROM (${happened.sql(periods)}) x
ORDER BY period_end, child, as_at, category`,
});
