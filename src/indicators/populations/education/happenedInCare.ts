import type { Cte } from "../../cte";
import { episodes } from "../../parts/episodes";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";

/** What happened to children, told of the day on which it did. */
interface Happening {
  /** A part with the columns child and those named. */
  readonly rows: Cte;
  /** The day, as SQL over `x` (a row). */
  readonly on: string;
  /** Further columns, as SQL over `x`. */
  readonly columns: readonly string[];
}

/** The reads and text of a population of what happened to children on a day on which they were looked after. */
export const happenedInCare = ({ rows, on, columns }: Happening) => ({
  isInCare: true,
  reads: [rows, people, episodes],
  sql: (periods: string) => `
SELECT ${[`d.period_end`, `${on} AS as_at`, "x.child", "k.born_on", "k.sex"].join(", ")},
  ${[`${ageSql("k.born_on", on)} AS age`, ...columns].join(",\n  ")}
FROM ${periods} d
JOIN ${rows.name} x ON ${on} BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = x.child
WHERE EXISTS (
  SELECT FROM episodes e
  WHERE e.child = x.child AND e.started_on <= ${on} AND (e.ended_on IS NULL OR e.ended_on > ${on})
)`,
});
