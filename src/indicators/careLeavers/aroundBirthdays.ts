import { defineIndicator } from "../define";
import {
  birthdayAge,
  followedUp,
  inEducationEmploymentOrTraining,
  inTouchAtBirthday,
  suitableAtBirthday,
} from "../facts/careLeavers/careLeavers";
import { careLeavers } from "../populations/careLeavers/careLeavers";
import { PERCENT } from "../../disclosure/scales";

/** Care leavers aged 17 and 18 in education, employment or training. */
export const engagedAt17And18 = defineIndicator({
  code: "cl_eet_17_18_pct",
  title: "Care leavers aged 17 and 18 in education, employment or training",
  plain:
    "Of the care leavers whose 17th or 18th birthday fell in the 12 months to the date, those in education, employment or training around it.",
  reference:
    "DfE, Children looked after in England, care leavers; SSDA903 guide, return OC3: those who died or went home for six months are left out",
  population: careLeavers,
  among: [
    { fact: birthdayAge, atLeast: 17, atMost: 18 },
    { fact: followedUp, is: true },
  ],
  counted: [{ fact: inEducationEmploymentOrTraining, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Care leavers aged 17 and 18 in touch. */
export const inTouchAt17And18 = defineIndicator({
  code: "cl_in_touch_17_18_pct",
  title: "Care leavers aged 17 and 18 in touch",
  plain:
    "Of the care leavers whose 17th or 18th birthday fell in the 12 months to the date, those with whom the authority was in touch around it.",
  reference:
    "DfE, Children looked after in England, care leavers; SSDA903 guide, return OC3: those who died or went home for six months are left out",
  population: careLeavers,
  among: [
    { fact: birthdayAge, atLeast: 17, atMost: 18 },
    { fact: followedUp, is: true },
  ],
  counted: [{ fact: inTouchAtBirthday, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Care leavers aged 19 to 21 in touch. */
export const inTouchAt19To21 = defineIndicator({
  code: "cl_in_touch_19_21_pct",
  title: "Care leavers aged 19 to 21 in touch",
  plain:
    "Of the care leavers whose 19th to 21st birthday fell in the 12 months to the date, those with whom the authority was in touch around it.",
  reference:
    "DfE, Children looked after in England, care leavers; SSDA903 guide, return OC3: those who died or went home for six months are left out",
  population: careLeavers,
  among: [
    { fact: birthdayAge, atLeast: 19, atMost: 21 },
    { fact: followedUp, is: true },
  ],
  counted: [{ fact: inTouchAtBirthday, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Care leavers aged 17 and 18 in suitable accommodation. */
export const suitableAt17And18 = defineIndicator({
  code: "cl_suitable_17_18_pct",
  title: "Care leavers aged 17 and 18 in suitable accommodation",
  plain:
    "Of the care leavers whose 17th or 18th birthday fell in the 12 months to the date, those in suitable accommodation around it.",
  reference:
    "DfE, Children looked after in England, care leavers; SSDA903 guide, return OC3: those who died or went home for six months are left out",
  population: careLeavers,
  among: [
    { fact: birthdayAge, atLeast: 17, atMost: 18 },
    { fact: followedUp, is: true },
  ],
  counted: [{ fact: suitableAtBirthday, is: true }],
  scale: PERCENT,
  direction: "up",
});

/** Care leavers aged 19 to 21 in suitable accommodation. */
export const suitableAt19To21 = defineIndicator({
  code: "cl_suitable_19_21_pct",
  title: "Care leavers aged 19 to 21 in suitable accommodation",
  plain:
    "Of the care leavers whose 19th to 21st birthday fell in the 12 months to the date, those in suitable accommodation around it.",
  reference:
    "DfE, Children looked after in England, care leavers; SSDA903 guide, return OC3: those who died or went home for six months are left out",
  population: careLeavers,
  among: [
    { fact: birthdayAge, atLeast: 19, atMost: 21 },
    { fact: followedUp, is: true },
  ],
  counted: [{ fact: suitableAtBirthday, is: true }],
  scale: PERCENT,
  direction: "up",
});
