import { defineIndicator } from "../define";
import { knownToSocialCare, recordedBySocialCare } from "../facts/need/missing";
import { policeNotifications } from "../populations/need/missing";
import { PERCENT } from "../../disclosure/scales";

/** Police notifications of missing children. */
export const policeReports = defineIndicator({
  code: "missing_notification_count",
  title: "Police notifications of missing children",
  plain: "Reports of children missing from home, education or care that the police received in the period.",
  reference: "Inspection report, 2015: notifications received by the police",
  population: policeNotifications,
  among: [],
  counted: [],
  direction: "down",
});

/** Missing children open to social care. */
export const policeReportsKnown = defineIndicator({
  code: "missing_notification_known_pct",
  title: "Missing children open to social care",
  plain:
    "Of the police's reports in the period, those of a child who was an open case of social care on the day.",
  reference:
    "College of Policing, authorised professional practice: missing persons; Inspection report, 2015",
  population: policeNotifications,
  among: [],
  counted: [{ fact: knownToSocialCare, is: true }],
  scale: PERCENT,
  direction: "context",
});

/** Police notifications that social care recorded. */
export const policeReportsRecorded = defineIndicator({
  code: "missing_notification_recorded_pct",
  title: "Police notifications that social care recorded",
  plain:
    "Of the police's reports in the period, those where social care recorded an incident of the child that started on the day of the report, the day before or the day after.",
  reference:
    "DfE, Statutory guidance on children who run away or go missing from home or care, 2014: the police and the authority share what they record",
  population: policeNotifications,
  among: [],
  counted: [{ fact: recordedBySocialCare, is: true }],
  scale: PERCENT,
  direction: "up",
});
