import { foundAt as foundAtList } from "../../../codeLists/socialCare/foundAt";
import { missingFrom as missingFromList } from "../../../codeLists/socialCare/missingFrom";
import { missingWith as missingWithList } from "../../../codeLists/socialCare/missingWith";
import type { Fact } from "../../fact";
import { incidents, missingChildren, policeNotifications } from "../../populations/need/missing";
import { byWords } from "./words";

export const missingFrom: Fact = {
  ...byWords(missingFromList, "missing_from"),
  code: "missing_from",
  title: "Missing from",
  plain: "Where the child went missing from.",
  populations: [incidents, policeNotifications],
  needs: [],
};

export const foundAt: Fact = {
  ...byWords(foundAtList, "found_at"),
  code: "missing_found_at",
  title: "Found at",
  plain: "Where the child was found or came back to.",
  populations: [incidents],
  needs: [],
};

export const missingWith: Fact = {
  ...byWords(missingWithList, "missing_with"),
  code: "missing_with",
  title: "Missing with",
  plain: "The kind of person the child was with while missing.",
  populations: [incidents],
  needs: [],
};

const ofIncident = { kind: "yesNo" as const, populations: [incidents], needs: [] };

export const whereaboutsTold: Fact = {
  ...ofIncident,
  code: "missing_whereabouts_told",
  title: "From where, to where and with whom known",
  plain: "It is recorded where the child went from, where the child was found and with whom the child was.",
  sql: "(nullif(p.missing_from, 'not known') IS NOT NULL AND nullif(p.found_at, 'not known') IS NOT NULL AND nullif(p.missing_with, 'not known') IS NOT NULL)",
};

export const interviewApplies: Fact = {
  ...ofIncident,
  code: "return_interview_applies",
  title: "Return interview applies",
  plain: "The child is back, and a return interview is not told to be out of place.",
  sql: "(p.ended_on IS NOT NULL AND p.interview_offered IS DISTINCT FROM 'NA')",
};

export const interviewOffered: Fact = {
  ...ofIncident,
  code: "return_interview_offered",
  title: "Return interview offered",
  plain: "A return interview was offered.",
  sql: "coalesce(p.interview_offered = 'Y', false)",
};

export const interviewAccepted: Fact = {
  ...ofIncident,
  code: "return_interview_accepted",
  title: "Return interview accepted",
  plain: "The child accepted a return interview.",
  sql: "coalesce(p.interview_accepted = 'Y', false)",
};

export const interviewInTime: Fact = {
  ...ofIncident,
  code: "return_interview_72_hours",
  title: "Return interview within 72 hours",
  plain:
    "The return interview was held within 72 hours of the return: by the third day after it, since days are told and not hours.",
  sql: "coalesce(p.interview_held_on <= p.ended_on + 3, false)",
};

const ofChild = { populations: [missingChildren], needs: [] };

export const timesMissing: Fact = {
  ...ofChild,
  code: "times_missing",
  title: "Times missing in the period",
  plain: "Missing incidents of the child that started in the period.",
  kind: "number",
  sql: "p.times",
};

export const isScreened: Fact = {
  ...ofChild,
  code: "screened_for_sexual_exploitation",
  title: "Screened for sexual exploitation",
  plain: "The child was screened for sexual exploitation in the period.",
  kind: "yesNo",
  sql: "p.is_screened",
  needs: ["social_care_exploitation_screenings"],
};

const ofNotification = { kind: "yesNo" as const, populations: [policeNotifications] };

export const knownToSocialCare: Fact = {
  ...ofNotification,
  code: "missing_child_open_case",
  title: "Open to social care",
  plain: "The child was an open case of social care on the day of the report.",
  sql: "coalesce(p.known_to_social_care, false)",
  needs: [],
};

export const recordedBySocialCare: Fact = {
  ...ofNotification,
  code: "missing_report_recorded",
  title: "Recorded by social care too",
  plain:
    "Social care recorded an incident of the child that started on the day of the report, the day before or the day after.",
  sql: "p.is_recorded",
  needs: ["social_care_missing_incidents"],
};
