import type { Example } from "./example";

/** A day that is not to be in the future, by source, rule and column: broken the day after receipt, kept on it. */
const IN_FUTURE: readonly (readonly [source: string, rule: string, column: string])[] = [
  ["annex_a_contacts", "CONTACT_IN_FUTURE", "Date of Contact"],
  ["social_care_contacts", "CONTACT_IN_FUTURE", "cont_contact_date"],
  ["annex_a_early_help", "EARLY_HELP_IN_FUTURE", "Assessment start date"],
  ["annex_a_referrals", "REFERRAL_IN_FUTURE", "Date of referral"],
  ["annex_a_assessments", "NEED_ASSESSMENT_IN_FUTURE", "Continuous Assessment Start Date"],
  ["social_care_assessments", "NEED_ASSESSMENT_AUTHORISED_IN_FUTURE", "cina_assessment_auth_date"],
  ["social_care_section47_enquiries", "SECTION_47_IN_FUTURE", "s47e_s47_start_date"],
  ["annex_a_children_in_need", "IN_NEED_IN_FUTURE", "CIN Start Date"],
  ["annex_a_children_in_need", "IN_NEED_ENDED_IN_FUTURE", "CIN Closure Date"],
  ["annex_a_children_in_need", "LAST_SEEN_IN_FUTURE", "Date Child Was Last Seen"],
  ["annex_a_child_protection_plans", "PROTECTION_PLAN_IN_FUTURE", "Child Protection Plan Start Date"],
  ["annex_a_child_protection_plans", "PROTECTION_PLAN_ENDED_IN_FUTURE", "Child Protection Plan End Date"],
  ["annex_a_looked_after", "DATE_OF_BIRTH_IN_FUTURE", "Date of Birth"],
  ["annex_a_looked_after", "CARE_IN_FUTURE", "Date Started to be Looked After"],
  ["annex_a_looked_after", "CARE_ENDED_IN_FUTURE", "Date Ceased to be Looked After"],
  ["annex_a_looked_after", "LAST_REVIEW_IN_FUTURE", "Date of Latest Statutory Review"],
  ["annex_a_looked_after", "LAST_VISIT_IN_FUTURE", "Date of Last Social Work Visit"],
  ["annex_a_care_leavers", "PATHWAY_PLAN_REVIEW_IN_FUTURE", "Latest Pathway Plan Review Date"],
  ["annex_a_care_leavers", "LATEST_CONTACT_IN_FUTURE", "Latest Date of Contact"],
  [
    "annex_a_adoption",
    "ADOPTION_DECISION_IN_FUTURE",
    "Date of Decision that Child Should be Placed for Adoption",
  ],
  ["annex_a_adopters", "ADOPTER_ENQUIRY_IN_FUTURE", "Date enquiry received"],
];

/** Two days of which the second is not to be first: broken the day before, kept on the same day. */
const IN_ORDER: readonly (readonly [source: string, rule: string, first: string, then: string])[] = [
  [
    "annex_a_early_help",
    "EARLY_HELP_COMPLETED_BEFORE_START",
    "Assessment start date",
    "Assessment completion date",
  ],
  [
    "social_care_early_help",
    "EARLY_HELP_ENDS_BEFORE_START",
    "earl_episode_start_date",
    "earl_episode_end_date",
  ],
  [
    "social_care_referrals",
    "REFERRAL_DECIDED_BEFORE_RECEIVED",
    "cine_referral_date",
    "referral_decided_date",
  ],
  [
    "annex_a_assessments",
    "NEED_ASSESSMENT_AUTHORISED_BEFORE_START",
    "Continuous Assessment Start Date",
    "Continuous Assessment Date of Authorisation",
  ],
  [
    "social_care_section47_enquiries",
    "CONFERENCE_BEFORE_SECTION_47",
    "s47e_s47_start_date",
    "icpc_icpc_date",
  ],
  [
    "social_care_section47_enquiries",
    "SECTION_47_ENDS_BEFORE_START",
    "s47e_s47_start_date",
    "s47e_s47_end_date",
  ],
  ["social_care_children_in_need", "IN_NEED_ENDS_BEFORE_START", "cine_referral_date", "cine_close_date"],
  [
    "annex_a_child_protection_plans",
    "PROTECTION_PLAN_ENDS_BEFORE_START",
    "Child Protection Plan Start Date",
    "Child Protection Plan End Date",
  ],
  [
    "annex_a_child_protection_plans",
    "REVIEW_BEFORE_PROTECTION_PLAN",
    "Child Protection Plan Start Date",
    "Date of latest review conference",
  ],
  [
    "annex_a_looked_after",
    "CARE_ENDS_BEFORE_START",
    "Date Started to be Looked After",
    "Date Ceased to be Looked After",
  ],
  [
    "annex_a_adoption",
    "ADOPTION_DECISION_BEFORE_CARE",
    "Date the Child Entered Care",
    "Date of Decision that Child Should be Placed for Adoption",
  ],
  [
    "annex_a_adoption",
    "ADOPTION_REVERSED_BEFORE_DECISION",
    "Date of Decision that Child Should be Placed for Adoption",
    "Date of Decision that Child Should No Longer be Placed for Adoption",
  ],
  ["annex_a_adoption", "ADOPTED_BEFORE_PLACED", "Date Placed for Adoption", "Date of Adoption Order"],
  ["annex_a_adopters", "STAGE_1_ENDS_BEFORE_START", "Date Stage 1 started", "Date Stage 1 ended"],
  ["annex_a_adopters", "STAGE_2_ENDS_BEFORE_START", "Date Stage 2 started", "Date Stage 2 ended"],
  [
    "annex_a_adopters",
    "ADOPTER_APPROVED_BEFORE_APPLICATION",
    "Date application submitted",
    "Date application approved",
  ],
  [
    "annex_a_adopters",
    "ADOPTER_LEAVES_BEFORE_ENQUIRY",
    "Date enquiry received",
    "Date of leaving adoption process",
  ],
];

