import { defineIndicator } from "../define";
import { age } from "../facts/person/person";
import { isInTouch } from "../facts/careLeavers/state";
import { leavingCare } from "../populations/careLeavers/leavingCare";
import { PERCENT } from "../../disclosure/scales";

/** Care leavers. */
export const careLeaversCount = defineIndicator({
  code: "cl_count",
  title: "Care leavers",
  plain:
    "Young people under 25 whom the authority serves as care leavers on the date: all of them, where the dashboard tiles on contact, activity and accommodation take those aged 16 to 21.",
  reference:
    "Corporate parenting dashboard, March 2018 and inspection reports of 2015 and 2018; Children Act 1989, sections 23A to 24D",
  population: leavingCare,
  among: [],
  counted: [],
  direction: "context",
  history: [
    {
      version: 1,
      because:
        "Figures of 454, 336, 298 and 269 are printed for different days, none with an age band: this counts everybody under 25 (298 on 31 March 2018).",
    },
  ],
});

/** In touch. */
export const inTouchShare = defineIndicator({
  code: "cl_in_touch_pct",
  title: "Care leavers in touch",
  plain: "Of the care leavers aged 16 to 21 on the date, those with whom the authority is in touch.",
  reference: "Corporate parenting dashboard, March 2018",
  population: leavingCare,
  among: [{ fact: age, atLeast: 16, atMost: 21 }],
  counted: [{ fact: isInTouch, is: true }],
  scale: PERCENT,
  direction: "up",
  history: [
    {
      version: 1,
      because:
        "The tile prints 269 and no age band: the 269 are read as those aged 16 to 21 among the 298 under 25 for whom pathway plans are counted.",
    },
  ],
});

/** Not in touch. */
export const notInTouchCount = defineIndicator({
  code: "cl_not_in_touch_count",
  title: "Care leavers not in touch",
  plain:
    "Care leavers under 25 on the date with whom the authority is not in touch, whatever the reason; those of whom nothing is recorded are not counted.",
  reference: "Ofsted inspection report, March 2015 and January 2018",
  population: leavingCare,
  among: [],
  counted: [{ fact: isInTouch, is: false }],
  direction: "down",
});

/** Not in touch, of all. */
export const notInTouchShare = defineIndicator({
  code: "cl_not_in_touch_pct",
  title: "Care leavers not in touch, of all",
  plain:
    "Of the care leavers under 25 on the date, those with whom the authority is not in touch, whatever the reason; cl_in_touch_pct is of those aged 16 to 21 only.",
  reference: "Ofsted inspection report, March 2015",
  population: leavingCare,
  among: [],
  counted: [{ fact: isInTouch, is: false }],
  scale: PERCENT,
  direction: "down",
});
