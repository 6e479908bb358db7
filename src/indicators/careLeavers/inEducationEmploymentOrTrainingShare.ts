import { defineIndicator } from "../define";
import { birthdayAge, followedUp, inEducationEmploymentOrTraining } from "../facts/careLeavers/careLeavers";
import { careLeavers } from "../populations/careLeavers/careLeavers";
import { PERCENT } from "../../disclosure/scales";

/** Care leavers in education, employment or training. */
export const inEducationEmploymentOrTrainingShare = defineIndicator({
  code: "cl_eet_19_21_pct",
  title: "Care leavers in education, employment or training",
  plain:
    "Of the care leavers whose 19th to 21st birthday fell in the 12 months to the date, those in education, employment or training around it.",
  reference:
    "DfE LAIT measure 113; SSDA903 guide, return OC3: those who died or went home for six months are left out, those not in touch are counted",
  population: careLeavers,
  among: [
    { fact: birthdayAge, atLeast: 19, atMost: 21 },
    { fact: followedUp, is: true },
  ],
  counted: [{ fact: inEducationEmploymentOrTraining, is: true }],
  scale: PERCENT,
  direction: "up",
});
