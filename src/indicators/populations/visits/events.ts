import type { Cte } from "../../cte";
import { episodes } from "../../parts/episodes";
import { people } from "../../parts/people";
import { ageSql } from "../../parts/time";

/** Rows something happened on a day of, and what of them is kept. */
interface Events {
  /** A part with child and the columns named. */
  readonly events: Cte;
  /** The column of the day. */
  readonly day: string;
  readonly columns: readonly string[];
  /** What must hold of a row `v`; absent: nothing. */
  readonly where?: string;
  /** Parts the condition reads. */
  readonly reads?: readonly Cte[];
}

/** The reads and text of a flow of events: as_at is the day of the event. */
export function eventsOf({ events, day, columns, where = "true", reads = [] }: Events) {
  const kept = columns.map((column) => `, v.${column}`).join("");
  return {
    reads: [events, people, ...reads],
    sql: (periods: string) => `
SELECT d.period_end, v.${day} AS as_at, v.child, k.born_on, k.sex,
  ${ageSql("k.born_on", `v.${day}`)} AS age${kept}
FROM ${periods} d
JOIN ${events.name} v ON v.${day} BETWEEN d.from_on AND d.period_end
LEFT JOIN people k ON k.child = v.child
WHERE ${where}`,
  };
}

/** Whether the child of row `v` is looked after on a day; `also`: what else must hold of the episode `e`. */
export const inCareOn = (day: string, also = "") => `EXISTS (
    SELECT FROM episodes e
    WHERE e.child = v.child AND e.started_on <= v.${day} AND (e.ended_on IS NULL OR e.ended_on > v.${day})${also})`;

/** Events of children who are looked after on the day. `where`: what else must hold of a row, `also`: of its episode. */
export const eventsInCare = ({
  where,
  also = "",
  ...events
}: Omit<Events, "reads"> & { readonly also?: string }) =>
  eventsOf({
    ...events,
    where: [...(where ? [where] : []), inCareOn(events.day, also)].join("\n  AND "),
    reads: [episodes],
  });
