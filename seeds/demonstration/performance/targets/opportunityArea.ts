import type { Plan } from "./plan";

/** The gap as the plan found it in September 2017, in percentage points. */
const gap = (value: number, relation: "plus" | "times") => ({ on: "2017-09-01", value, relation });

/** The plan of the part of the authority where children do worst. Its gaps are to be halved. */
export const OPPORTUNITY_AREA: Plan = {
  document: "Opportunity area plan",
  reference: "OA",
  setOn: "2017-10-02",
  targets: [
    {
      ...{ indicator: "oa_school_work_experiences_count", printed: "4 experiences of work", value: 4 },
      ...{ breakdown: "per pupil", bound: "at least", on: "2020-03-31" },
    },
    {
      ...{
        indicator: "eyfs_gld_pct",
        printed: "70% by 2020",
        breakdown: "area=Demonstration West",
        value: 70,
      },
      ...{ bound: "at least", on: "2020-08-31", amber: 3 },
    },
    {
      ...{ indicator: "ks2_pupil_premium_gap_pp", printed: "half what it was in September 2017", value: 0.5 },
      ...{ breakdown: "area=Demonstration West", unit: "percentage points", on: "2020-08-31" },
      baseline: gap(-11, "times"),
    },
    {
      ...{ indicator: "ks4_pupil_premium_gap_pp", printed: "half what it was in September 2017", value: 0.5 },
      ...{ breakdown: "area=Demonstration West", unit: "percentage points", on: "2020-08-31" },
      baseline: gap(-22, "times"),
    },
    {
      ...{ indicator: "participation_eet_pct", printed: "all leavers into education or work", value: 100 },
      ...{ breakdown: "leavers of the college", bound: "equal", on: "2021-08-31" },
    },
  ],
};
