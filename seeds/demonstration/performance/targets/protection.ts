import type { Target } from "./plan";

/** Targets of Programme 6 on the edge of care, protection and what partners do. */
export const PROTECTION: readonly Target[] = [
  {
    ...{
      indicator: "plo_training_pct",
      printed: "all fieldwork social workers",
      value: 100,
      bound: "at least",
    },
    ...{ breakdown: "workers=fieldwork social workers", on: "2018-05-01", place: "row 6", amber: 10 },
    owner: "Service manager assessment",
  },
  {
    ...{ indicator: "plo_deescalation_pct", printed: "increased %", direction: "up", on: "2018-05-01" },
    ...{ place: "row 6", owner: "Service manager assessment" },
  },
  {
    ...{ indicator: "fgc_remain_with_birth_family_pct", printed: "75% remain", value: 75, bound: "at least" },
    ...{ on: "2018-06-01", place: "row 8", owner: "Service manager vulnerable young people", amber: 10 },
  },
  {
    ...{ indicator: "adolescent_team_no_escalation_pct", printed: "75% do not escalate", value: 75 },
    ...{
      bound: "at least",
      on: "2018-06-01",
      place: "row 8",
      owner: "Service manager prevention",
      amber: 10,
    },
  },
  {
    ...{ indicator: "cp_advocacy_offered_pct", printed: "100% offered", value: 100, bound: "at least" },
    ...{ breakdown: "age=>4", on: "2018-04-30", place: "row 14", amber: 5 },
    owner: "Service manager vulnerable young people",
  },
  {
    ...{ indicator: "cp_advocacy_represented_pct", printed: "75% represented", value: 75, bound: "at least" },
    ...{ breakdown: "offered=yes", on: "2018-04-30", place: "row 14", amber: 10 },
    owner: "Service manager vulnerable young people",
  },
  {
    ...{ indicator: "homeless_1617_advocacy_offered_pct", printed: "100% offered", value: 100 },
    ...{ breakdown: "age=16-17", bound: "at least", on: "2018-04-30", place: "row 15", amber: 5 },
    owner: "Service manager prevention",
  },
  {
    ...{ indicator: "eha_neglect_improved_outcome_pct", printed: "increase", direction: "up" },
    ...{ breakdown: "factor=neglect", on: "2018-06-30", place: "row 16", owner: "Designated nurse" },
  },
  {
    ...{ indicator: "police_custody_notified_24h_pct", printed: "within 24 hours", unit: "hours", value: 24 },
    ...{ bound: "at most", on: "2018-05-01", place: "row 18", owner: "Police area commander" },
  },
  {
    ...{ indicator: "missing_repeat_children_count", printed: "fewer children missing more than once" },
    ...{ direction: "down", on: "2018-05-01", place: "row 20", owner: "Service manager prevention" },
  },
];
