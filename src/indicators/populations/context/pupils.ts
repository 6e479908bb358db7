import { cte } from "../../cte";
import { knownThen, links } from "../../parts/known";
import { ageSql } from "../../parts/time";
import { stock } from "../../population";

/** What is read of a census row, which has many columns. */
const censusPupils = cte(
  "census_pupils",
  [links],
  `
SELECT l.child, r.census_id, r.order_number, r.entered_on, r.left_on, r.born_on, r.sex, r.ethnicity, r.language, r.year_group
FROM school_census_pupils r
JOIN links l ON l.subject = r.subject
WHERE r.authority = :authority AND r.roll = 'on' AND ${knownThen("r")}`,
);

/** Pupils on roll on the date, each once: census_ethnicity, language and year_group as the census row of the last school entered has them. */
export const pupils = stock({
  code: "pupils",
  title: "Pupils on roll",
  plain:
    "Pupils of the school censuses received who had entered a school by the date and not left it, each once by the school entered last.",
  counts: "pupils",
  needs: ["school_census_pupils_on_roll"],
  reads: [censusPupils],
  sql: (periods) => `
SELECT DISTINCT ON (d.period_end, r.child) d.period_end AS as_at, r.child, r.born_on, r.sex,
  ${ageSql("r.born_on", "d.period_end")} AS age,
  r.ethnicity AS census_ethnicity, r.language, r.year_group
FROM ${periods} d
JOIN census_pupils r ON r.entered_on <= d.period_end
  AND (r.left_on IS NULL OR r.left_on > d.period_end)
ORDER BY d.period_end, r.child, r.entered_on DESC, r.census_id DESC, r.order_number DESC`,
});
