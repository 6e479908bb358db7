import { healthWellbeingScreens } from "../../records/health/healthWellbeingScreens";
import { date, flag } from "../columns";
import { notInFuture } from "../rules";
import { defineSource } from "../source";
import { knownBy } from "./knownBy";
import { ownFormat } from "./reference";
import { knownByRules } from "./rules";

/** Screens of emotional health and wellbeing after entry to care: one row a screen that was due. */
export const wellbeingScreens = defineSource({
  code: "health_wellbeing_screens",
  title: "Wellbeing screens",
  system: "health",
  reference: `${ownFormat}; councils word it as a screen of every child 6 weeks after becoming looked after`,
  edition: 2018,
  yearly: false,
  arrives: "delta",
  dateFormat: "yyyy-mm-dd",
  feeds: healthWellbeingScreens,
  columns: {
    ...knownBy(),
    SCREEN_DUE_ON: date({ doc: "day it was due", to: "due_on", required: true }),
    SCREENED_ON: date({ doc: "day it was done; blank while it is not", to: "screened_on" }),
    SDQ_PRESENT: flag({ doc: "whether an SDQ was there to screen by", to: "sdq_present" }),
    HEALTH_ASSESSMENT_PRESENT: flag({
      doc: "whether the health assessment was there",
      to: "health_assessment_present",
    }),
    SOCIAL_CARE_FILE_PRESENT: flag({
      doc: "whether the social care file was there",
      to: "social_care_file_present",
    }),
  },
  key: ["SCREEN_DUE_ON"],
  rules: [
    ...knownByRules,
    notInFuture({
      code: "WELLBEING_SCREEN_IN_FUTURE",
      column: "SCREENED_ON",
      says: "the screen was done after the day the file was received. Correct SCREENED_ON.",
    }),
  ],
});
