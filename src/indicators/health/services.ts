import { MEAN, MEAN_DAYS, MEAN_WEEKS, PERCENT } from "../../disclosure/scales";
import { defineIndicator } from "../define";
import { CAMHS_CODES } from "../facts/health/camhs";
import {
  daysToFirstContact,
  daysToScreen,
  healthHistoryGiven,
  screenedInSixWeeks,
  serviceReferredTo,
  transferShared,
} from "../facts/health/happened";
import {
  assessmentAtScreen,
  documentsAtScreen,
  fileAtScreen,
  sdqAtScreen,
} from "../facts/health/screenDocuments";
import { daysWaitingForCamhs } from "../facts/health/services";
import { seekingAsylum } from "../facts/person/person";
import { screensDue } from "../populations/health/entriesDue";
import { leavingAt16 } from "../populations/health/leavers";
import { firstSeen, referred, screened, transfers } from "../populations/health/referrals";
import { lookedAfter } from "../populations/placements/lookedAfter";

const toCamhs = { fact: serviceReferredTo, oneOf: CAMHS_CODES };
const screens = "Health and wellbeing action plan: from January 2018 all are screened after six weeks";

export const camhsReferrals = defineIndicator({
  code: "cla_camhs_referral_count",
  title: "Referrals to specialist mental health services",
  plain:
    "Referrals of children looked after to specialist mental health services (CAMHS, crisis and eating disorder teams among them) in the year.",
  reference: "Inspection report, 2015: referred for specialist services in 2014",
  population: referred,
  among: [toCamhs],
  counted: [],
  period: "CALENDAR_YEAR",
  direction: "context",
});

export const camhsWait = defineIndicator({
  code: "cla_camhs_wait",
  title: "Wait for specialist mental health services",
  plain:
    "The mean number of days from referral to first contact, of the first contacts of specialist mental health services with children looked after in the 12 months to the date.",
  reference: "Inspection report, November 2017",
  population: firstSeen,
  among: [toCamhs],
  counted: [],
  summed: daysToFirstContact,
  scale: MEAN_DAYS,
  unit: "days",
  direction: "down",
});

export const camhsWaiting = defineIndicator({
  code: "cla_camhs_waiting_count",
  title: "Waiting for specialist mental health services",
  plain:
    "Children looked after on the date who are referred to specialist mental health services, neither declined nor sent on, and have had no first contact.",
  reference: "Inspection report, November 2017; health and wellbeing action plan: stuck cases",
  population: lookedAfter,
  among: [{ fact: daysWaitingForCamhs, atLeast: 0 }],
  counted: [],
  direction: "down",
});

export const weeksToScreen = defineIndicator({
  code: "ehwb_screen_after_entry_weeks",
  title: "Weeks to the wellbeing screen",
  plain:
    "The mean number of weeks from the start of care to the wellbeing screen, of the screens done in the 12 months to the date.",
  reference: screens,
  population: screened,
  among: [],
  counted: [],
  summed: daysToScreen,
  scale: MEAN_WEEKS,
  unit: "weeks",
  direction: "down",
});

export const screenedInTime = defineIndicator({
  code: "cla_ehwb_screened_6_weeks_pct",
  title: "Wellbeing screened within six weeks",
  plain:
    "Of the periods of care whose sixth week ended in the 12 months to the date, of children still looked after then, those with a wellbeing screen by that day.",
  reference: screens,
  population: screensDue,
  among: [],
  counted: [{ fact: screenedInSixWeeks, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const readyForScreen = defineIndicator({
  code: "cla_ehwb_screen_ready_pct",
  title: "All documents at the wellbeing screen",
  plain:
    "Of the periods of care whose sixth week ended in the 12 months to the date, of children still looked after then, those whose wellbeing screen had the SDQ, the health assessment and the social care file.",
  reference: screens,
  population: screensDue,
  among: [],
  counted: [
    { fact: sdqAtScreen, is: true },
    { fact: assessmentAtScreen, is: true },
    { fact: fileAtScreen, is: true },
  ],
  scale: PERCENT,
  direction: "up",
});

export const documentsMean = defineIndicator({
  code: "cla_ehwb_screen_documents_mean",
  title: "Documents at the wellbeing screen",
  plain:
    "The mean number of the three documents (SDQ, health assessment, social care file) there for the wellbeing screen, of the periods of care whose sixth week ended in the 12 months to the date.",
  reference: screens,
  population: screensDue,
  among: [],
  counted: [],
  summed: documentsAtScreen,
  scale: MEAN,
  unit: "times",
  direction: "up",
});

export const fitnessToTransfer = defineIndicator({
  code: "uasc_fitness_to_transfer_shared_pct",
  title: "Fitness to transfer information shared",
  plain:
    "Of the transfers of unaccompanied children in the 12 months to the date, those whose health information reached the nurses for looked after children by the date.",
  reference: "Health and wellbeing action plan, 2017-18",
  population: transfers,
  among: [{ fact: seekingAsylum, is: true }],
  counted: [{ fact: transferShared, is: true }],
  scale: PERCENT,
  direction: "up",
});

export const healthHistoryShare = defineIndicator({
  code: "cl_health_history_provided_pct",
  title: "Health history given to care leavers",
  plain:
    "Of the young people who left care at 16 or over in the 12 months to the date, those who were given their health history by the date.",
  reference:
    "Promoting the health and well-being of looked-after children (DfE and DoH, 2015); inspection report, November 2017",
  population: leavingAt16,
  among: [],
  counted: [{ fact: healthHistoryGiven, is: true }],
  scale: PERCENT,
  direction: "up",
});
