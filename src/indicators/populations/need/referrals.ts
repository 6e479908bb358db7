import { assessments as assessmentRecords } from "../../../records/need/assessments";
import { contacts as contactRecords } from "../../../records/need/contacts";
import { referrals as referralRecords } from "../../../records/need/referrals";
import { section47Enquiries } from "../../../records/need/section47Enquiries";
import { cte } from "../../cte";
import { known } from "../../parts/known";
import { happenings, workingDaysAfterSql } from "./rows";
import { ASSESSMENTS, CONTACTS, ENQUIRIES, REFERRALS } from "./sources";

export const contacts = happenings({
  code: "contacts_received",
  title: "Contacts",
  plain: "Contacts about children with children's social care in the period.",
  counts: "times",
  needs: [CONTACTS],
  of: contactRecords,
  on: "contacted_on",
  columns: ["source"],
});

/** Referrals with the last earlier day on which the child was referred. */
const referred = cte(
  "referrals_in_order",
  [known(referralRecords)],
  `
SELECT r.*, max(r.referred_on) OVER (
    PARTITION BY r.child ORDER BY r.referred_on GROUPS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) AS referred_before_on
FROM known_referrals r`,
);

/** is_again: a referral of the same child fell on an earlier day, less than 12 months before. */
export const referrals = happenings({
  code: "referrals_received",
  title: "Referrals",
  plain: "Referrals to children's social care in the period.",
  counts: "referrals",
  needs: [REFERRALS],
  of: referred,
  on: "referred_on",
  columns: [
    ...["source", "no_further_action"],
    "coalesce(e.referred_before_on + interval '12 months' > e.referred_on, false) AS is_again",
  ],
});

export const assessments = happenings({
  code: "assessments_authorised",
  title: "Assessments completed",
  plain: "Assessments of children in need that were authorised in the period.",
  counts: "assessments",
  needs: [ASSESSMENTS],
  of: assessmentRecords,
  on: "authorised_on",
  columns: ["child_seen", `e.authorised_on <= ${workingDaysAfterSql("e.started_on", 45)} AS is_on_time`],
});

export const enquiries = happenings({
  code: "section47_started",
  title: "Section 47 enquiries",
  plain: "Section 47 enquiries that a strategy discussion started in the period.",
  counts: "enquiries",
  needs: [ENQUIRIES],
  of: section47Enquiries,
  on: "started_on",
  columns: ["e.conference_held_on IS NOT NULL AS led_to_conference"],
});

/** The conference of an enquiry is told with the enquiry, and so is the day its 15 working days began. */
export const initialConferences = happenings({
  code: "initial_conferences",
  title: "Initial child protection conferences",
  plain: "Initial child protection conferences held in the period after a section 47 enquiry.",
  counts: "conferences",
  needs: [ENQUIRIES],
  of: section47Enquiries,
  on: "conference_held_on",
  columns: [`e.conference_held_on <= ${workingDaysAfterSql("e.started_on", 15)} AS is_on_time`],
});
