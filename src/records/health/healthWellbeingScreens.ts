import { date, recordTable, yesNo } from "../recordTable";

/** Screens of emotional health and wellbeing after a child enters care. */
export const healthWellbeingScreens = recordTable({
  name: "health_wellbeing_screens",
  doc: "Screens of emotional health and wellbeing after a child enters care.",
  about: "child",
  key: ["due_on"],
  columns: {
    due_on: date("day it was due"),
    screened_on: date("day it was done; null: not yet"),
    sdq_present: yesNo("whether an SDQ was there to screen by"),
    health_assessment_present: yesNo("whether the health assessment was there"),
    social_care_file_present: yesNo("whether the social care file was there"),
  },
});
