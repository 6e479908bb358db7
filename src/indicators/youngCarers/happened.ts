import { defineIndicator } from "../define";
import {
  breaksTaken,
  counsellingReferrals,
  youngCarerReferrals,
} from "../populations/youngCarers/youngCarers";

const SCRUTINY = "Scrutiny report on young carers, May 2018";
const everything = { among: [], counted: [] };

/** Referrals. */
export const referrals = defineIndicator({
  ...everything,
  code: "yc_referral_count",
  title: "Referrals of young carers",
  plain: "Referrals of young carers to the service in the calendar year.",
  reference: `${SCRUTINY}; who referred is a breakdown`,
  population: youngCarerReferrals,
  period: "CALENDAR_YEAR",
  direction: "up",
});

/** Breaks. */
export const breaks = defineIndicator({
  ...everything,
  code: "yc_breaks_count",
  title: "Breaks taken by young carers",
  plain: "Breaks that young carers took in the period, each young carer counted at each event.",
  reference: SCRUTINY,
  population: breaksTaken,
  direction: "up",
});

/** Referrals to counselling. */
export const counselling = defineIndicator({
  ...everything,
  code: "yc_counselling_referral_count",
  title: "Young carers referred to counselling",
  plain: "Referrals of young carers to counselling in the period, the last one of each.",
  reference: SCRUTINY,
  population: counsellingReferrals,
  direction: "context",
});