/** Rules that are neither. */
const OTHERS: readonly Example[] = [
  [
    "annex_a_contacts",
    "BORN_LATER_THAN_AN_UNBORN_CHILD",
    { "Date of Birth": "2026-01-21" },
    { "Date of Birth": "2026-01-20" },
  ],
  [
    "social_care_section47_enquiries",
    "PLAN_WITHOUT_CONFERENCE",
    { icpc_icpc_outcome_cp_flag: "yes" },
    { icpc_icpc_outcome_cp_flag: "no" },
  ],
  [
    "social_care_children_in_need",
    "IN_NEED_ENDED_WITHOUT_REASON",
    { cine_close_date: "2025-02-01" },
    { cine_close_date: "2025-02-01", cine_close_reason: "RC7" },
  ],
  [
    "social_care_children_in_need",
    "IN_NEED_REASON_WITHOUT_END",
    { cine_close_reason: "RC7" },
    { cine_close_reason: "RC7", cine_close_date: "2025-02-01" },
  ],
  [
    "annex_a_looked_after",
    "CARE_ENDED_WITHOUT_REASON",
    { "Date Ceased to be Looked After": "2025-02-01" },
    { "Date Ceased to be Looked After": "2025-02-01", "Reason Ceased to be Looked After": "E8" },
  ],
  [
    "annex_a_looked_after",
    "CARE_REASON_WITHOUT_END",
    { "Reason Ceased to be Looked After": "E8" },
    { "Reason Ceased to be Looked After": "E8", "Date Ceased to be Looked After": "2025-02-01" },
  ],
  [
    "annex_a_looked_after",
    "INTERVIEW_ACCEPTED_NOT_OFFERED",
    {
      "Was the child offered a Return Interview after their last missing episode (Y/N)?": "no",
      "Did the child accept a Return Interview after their last missing episode (Y/N)?": "yes",
    },
    { "Did the child accept a Return Interview after their last missing episode (Y/N)?": "yes" },
  ],
  [
    "annex_a_adoption",
    "ADOPTION_REVERSAL_REASON_WITHOUT_DATE",
    { "Reason Why Child No Longer Placed for Adoption": "RD4" },
    { "Date of Decision that Child Should No Longer be Placed for Adoption": "2025-02-01" },
  ],
  [
    "annex_a_adopters",
    "ADOPTER_REASON_WITHOUT_LEAVING",
    { "Reason for leaving adoption process": "withdrew" },
    { "Date of leaving adoption process": "2025-02-01" },
  ],
];

/** A rule of Annex A or of the files that share its tables, the cells that break it, and the smallest change that keeps it. */
export const ANNEX_A_EXAMPLES: readonly Example[] = [
  ...IN_FUTURE.map(([source, rule, column]): Example => [
    source,
    rule,
    { [column]: "2025-04-21" },
    { [column]: "2025-04-20" },
  ]),
  ...IN_ORDER.map(([source, rule, first, then]): Example => [
    ...([source, rule] as const),
    { [first]: "2025-02-02", [then]: "2025-02-01" },
    { [first]: "2025-02-02", [then]: "2025-02-02" },
  ]),
  ...OTHERS,
];
