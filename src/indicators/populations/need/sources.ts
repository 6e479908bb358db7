import type { Need } from "../../needs";

/** Either list will do: the one made for an inspection, or the case system's nightly file. */
const either = (name: string): Need => [`annex_a_${name}`, `social_care_${name}`];

export const CONTACTS = either("contacts");
export const REFERRALS = either("referrals");
export const ASSESSMENTS = either("assessments");
export const ENQUIRIES = either("section47_enquiries");
export const IN_NEED = either("children_in_need");
export const PLANS = either("child_protection_plans");
export const EARLY_HELP = either("early_help");
/** Conferences of both kinds. */
export const CONFERENCES: readonly Need[] = [
  "social_care_initial_conferences",
  "social_care_review_conferences",
];
