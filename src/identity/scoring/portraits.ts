import { COMMON_SHARE, MOST_AT_POSTCODE } from "./thresholds";
import { TOLD } from "./told";

/** A value told of a child and kept as a set. */
const set = (value: string, where: string) =>
  `coalesce(array_agg(DISTINCT ${value}) FILTER (WHERE ${where}), '{}')`;

/** The known values: codes that say nothing are as good as a blank. */
const KNOWN_SEX = "t.sex IN ('M', 'F')";
const KNOWN_ETHNICITY = "t.ethnicity NOT IN ('REFU', 'NOBT')";

/** Postcodes that are no home: too many children are told there. */
const CROWDED = `
CREATE TEMP TABLE crowded_postcodes ON COMMIT DROP AS
SELECT postcode FROM told t JOIN people p ON p.subject = t.subject
WHERE postcode IS NOT NULL GROUP BY postcode HAVING count(DISTINCT p.person) > ${MOST_AT_POSTCODE}`;

const COMMON = `
CREATE TEMP TABLE common_ethnicities ON COMMIT DROP AS
SELECT ethnicity FROM (
  SELECT ethnicity, count(*) AS children, sum(count(*)) OVER () AS all_children
  FROM told t WHERE ${KNOWN_ETHNICITY} GROUP BY ethnicity) e
WHERE children >= ${COMMON_SHARE} * all_children`;

/**
 * Makes the temporary table `portraits`: a row a child as current records tell of it, whichever of its identifiers they
 * are filed under. Dates of birth are texts YYYYMMDD. `local` is the child's local id (the first, where several were
 * found to be one child), `subject` its first other number, or the census pupil
 * where a census alone tells its UPN; `kinds` are the kinds of its
 * numbers ("U", "N"), `listed_kinds` of those that a list of looked-after children tells.
 */
export const PORTRAITS: readonly string[] = [
  `CREATE TEMP TABLE told ON COMMIT DROP AS SELECT DISTINCT * FROM (${TOLD}) t`,
  CROWDED,
  COMMON,
  `CREATE TEMP TABLE numbers ON COMMIT DROP AS
SELECT person, min(subject) FILTER (WHERE subject LIKE 'L:%') AS local,
  coalesce(min(subject) FILTER (WHERE subject NOT LIKE 'L:%' AND subject NOT LIKE 'P:%' AND is_linked),
    min(subject) FILTER (WHERE subject LIKE 'P:%')) AS subject,
  coalesce(array_agg(DISTINCT left(subject, 1)) FILTER (WHERE subject NOT LIKE 'L:%' AND subject NOT LIKE 'P:%'), '{}') AS kinds,
  bool_and(is_open) AS is_open
FROM people GROUP BY person HAVING bool_or(subject NOT LIKE 'P:%')`,
  "ANALYZE numbers",
  `CREATE TEMP TABLE portraits ON COMMIT DROP AS
SELECT n.*, v.born, v.sexes, v.ethnicities, v.postcodes, v.sectors, v.schools, v.is_listed, v.is_looked_after, v.listed_kinds,
  ARRAY(SELECT left(d, 4) || right(d, 2) || substr(d, 5, 2) FROM unnest(v.born) AS b (d)
    WHERE right(d, 2) <= '12' AND right(d, 2) <> substr(d, 5, 2)) AS swapped,
  ARRAY(SELECT DISTINCT left(d, 6) FROM unnest(v.born) AS b (d)) AS born_months,
  ARRAY(SELECT e FROM unnest(v.ethnicities) AS u (e) WHERE e NOT IN (SELECT ethnicity FROM common_ethnicities)) AS uncommon,
  ARRAY(SELECT DISTINCT CASE left(e, 1) WHEN 'C' THEN 'O' ELSE left(e, 1) END FROM unnest(v.ethnicities) AS u (e)) AS ethnic_groups
FROM numbers n JOIN (
  SELECT p.person, ${set("to_char(t.born_on, 'YYYYMMDD')", "t.born_on IS NOT NULL")} AS born,
    ${set("t.sex", KNOWN_SEX)} AS sexes, ${set("t.ethnicity", KNOWN_ETHNICITY)} AS ethnicities,
    ${set("t.postcode", "t.postcode IS NOT NULL AND c.postcode IS NULL")} AS postcodes,
    ${set("left(t.postcode, -2)", "t.postcode IS NOT NULL")} AS sectors,
    ${set("t.school", "t.school IS NOT NULL")} AS schools,
    bool_or(t.listed) AS is_listed, bool_or(t.in_care) AS is_looked_after,
    ${set("left(t.subject, 1)", "t.listed AND t.subject NOT LIKE 'L:%'")} AS listed_kinds
  FROM told t JOIN people p ON p.subject = t.subject
  LEFT JOIN crowded_postcodes c ON c.postcode = t.postcode
  GROUP BY p.person
) v ON v.person = n.person`,
  "ANALYZE portraits (person)",
];
