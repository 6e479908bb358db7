import { assessments } from "../../../records/need/assessments";
import { childProtectionPlans } from "../../../records/need/childProtectionPlans";
import { childrenInNeed } from "../../../records/need/childrenInNeed";
import { contacts } from "../../../records/need/contacts";
import { earlyHelpAssessments } from "../../../records/need/earlyHelpAssessments";
import { referrals } from "../../../records/need/referrals";
import { section47Enquiries } from "../../../records/need/section47Enquiries";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { people } from "../../parts/people";

/** The lists of what happened, which may know children whom nothing else tells of. */
export const LISTS = [
  ...[contacts, earlyHelpAssessments, referrals, assessments, section47Enquiries],
  ...[childrenInNeed, childProtectionPlans],
].map(known);

/**
 * Date of birth and sex of a child: what the social care system says, in its return or of the people it knows, and else
 * the newest word of a list about them. Nightly files of what happened keep neither.
 */
export const persons = cte(
  "persons",
  [people, ...LISTS],
  `
SELECT coalesce(k.child, t.child) AS child, coalesce(k.born_on, t.born_on) AS born_on, coalesce(k.sex, t.sex) AS sex
FROM people k
FULL JOIN (
  SELECT child,
    (array_agg(born_on ORDER BY period DESC, born_on) FILTER (WHERE born_on IS NOT NULL))[1] AS born_on,
    (array_agg(sex ORDER BY period DESC, sex) FILTER (WHERE sex IS NOT NULL))[1] AS sex
  FROM (
    ${LISTS.map(({ name }) => `SELECT child, born_on, sex, period FROM ${name} WHERE born_on IS NOT NULL OR sex IS NOT NULL`).join("\n    UNION ALL ")}
  ) r
  GROUP BY child
) t ON t.child = k.child`,
);
