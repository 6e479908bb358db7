import { defineIndicator } from "../define";
import { isRereferral, noFurtherAction } from "../facts/need/referrals";
import { contacts, referrals } from "../populations/need/referrals";
import { PERCENT, PER_10_000 } from "../../disclosure/scales";

/** Contacts. */
export const contactsReceived = defineIndicator({
  code: "contact_count",
  title: "Contacts",
  plain: "Contacts about children with children's social care in the period.",
  reference: "Annex A list 1 (Ofsted, ILACS); Standard Safeguarding Dataset, ssd_contacts",
  population: contacts,
  among: [],
  counted: [],
  direction: "context",
});

/** Referrals. */
export const referralsReceived = defineIndicator({
  code: "referral_count",
  title: "Referrals",
  plain: "Referrals to children's social care in the period.",
  reference: "DfE, Characteristics of children in need, table C1",
  population: referrals,
  among: [],
  counted: [],
  direction: "context",
});

/** Referrals per 10,000 residents under 18. */
export const referralRate = defineIndicator({
  code: "referral_rate_per_10000",
  title: "Referrals per 10,000 residents under 18",
  plain: "Referrals in the period for every 10,000 residents aged under 18.",
  reference: "DfE, Characteristics of children in need, table C1; LAIT, rate of referrals",
  population: referrals,
  among: [],
  counted: [],
  scale: PER_10_000,
  direction: "context",
  alsoNeeds: ["reference_population_estimates", "reference_areas"],
});

/** Referrals with no further action. */
export const referralsWithoutAction = defineIndicator({
  code: "referral_nfa_count",
  title: "Referrals with no further action",
  plain: "Referrals in the period that led to no further action.",
  reference: "DfE, Characteristics of children in need, table C1: referrals resulting in no further action",
  population: referrals,
  among: [],
  counted: [{ fact: noFurtherAction, is: true }],
  direction: "context",
});

/** Referrals with no further action, share. */
export const referralsWithoutActionShare = defineIndicator({
  code: "referral_nfa_pct",
  title: "Referrals with no further action, share",
  plain: "Of the referrals in the period, those that led to no further action.",
  reference: "DfE, Characteristics of children in need, table C1: referrals resulting in no further action",
  population: referrals,
  among: [],
  counted: [{ fact: noFurtherAction, is: true }],
  scale: PERCENT,
  direction: "context",
});

/** Re-referrals within 12 months. */
export const rereferrals = defineIndicator({
  code: "rereferral_pct",
  title: "Re-referrals within 12 months",
  plain:
    "Of the referrals in the period, those of a child who had been referred on an earlier day less than 12 months before.",
  reference:
    "DfE, Characteristics of children in need, table C1: referrals within 12 months of a previous referral; LAIT, re-referrals to social care",
  population: referrals,
  among: [],
  counted: [{ fact: isRereferral, is: true }],
  scale: PERCENT,
  history: [
    {
      version: 1,
      because:
        'The catalogue\'s figures of 2014 say "referrals / cases" and "due to similar concerns"; counted is each referral, whatever the concern, as DfE does.',
    },
  ],
  direction: "down",
});
