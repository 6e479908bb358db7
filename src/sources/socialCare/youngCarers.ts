import { caredForNeed } from "../../codeLists/socialCare/caredForNeed";
import { youngCarerReferrer } from "../../codeLists/socialCare/youngCarerReferrer";
import { youngCarers as held } from "../../records/socialCare/youngCarers";
import { code, date, flag, integer, text } from "../columns";
import { bornInFuture, inOrder, notInFuture } from "../rules";
import { defineSource } from "../source";
import { nightly, ownFormat } from "./nightly";
import { dateOfBirth, personId } from "./person";

/** Young carers: one row a child and referral. */
export const youngCarers = defineSource({
  ...nightly,
  code: "social_care_young_carers",
  title: "Young carers",
  reference: ownFormat("Young carers' needs assessments under section 17ZA of the Children Act 1989"),
  feeds: held,
  columns: {
    CHILD_ID: personId,
    DOB: dateOfBirth,
    YOUNG_CARER_REFERRED: date({ doc: "day referred", to: "referred_on", required: true }),
    REFERRED_BY: code(youngCarerReferrer, { doc: "who asked for support", to: "referred_by" }),
    YOUNG_CARER_ASSESSED: date({
      doc: "day of the young carer's assessment; blank while awaited",
      to: "assessed_on",
    }),
    SUPPORTED_FROM: date({ doc: "first day open to the service", to: "supported_from" }),
    SUPPORTED_TO: date({ doc: "last day; blank while open", to: "supported_to" }),
    LAST_REVIEWED: date({ doc: "day of the last review", to: "reviewed_on" }),
    TRANSITION_ASSESSED: date({
      doc: "day of the assessment for adult life",
      to: "transition_assessed_on",
      mayBeAbsent: true,
    }),
    CARED_FOR_NEED: code(caredForNeed, { doc: "main need of the person cared for", to: "cared_for_need" }),
    PARENT_MENTAL_HEALTH: flag({
      doc: "whether a parent's poor mental health is a reason, main or not",
      to: "parent_mental_health",
    }),
    HOURS_A_WEEK: integer(0, 168, {
      doc: "hours of care given in a week",
      to: "hours_a_week",
      invalid: "blank",
      mayBeAbsent: true,
    }),
    EMERGENCY_PLAN: flag({
      doc: "whether there is a plan in case of emergency",
      to: "emergency_plan",
      mayBeAbsent: true,
    }),
    COUNSELLING_REFERRED: date({
      doc: "day referred to counselling",
      to: "counselling_referred_on",
      mayBeAbsent: true,
    }),
    DISTRICT: text({ doc: "district or locality", to: "district", longest: 60 }),
  },
  key: ["YOUNG_CARER_REFERRED"],
  rules: [
    bornInFuture,
    notInFuture({
      code: "YOUNG_CARER_REFERRED_IN_FUTURE",
      column: "YOUNG_CARER_REFERRED",
      says: "the young carer was referred after the day the file was received. Correct YOUNG_CARER_REFERRED.",
    }),
    notInFuture({
      code: "YOUNG_CARER_ASSESSED_IN_FUTURE",
      column: "YOUNG_CARER_ASSESSED",
      says: "the young carer was assessed after the day the file was received. Correct YOUNG_CARER_ASSESSED.",
    }),
    inOrder({
      code: "YOUNG_CARER_ASSESSED_BEFORE_REFERRAL",
      severity: "warning",
      first: "YOUNG_CARER_REFERRED",
      then: "YOUNG_CARER_ASSESSED",
      says: "the young carer was assessed before being referred. Correct one of the dates.",
    }),
    inOrder({
      code: "SUPPORT_ENDS_BEFORE_START",
      severity: "error",
      first: "SUPPORTED_FROM",
      then: "SUPPORTED_TO",
      says: "support ended before it began. Correct SUPPORTED_TO or SUPPORTED_FROM.",
    }),
  ],
});
