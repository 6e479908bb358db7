import { children } from "../../records/children";
import { socialCarePeople } from "../../records/socialCare/people";
import { cte } from "../cte";
import { known } from "./known";
import { ageSql } from "./time";

/**
 * What the social care system says of each child: the header of its return first, the case system's nightly file for
 * children who were never in one. Of a child with several local ids, the newest word. A child not born yet has the
 * expected day, and so an age below 0 before it.
 */
export const people = cte(
  "people",
  [known(children), known(socialCarePeople)],
  `
SELECT DISTINCT ON (child) child, born_on, sex
FROM (
  SELECT child, born_on, sex, period, true AS is_returned
  FROM known_children
  UNION ALL
  SELECT child, coalesce(born_on, expected_on), sex, period, false
  FROM known_social_care_people
) told
ORDER BY child, is_returned DESC, born_on IS NULL, period DESC, born_on, sex`,
);

/** Columns of a population told from the part `people` under `k`: born_on, age on `day` and sex. */
export const personSql = (day: string) => `k.born_on, k.sex, ${ageSql("k.born_on", day)} AS age`;
