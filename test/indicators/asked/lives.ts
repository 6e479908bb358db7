import fc from "fast-check";
import { addDays } from "../../../src/lib/dates";
import type { IsoDate } from "../../../src/lib/dates";
import { care } from "../plain/care";
import type { History as Care } from "../plain/care/history";
import type { Theme } from "../plain/theme";

/** What two systems hold of an invented child: its care, and days on which it was visited or went missing. */
export interface Life {
  readonly care: Care;
  readonly visits: readonly IsoDate[];
  readonly incidents: readonly { readonly on: IsoDate; readonly kind: "M" | "A" }[];
}

/** Month ends, a day that some years lack, and days that are neither. */
export const DAYS: readonly IsoDate[] = [
  "2024-02-29",
  "2024-03-30",
  "2024-03-31",
  "2025-02-28",
  "2024-07-15",
];

/** How long before one of the days something happens: the edges of 28 days, of months and of years, and a day after. */
const EDGES = [-1, 0, 1, 6, 7, 27, 28, 29, 30, 31, 89, 90, 91, 92, 181, 183, 364, 365, 366];

export const dayAbout: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...EDGES)).map(([day, before]) => addDays(day, -before)),
  fc.integer({ min: 0, max: 900 }).map((offset) => addDays("2023-01-01", offset)),
);

const life: fc.Arbitrary<Life> = fc.record({
  care: care.history,
  visits: fc.array(dayAbout, { maxLength: 6 }),
  incidents: fc.array(fc.record({ on: dayAbout, kind: fc.constantFrom("M", "M", "A") }), { maxLength: 5 }),
});

export const lives: Theme<Life> = {
  name: "asked",
  history: life,
  records: ({ care: of, visits, incidents }, subjects, authority) => ({
    ...care.records(of, subjects, authority),
    statutory_visits: visits.map((on, index) => ({
      ...{ subject: subjects.local, kind: "looked after", visit_id: `V${index}`, visited_on: on },
    })),
    missing_incidents: incidents.map(({ on, kind }, index) => ({
      ...{ subject: subjects.local, incident_id: `M${index}`, kind, started_on: on },
    })),
  }),
  unlinked: ({ care: of }) => care.unlinked!(of),
  counts: {},
  breakdowns: [],
  groupOf: () => ({}),
};
