import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [
  {
    name: "contacts",
    about: "child",
    key: ["contacted_on", "source"],
    columns: `contacted_on date NOT NULL, source text NOT NULL, outcome text, born_on date, sex text,
      ethnicity text`,
  },
  {
    name: "early_help_assessments",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, completed_on date, organisation text, reason text, ended_on date,
      reason_ended text, born_on date, sex text, ethnicity text`,
  },
  {
    name: "referrals",
    about: "child",
    key: ["referred_on"],
    columns: `referred_on date NOT NULL, source text, no_further_action text, outcome text, decided_on date,
      referrals_in_last_year integer, team text, born_on date, sex text, ethnicity text`,
  },
  {
    name: "assessments",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, authorised_on date, child_seen text, support_needed text,
      no_further_action text, outcome text, team text, born_on date, sex text, ethnicity text,
      disability text`,
  },
  {
    name: "section47_enquiries",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, ended_on date, no_further_action text, outcome text,
      conference_unnecessary text, conference_due_on date, conference_held_on date, plan_made text,
      enquiries_in_last_year integer, conferences_in_last_year integer, team text, born_on date,
      sex text, ethnicity text, disability text`,
  },
  {
    name: "children_in_need",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, primary_need text, last_seen_on date, ended_on date, reason_ended text,
      case_status text, team text, born_on date, sex text, ethnicity text, disability text`,
  },
  {
    name: "child_protection_plans",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, initial_category text, latest_category text, last_visited_on date,
      seen_alone text, last_reviewed_on date, ended_on date, emergency_protection text,
      previous_plans integer, other_authority text, team text, born_on date, sex text, ethnicity text,
      disability text`,
  },
  {
    name: "annex_a_looked_after",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, born_on date, sex text, ethnicity text, disability text,
      unaccompanied text, need text, again_in_last_year text, legal_status_from date, legal_status text,
      last_reviewed_on date, last_visited_on date, permanence_plan text,
      independent_reviewer_visited_on date, health_assessed_on date, dental_checked_on date,
      placements_in_last_year integer, ended_on date, reason_ended text, placement_from date,
      placement_type text, placement_provider text, placement_postcode text, placement_urn text,
      placement_location text, placement_authority text, missing_in_last_year integer,
      absent_in_last_year integer, interview_offered text, interview_accepted text, team text`,
  },
  {
    name: "annex_a_care_leavers",
    about: "child",
    key: [],
    columns: `born_on date, sex text, ethnicity text, disability text, unaccompanied text, team text,
      eligibility text, plan_reviewed_on date, in_touch text,
      contacted_on date, accommodation text, suitability text, activity text`,
  },
  {
    name: "annex_a_adoption",
    about: "child",
    key: ["decided_on"],
    columns: `decided_on date NOT NULL, family text, born_on date, sex text, ethnicity text, disability text,
      entered_care_on date, placement_order_on date, matched_on date, placed_on date, ordered_on date,
      reversed_on date, reason_reversed text, fostered_for_adoption_on date`,
  },
  {
    name: "annex_a_adopters",
    about: "authority",
    key: ["adopter"],
    columns: `adopter text NOT NULL, family text, sex text, ethnicity text, disability text,
      fostering_for_adoption text, enquired_on date, stage1_started_on date, stage1_ended_on date,
      stage2_started_on date, stage2_ended_on date, applied_on date, approved_on date, matched_on date,
      placed_on date, children_placed integer, ordered_on date, left_on date, reason_left text`,
  },
];

/** The way of a child through social care before care, and what lists 8 to 11 of Annex A add to the returns. */
export const annexA: NamedMigration = {
  name: "0005_annex_a",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
  },
  down: async (knex) => {
    await dropTables(knex, TABLES);
  },
};
