import { areas } from "../../records/areas";
import { populationEstimates } from "../../records/populationEstimates";
import { cte } from "../cte";
import { AGE_BANDS } from "../facts/person/person";
import { known, periods } from "./known";
import { financialYearSql } from "./time";

const bands = AGE_BANDS.map(
  ({ code, from, to }) => `WHEN r.age_from >= ${from} AND r.age_to <= ${to} THEN '${code}'`,
).join(" ");

/** Estimates of the authority's residents under 18, with how finely each tells them apart. */
const ours = cte(
  "our_estimates",
  [known(populationEstimates), known(areas)],
  `
SELECT r.*, r.area IN (SELECT district FROM known_areas WHERE authority = :authority) AS by_district, r.sex <> 'all' AS by_sex,
  CASE WHEN r.age_from = r.age_to THEN 2 WHEN r.age_from > 0 OR r.age_to < 17 THEN 1 ELSE 0 END AS by_age
FROM known_population_estimates r
WHERE r.age_to <= 17
  AND (r.area = :authority OR r.area IN (SELECT district FROM known_areas WHERE authority = :authority))`,
);

/**
 * Residents under 18 for each date: the estimates of the mid-year in which the financial year began, or of the last
 * one before it. Where there are several sets of one year, the finest is taken: by district, then by sex, then by age.
 */
export const residents = cte(
  "residents",
  [periods, ours],
  `
SELECT d.period_end AS as_at, r.area AS district, r.area AS home_district,
  CASE r.sex WHEN 'M' THEN 'MALE' WHEN 'F' THEN 'FEMALE' END AS sex, CASE ${bands} END AS age_group, r.population
FROM periods d
CROSS JOIN LATERAL (
  SELECT mid_year, by_district, by_sex, by_age
  FROM our_estimates
  WHERE mid_year <= ${financialYearSql("d.period_end")}
  ORDER BY mid_year DESC, by_district DESC, by_sex DESC, by_age DESC
  LIMIT 1
) finest
JOIN our_estimates r ON r.mid_year = finest.mid_year AND r.by_district = finest.by_district
  AND r.by_sex = finest.by_sex AND r.by_age = finest.by_age`,
);

/** The breakdowns that estimates can be told apart by; for any other, every group has the whole number of residents. */
export const RESIDENT_BREAKDOWNS: readonly string[] = ["district", "home_district", "sex", "age_group"];
