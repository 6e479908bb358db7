import type { Target } from "./plan";

/** Targets of Programme 6 on children looked after: stability, health and where they live. */
export const CHILDREN_LOOKED_AFTER: readonly Target[] = [
  {
    ...{ indicator: "cla_placements_3plus_pct", printed: "11% more than 3 placements in 12", value: 11 },
    ...{
      bound: "at most",
      on: "2019-03-31",
      place: "row 7",
      owner: "Operations managers for permanence",
      amber: 2,
    },
  },
  {
    ...{ indicator: "cla_longterm_placement_2_5y_pct", printed: "65% in long term placements", value: 65 },
    ...{
      bound: "at least",
      on: "2019-03-31",
      place: "row 7",
      owner: "Operations managers for permanence",
      amber: 5,
    },
  },
  {
    ...{ indicator: "disruption_meeting_held_pct", printed: "all", value: 100, bound: "at least" },
    ...{ on: "2019-03-31", place: "row 11", owner: "Operations managers for fostering", amber: 10 },
  },
  ...[
    { value: 80, on: "2018-06-30" },
    { value: 90, on: "2018-12-31" },
    { value: 95, on: "2019-03-31" },
  ].map(({ value, on }): Target => ({
    ...{ indicator: "cla_iha_on_time_pct", printed: `IHAs completed on time ${value}%`, value, on },
    ...{ bound: "at least", place: "row 13", owner: "Chair of the health sub group", amber: 10 },
  })),
  {
    ...{ indicator: "cla_residential_pct", printed: "11% in residential care", value: 11, bound: "at most" },
    ...{ on: "2019-03-31", place: "row 23", owner: "Deputy director of children's services", amber: 1 },
  },
  {
    ...{
      indicator: "cla_over_20_miles_pct",
      printed: "12% more than 20 miles away",
      value: 12,
      bound: "at most",
    },
    ...{ on: "2019-03-31", place: "row 23", owner: "Children's commissioner", amber: 2 },
  },
];
