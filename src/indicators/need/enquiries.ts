import { defineIndicator } from "../define";
import { conferredOnTime, ledToConference } from "../facts/need/referrals";
import { enquiries, initialConferences } from "../populations/need/referrals";
import { PERCENT, PER_10_000 } from "../../disclosure/scales";

/** Section 47 enquiries. */
export const enquiriesStarted = defineIndicator({
  code: "section47_count",
  title: "Section 47 enquiries",
  plain: "Section 47 enquiries that a strategy discussion started in the period.",
  reference: "DfE, Characteristics of children in need, table C3: section 47 enquiries",
  population: enquiries,
  among: [],
  counted: [],
  direction: "context",
});

/** Section 47 enquiries per 10,000 residents under 18. */
export const enquiryRate = defineIndicator({
  code: "section47_rate_per_10000",
  title: "Section 47 enquiries per 10,000 residents under 18",
  plain: "Section 47 enquiries started in the period for every 10,000 residents aged under 18.",
  reference: "DfE, Characteristics of children in need, table C3; LAIT, rate of section 47 enquiries",
  population: enquiries,
  among: [],
  counted: [],
  scale: PER_10_000,
  direction: "context",
  alsoNeeds: ["reference_population_estimates", "reference_areas"],
});

/** Section 47 enquiries that led to a conference. */
export const enquiriesToConference = defineIndicator({
  code: "section47_conference_pct",
  title: "Section 47 enquiries that led to a conference",
  plain:
    "Of the section 47 enquiries started in the period, those after which an initial child protection conference was held.",
  reference: "DfE, Characteristics of children in need, table C3: enquiries and initial conferences",
  population: enquiries,
  among: [],
  counted: [{ fact: ledToConference, is: true }],
  scale: PERCENT,
  direction: "context",
});

/** Initial child protection conferences. */
export const initialConferencesHeld = defineIndicator({
  code: "icpc_count",
  title: "Initial child protection conferences",
  plain:
    "Initial child protection conferences held in the period after a section 47 enquiry, a row for each child.",
  reference: "DfE, Characteristics of children in need, table C3: initial child protection conferences",
  population: initialConferences,
  among: [],
  counted: [],
  direction: "context",
});

/** Initial conferences per 10,000 residents under 18. */
export const initialConferenceRate = defineIndicator({
  code: "icpc_rate_per_10000",
  title: "Initial conferences per 10,000 residents under 18",
  plain: "Initial child protection conferences held in the period for every 10,000 residents aged under 18.",
  reference:
    "DfE, Characteristics of children in need, table C3; LAIT, rate of initial child protection conferences",
  population: initialConferences,
  among: [],
  counted: [],
  scale: PER_10_000,
  direction: "context",
  alsoNeeds: ["reference_population_estimates", "reference_areas"],
});

/** Initial conferences within 15 working days. */
export const initialConferencesOnTime = defineIndicator({
  code: "icpc_15wd_pct",
  title: "Initial conferences within 15 working days",
  plain:
    "Of the initial child protection conferences held in the period, those held by the 15th working day after the section 47 enquiry started.",
  reference:
    "Working together to safeguard children (15 working days of the strategy discussion that started the enquiry); DfE, Characteristics of children in need, table C3",
  population: initialConferences,
  among: [],
  counted: [{ fact: conferredOnTime, is: true }],
  scale: PERCENT,
  direction: "up",
});
