import { annexASource } from "../../../codeLists/annexA/source";
import type { Fact } from "../../fact";
import {
  assessments,
  contacts,
  enquiries,
  initialConferences,
  referrals,
} from "../../populations/need/referrals";
import { byGroups } from "./words";

const SOURCES = [
  ["INDIVIDUAL", "Individual", "Individual"],
  ["SCHOOLS", "Schools", "Schools"],
  ["EDUCATION_SERVICES", "Education services", "Education services"],
  ["HEALTH_SERVICES", "Health services", "Health services"],
  ["HOUSING", "Housing", "Housing"],
  ["LA_SERVICES", "Local authority services", "LA services"],
  ["POLICE", "Police", "Police"],
  ["OTHER_LEGAL_AGENCY", "Other legal agency", "Other legal agency"],
  ["OTHER", "Other", "Other"],
  ["ANONYMOUS", "Anonymous", "Anonymous"],
] as const;

export const referralSource: Fact = {
  ...byGroups(annexASource, "source", SOURCES),
  code: "referral_source",
  title: "Source of the contact or referral",
  plain: "Who made the contact or referral, in the groups of the children in need census.",
  populations: [contacts, referrals],
  needs: [],
};

export const isRereferral: Fact = {
  code: "is_rereferral",
  title: "Referred again within 12 months",
  plain: "The child was referred on an earlier day too, less than 12 months before.",
  kind: "yesNo",
  sql: "p.is_again",
  populations: [referrals],
  needs: [],
};

export const noFurtherAction: Fact = {
  code: "referral_no_further_action",
  title: "No further action after the referral",
  plain: "The referral led to no further action.",
  kind: "yesNo",
  sql: "coalesce(p.no_further_action = 'yes', false)",
  populations: [referrals],
  needs: [],
};

export const assessedOnTime: Fact = {
  code: "assessed_in_45_working_days",
  title: "Assessed within 45 working days",
  plain: "The assessment was authorised by the 45th working day after the day it started.",
  kind: "yesNo",
  sql: "coalesce(p.is_on_time, false)",
  populations: [assessments],
  needs: [],
};

export const seenInAssessment: Fact = {
  code: "seen_in_assessment",
  title: "Child seen during the assessment",
  plain: "The child was seen during the assessment.",
  kind: "yesNo",
  sql: "coalesce(p.child_seen = 'yes', false)",
  populations: [assessments],
  needs: [],
};

export const ledToConference: Fact = {
  code: "led_to_conference",
  title: "Enquiry led to a conference",
  plain: "An initial child protection conference was held after the enquiry.",
  kind: "yesNo",
  sql: "p.led_to_conference",
  populations: [enquiries],
  needs: [],
};

export const conferredOnTime: Fact = {
  code: "conference_in_15_working_days",
  title: "Conference within 15 working days",
  plain: "The initial conference was held by the 15th working day after the section 47 enquiry started.",
  kind: "yesNo",
  sql: "coalesce(p.is_on_time, false)",
  populations: [initialConferences],
  needs: [],
};
