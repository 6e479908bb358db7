import { ageSql } from "../../parts/time";
import { stock } from "../../population";
import { cte } from "../../cte";
import { people } from "../../parts/people";
import { LISTS, persons } from "../need/persons";

const everybody = cte(
  "everybody",
  [people, ...LISTS],
  [people, ...LISTS].map(({ name }) => `SELECT child FROM ${name}`).join("\nUNION\n"),
);

/**
 * Everybody: whoever a cohort is chosen from where it is not one of those looked after. Those who are grown up are among
 * them, and those not born yet.
 */
export const knownToSocialCare = stock({
  code: "known_to_social_care",
  title: "Everybody social care knows",
  plain:
    "Every person in the files of social care, whatever their age and whether a case is open or not, each once.",
  needs: [["ssda903_header", "social_care_people"]],
  reads: [everybody, persons],
  sql: (periods) => `
SELECT d.period_end AS as_at, e.child, k.born_on, k.sex,
  ${ageSql("k.born_on", "d.period_end")} AS age
FROM ${periods} d
CROSS JOIN everybody e
LEFT JOIN persons k ON k.child = e.child`,
});
