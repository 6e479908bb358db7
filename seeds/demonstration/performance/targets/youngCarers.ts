import type { Plan } from "./plan";

/** The plan of the young carers project. */
export const YOUNG_CARERS: Plan = {
  document: "Young carers action plan",
  reference: "YC",
  setOn: "2018-01-15",
  targets: [
    {
      ...{
        indicator: "yc_training_event_delegates",
        printed: "100 delegates",
        breakdown: "event=schools training",
      },
      ...{ value: 100, bound: "at least", on: "2018-06-30", owner: "Young carers lead" },
    },
  ],
};
