import { people, personSql } from "../../parts/people";
import { spellsOfCare } from "../../parts/spellsOfCare";
import { flow } from "../../population";

/** Starts of a period of care: is_again says that the child had one before. */
export const startsOfCare = flow({
  code: "starts_of_care",
  title: "Starts of a period of care",
  plain:
    "Periods of care that began in the period, counted each: with RNE S, or with an episode after a gap; agreed series of short breaks left out.",
  counts: "periods of care",
  isInCare: true,
  needs: ["ssda903_episodes"],
  reads: [spellsOfCare, people],
  sql: (periods) => `
SELECT s.started_on AS as_at, d.period_end, s.child, ${personSql("s.started_on")}, s.care_number > 1 AS is_again
FROM ${periods} d
JOIN spells_of_care s ON s.started_on BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = s.child`,
});
