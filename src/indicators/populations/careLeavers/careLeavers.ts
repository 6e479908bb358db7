import { careLeaverReturns } from "../../../records/careLeaverReturns";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { people } from "../../parts/people";
import { ageSql, twelveMonthsSql } from "../../parts/time";
import { stock } from "../../population";

/** Returns with the birthday they are about: the one in their collection year. */
const birthdays = cte(
  "care_leaver_birthdays",
  [known(careLeaverReturns)],
  `
SELECT r.*, r.age AS birthday_age, (r.born_on + make_interval(years => r.age))::date AS birthday_on
FROM (
  SELECT r.*,
    r.collection_year - extract(year FROM r.born_on)::int - (extract(month FROM r.born_on) >= 4)::int AS age
  FROM known_care_leaver_returns r
) r`,
);

/** Care leavers whose 17th to 21st birthday fell in the 12 months to the date, as reported around it (return OC3). */
export const careLeavers = stock({
  code: "care_leavers",
  title: "Care leavers by birthday",
  plain:
    "Care leavers whose birthday fell in the 12 months to the date, each counted once, as reported around that birthday.",
  needs: ["ssda903_oc3"],
  reads: [birthdays, people],
  sql: (periods) => `
SELECT DISTINCT ON (d.period_end, b.child) d.period_end AS as_at, b.child, b.born_on, k.sex,
  ${ageSql("b.born_on", "d.period_end")} AS age,
  b.birthday_age, b.in_touch, b.activity, b.accommodation
FROM ${periods} d
JOIN care_leaver_birthdays b ON b.birthday_on <= d.period_end AND b.birthday_on >= ${twelveMonthsSql("d.period_end")}
LEFT JOIN people k ON k.child = b.child
ORDER BY d.period_end, b.child, b.birthday_on DESC`,
});
