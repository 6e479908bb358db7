import { ageOn } from "../../../../src/lib/dates";
import type { Theme } from "../theme";
import { activityOn, AFTER_16, reasonOn } from "./after16";
import { enrolmentOn } from "./child";
import type { History } from "./history";
import { history } from "./history.arbitrary";
import { OF_PERIODS } from "./ofPeriods";
import { OF_THE_DATE } from "./ofTheDate";
import type { Told } from "./ofTheDate";
import { recordsOf } from "./records";

const PHASES: Readonly<Record<string, string>> = {
  "early years": "EARLY_YEARS",
  primary: "PRIMARY",
  secondary: "SECONDARY",
  "post-16": "POST_16",
};

function ageGroup(age: number): string {
  if (age <= 4) return age < 0 ? "UNKNOWN" : "AGE_0_4";
  if (age <= 15) return age <= 9 ? "AGE_5_9" : "AGE_10_15";
  return age <= 17 ? "AGE_16_17" : "AGE_18_PLUS";
}

/** School: plans, attendance, exclusions, results, next steps, told of the child on the day. */
export const education: Theme<History> = {
  name: "education",
  history,
  records: recordsOf,
  unlinked: ({ isLinked }) => (isLinked ? [] : ["upn"]),
  counts: { ...OF_THE_DATE, ...OF_PERIODS },
  breakdowns: ["age_group", "school_phase", "sen_provision"],
  groupOf: (code, each, _period, member) => {
    const { on } = member as Told;
    const isKnown = each.isLinked || code.startsWith("cla_");
    const enrolment = enrolmentOn(each, on);
    return {
      age_group: each.header && isKnown ? ageGroup(ageOn(each.header.bornOn, on)) : "UNKNOWN",
      school_phase: PHASES[enrolment?.phase ?? ""] ?? "UNKNOWN",
      sen_provision: enrolment?.sen ?? "UNKNOWN",
    };
  },
};

/** What young people do after Year 11, and why some do nothing. */
export const after16: Theme<History> = {
  ...education,
  name: "after16",
  counts: AFTER_16,
  breakdowns: ["activity_after_16", "neet_reason"],
  groupOf: (_, each, _period, member) => {
    const { on } = member as Told;
    return { activity_after_16: activityOn(each, on), neet_reason: reasonOn(each, on) };
  },
};
