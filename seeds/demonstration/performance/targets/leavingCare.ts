import type { Target } from "./plan";

/** Targets of Programme 6 on care leavers. */
export const LEAVING_CARE: readonly Target[] = [
  {
    ...{
      indicator: "pre_independence_pilot_count",
      printed: "20 young people",
      value: 20,
      bound: "at least",
    },
    ...{ breakdown: "age=>12", on: "2018-06-01", place: "row 25", owner: "Service manager leaving care" },
  },
  {
    ...{ indicator: "cl_local_offer_survey_complete", printed: "survey completed", breakdown: "age=<=25" },
    ...{ on: "2019-03-31", place: "row 26", owner: "Service manager leaving care" },
  },
  ...[
    { on: "2018-09-01", place: "row 28", owner: "Virtual school head" },
    { on: "2019-03-31", place: "row 27", owner: "Service manager leaving care" },
  ].flatMap((where): Target[] => [
    {
      ...{ indicator: "cl_neet_pct", printed: "16 and 17 no more than 10%", breakdown: "age=16-17" },
      ...{ value: 10, bound: "at most", amber: 5, ...where },
    },
    {
      ...{ indicator: "cl_neet_pct", printed: "18 to 21 no more than 25%", breakdown: "age=18-21" },
      ...{ value: 25, bound: "at most", amber: 5, ...where },
    },
  ]),
];
