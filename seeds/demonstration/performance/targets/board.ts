import type { Plan } from "./plan";

/** What the dashboards of the board print beside their figures. */
export const BOARD: Plan = {
  document: "Board dashboard",
  reference: "B",
  setOn: "2014-09-01",
  targets: [
    {
      ...{ indicator: "care_proceedings_avg_weeks", printed: "26 weeks", unit: "weeks", on: "2015-02-11" },
      ...{ breakdown: "current cases", value: 26, bound: "at most", amber: 4 },
    },
    {
      ...{ indicator: "care_proceedings_avg_weeks", printed: "26 weeks", unit: "weeks", on: "2017-11-30" },
      ...{ value: 26, bound: "at most", owner: "Service manager court work", amber: 4 },
    },
    {
      ...{ indicator: "sw_caseload_avg", printed: "14 cases", unit: "cases", on: "2017-11-30", value: 14 },
      ...{ bound: "at most", owner: "Deputy director of children's services", amber: 2 },
    },
    {
      ...{ indicator: "cla_pep_current_pct", printed: "100% of children looked after to have a current PEP" },
      ...{ breakdown: "term=autumn 2017", on: "2017-12-31", value: 100, bound: "at least" },
      ...{ owner: "Virtual school head", amber: 5 },
    },
    {
      ...{ indicator: "cla_placement_stable_2y_pct", printed: "Target: 70%", on: "2018-03-31", value: 70 },
      ...{
        breakdown: "window=last_12_months",
        bound: "at least",
        owner: "Service manager looked after children",
      },
      amber: 5,
    },
    {
      ...{ indicator: "troubled_families_improved_count", printed: "2,900 families in the next five years" },
      ...{
        breakdown: "next phase;window=next five years",
        on: "2020-02-11",
        value: 2_900,
        bound: "at least",
      },
    },
  ],
};
