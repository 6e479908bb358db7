import type { VersionedTable } from "../versionedTables";

/** Contact with the child, reviews, plans, courts and leaving care. */
export const CARE_TABLES: readonly VersionedTable[] = [
  {
    name: "statutory_visits",
    about: "child",
    key: ["kind", "visit_id"],
    columns: `kind text NOT NULL, visit_id text NOT NULL, due_on date, visited_on date, seen boolean,
      seen_alone boolean, bedroom_seen boolean`,
  },
  {
    name: "looked_after_reviews",
    about: "child",
    key: ["review_id"],
    columns: `review_id text NOT NULL, due_on date, held_on date, cancelled boolean, participation text`,
  },
  {
    name: "child_protection_conferences",
    about: "child",
    key: ["kind", "conference_id"],
    columns: `kind text NOT NULL, conference_id text NOT NULL, due_on date, held_on date, participation text,
      quorate boolean, plan_decided boolean, transferred_in boolean, team text`,
  },
  {
    name: "child_plans",
    about: "child",
    key: ["kind", "started_on"],
    columns: `kind text NOT NULL, started_on date NOT NULL, due_on date, completed_on date, reviewed_on date,
      review_due_on date, ended_on date, quality text, graded_on date, child_took_part boolean,
      shared boolean, team text`,
  },
  {
    name: "looked_after_care_plans",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, ended_on date, remain_with_family boolean, return_in_month boolean,
      return_in_six_months boolean, return_eventually boolean, long_term_with_relatives boolean,
      long_term_fostering boolean, residential_until_independence boolean, supported_living
      boolean, adoption boolean, other_plan boolean`,
  },
  {
    name: "care_leaver_states",
    about: "child",
    key: ["from_on"],
    columns: `from_on date NOT NULL, eligibility text, in_touch text, last_contact_on date, accommodation
      text, suitable text, shared_house boolean, accommodation_postcode text, accommodation_left
      text, activity text, authority_employs boolean, pathway_plan_on date, personal_adviser
      text, worker text, team text`,
  },
  {
    name: "care_leaver_contacts",
    about: "child",
    key: ["contacted_on", "means"],
    columns: `contacted_on date NOT NULL, means text NOT NULL, reached boolean, made_by text`,
  },
  {
    name: "advocacy_offers",
    about: "child",
    key: ["kind", "offered_on"],
    columns: `kind text NOT NULL, offered_on date NOT NULL, accepted boolean, used_on date, ended_on date`,
  },
  {
    name: "complaints",
    about: "child",
    key: ["reference"],
    columns: `reference text NOT NULL, received_on date, theme text, advocate boolean, stage integer,
      answered_on date, upheld boolean`,
  },
  {
    name: "child_statements",
    about: "child",
    key: ["statement_id"],
    columns: `statement_id text NOT NULL, made_on date, purpose text, with_worker boolean`,
  },
  {
    name: "pre_proceedings",
    about: "child",
    key: ["decided_on"],
    columns: `decided_on date NOT NULL, family_id text, letter_sent_on date, first_meeting_on date,
      review_meetings integer, parents_represented text, gateway_outcome text, ended_on date,
      outcome text`,
  },
  {
    name: "legal_proceedings",
    about: "child",
    key: ["issued_on", "application"],
    columns: `issued_on date NOT NULL, application text NOT NULL, concluded_on date, outcome_order text, court
      text, court_reference text, pre_proceedings_decided_on date, hearings integer,
      short_notice boolean`,
  },
  {
    name: "permanence_milestones",
    about: "child",
    key: ["permanence_id"],
    columns: `permanence_id text NOT NULL, decided_on date, placement_order_on date,
      foster_to_adopt_decided_on date, foster_to_adopt_placed_on date, matched_on date,
      placed_on date, order_on date, order_kind text, reversed_on date, reversed_reason text,
      adopted_by_carer boolean, fostered_by_adopters_on date, in_sibling_group boolean,
      siblings_together integer, siblings_apart integer, adopters integer, adopters_sex text,
      adopters_status text, agency_urn text`,
  },
];
