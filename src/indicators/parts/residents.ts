import { areas } from "../../records/areas";
import { populationEstimates } from "../../records/populationEstimates";
import { cte } from "../cte";
import { AGE_BANDS } from "../facts/person";
import { dates, known } from "./known";
import { financialYearSql } from "./time";

const bands = AGE_BANDS.map(
  ({ code, from, to }) => `WHEN r.age_from >= ${from} AND r.age_to <= ${to} THEN '${code}'`,
).join(" ");

const ours = cte(
  "our_estimates",
  [known(populationEstimates), known(areas)],
  `
SELECT r.*
FROM known_population_estimates r
WHERE r.age_to <= 17
  AND (r.area = :authority OR r.area IN (SELECT district FROM known_areas WHERE authority = :authority))`,
);

/**
 * Residents under 18 for each date: the estimate of the mid-year in which the financial year began, or the last one
 * before it. Where districts are estimated by sex and single years these are used; otherwise the authority's one
 * figure for all ages 0 to 17, which only has a total.
 */
export const residents = cte(
  "residents",
  [dates, ours],
  `
SELECT d.as_at, r.area AS district, CASE r.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END AS sex,
  CASE ${bands} END AS age_group, r.population
FROM dates d
CROSS JOIN LATERAL (
  SELECT max(mid_year) AS mid_year FROM our_estimates WHERE mid_year <= ${financialYearSql("d.as_at")}
) newest
CROSS JOIN LATERAL (
  SELECT bool_or(sex <> 'all') AS by_sex FROM our_estimates WHERE mid_year = newest.mid_year
) detail
JOIN our_estimates r ON r.mid_year = newest.mid_year
  AND CASE WHEN detail.by_sex THEN r.sex <> 'all' ELSE r.area = :authority AND r.age_from = 0 AND r.age_to = 17 END`,
);

/** The breakdowns that estimates can be told apart by; for any other, every group has the whole number of residents. */
export const RESIDENT_BREAKDOWNS: readonly string[] = ["district", "sex", "age_group"];
