import { careLeaverReturns } from "../../records/careLeaverReturns";
import { cte } from "../cte";
import { dates, known } from "../parts/known";
import { people } from "../parts/people";
import { ageSql, twelveMonthsSql } from "../parts/time";
import type { Population } from "../population";

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

const rows = cte(
  "care_leavers",
  [dates, birthdays, people],
  `
SELECT DISTINCT ON (d.as_at, b.child) d.as_at, b.child, b.born_on, k.sex,
  ${ageSql("b.born_on", "d.as_at")} AS age,
  b.birthday_age, b.in_touch, b.activity, b.accommodation
FROM dates d
JOIN care_leaver_birthdays b ON b.birthday_on <= d.as_at AND b.birthday_on >= ${twelveMonthsSql("d.as_at")}
LEFT JOIN people k ON k.child = b.child
ORDER BY d.as_at, b.child, b.birthday_on DESC`,
);

/** Care leavers whose 17th to 21st birthday fell in the 12 months to the date, as reported around it (return OC3). */
export const careLeavers: Population = Object.freeze({
  code: "care_leavers",
  title: "Care leavers by birthday",
  plain:
    "Care leavers whose birthday fell in the 12 months to the date, each counted once, as reported around that birthday.",
  rows,
  needs: ["ssda903_oc3"],
});
