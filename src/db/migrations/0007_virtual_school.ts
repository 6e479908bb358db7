import type { NamedMigration } from "./migration";
import { createVersionedTables, dropTables } from "./versionedTables";
import type { VersionedTable } from "./versionedTables";

const TABLES: readonly VersionedTable[] = [
  {
    name: "schools",
    about: "reference",
    key: ["school_urn"],
    columns: `school_urn text NOT NULL, name text, phase text, type_group text, type text,
      local_authority text, postcode text, opened_on date, closed_on date`,
  },
  {
    name: "school_inspections",
    about: "reference",
    key: ["school_urn", "inspected_on"],
    columns: `school_urn text NOT NULL, inspected_on date NOT NULL, published_on date, overall_grade text,
      quality_of_education text, behaviour text, personal_development text, leadership text,
      is_safeguarding_effective boolean, category_of_concern text, report_card jsonb`,
  },
  {
    name: "exclusions",
    about: "child",
    key: ["started_on", "category"],
    columns: `started_on date NOT NULL, category text NOT NULL, ended_on date, school_urn text,
      sessions integer, reason_1 text, reason_2 text, reason_3 text, provision_from_on date,
      outcome text, outcome_on date`,
  },
  {
    name: "reduced_timetables",
    about: "child",
    key: ["started_on"],
    columns: `started_on date NOT NULL, ended_on date, hours_offered numeric, hours_full numeric,
      reason text, agreed_by text, has_carer_agreed boolean, review_due_on date, school_urn text`,
  },
  {
    name: "attainment_results",
    about: "child",
    key: ["academic_year", "stage", "school_subject", "measure"],
    columns: `academic_year text NOT NULL, stage text NOT NULL, school_subject text NOT NULL,
      measure text NOT NULL, score numeric, grade text, is_met boolean, school_urn text`,
  },
  {
    name: "progress_assessments",
    about: "child",
    key: ["academic_year", "term", "school_subject"],
    columns: `academic_year text NOT NULL, term text NOT NULL, school_subject text NOT NULL, judgement text,
      working_at text, predicted_grade text, target_grade text, assessed_on date`,
  },
  {
    name: "destinations",
    about: "child",
    key: ["started_on", "activity"],
    columns: `started_on date NOT NULL, activity text NOT NULL, ended_on date, year_group_left text,
      provider text, provider_ukprn text, is_sustained boolean, neet_reason text, confirmed_on date`,
  },
  {
    name: "transition_panels",
    about: "child",
    key: ["panel_on"],
    columns: `panel_on date NOT NULL, year_group text, outcome text, intended_activity text, risk text,
      careers_plan_on date, review_due_on date`,
  },
  {
    name: "out_of_school_spells",
    about: "child",
    key: ["kind", "started_on"],
    columns: `kind text NOT NULL, started_on date NOT NULL, ended_on date, hours_offered numeric,
      seen_on date, outcome text`,
  },
  {
    name: "education_health_care_plans",
    about: "child",
    key: ["requested_on"],
    columns: `requested_on date NOT NULL, request_decided_on date, request_decision text,
      assessment_decided_on date, assessment_decision text, issued_on date, is_exception boolean,
      ceased_on date, ceased_reason text, reviewed_on date, review_due_on date`,
  },
  {
    name: "pupil_premium_spending",
    about: "child",
    key: ["spent_on", "purpose"],
    columns: `spent_on date NOT NULL, purpose text NOT NULL, amount numeric, academic_year text, bought text,
      outcome text`,
  },
  {
    name: "tutoring",
    about: "child",
    key: ["started_on", "school_subject"],
    columns: `started_on date NOT NULL, school_subject text NOT NULL, ended_on date, mode text,
      hours_offered numeric, hours_attended numeric, paid_from text`,
  },
  {
    name: "designated_teacher_training",
    about: "authority",
    key: ["school_urn", "trained_on", "training"],
    columns: `school_urn text NOT NULL, trained_on date NOT NULL, training text NOT NULL, role text`,
  },
  {
    name: "school_census_pupils",
    about: "child",
    key: ["roll", "census_id", "order_number"],
    columns: `roll text NOT NULL, census_id text NOT NULL, order_number integer NOT NULL, source_row text,
      school_code text, born_on date, sex text, ethnicity text, language text, entered_on date,
      left_on date, year_group text, sen_provision text, is_part_time boolean, enrolment_status text,
      class_type text, boarder text, post_care_arrangement text, service_child text,
      has_top_up_funding boolean, is_in_sen_unit boolean, is_in_resourced_provision boolean,
      is_in_full_time_employment boolean, had_school_lunch boolean, hours_at_setting numeric,
      funded_hours numeric, extended_hours numeric, has_disability_access_fund boolean,
      has_early_years_pupil_premium boolean, early_years_pupil_premium_basis text,
      youth_support_agreement text, sessions_possible integer, sessions_authorised integer,
      sessions_unauthorised integer, summer_sessions jsonb, planned_hours jsonb,
      gcse_prior_attainment jsonb`,
  },
  {
    name: "school_census_exclusions",
    about: "child",
    key: ["roll", "exclusion_id"],
    columns: `roll text NOT NULL, exclusion_id text NOT NULL, source_row text, school_code text,
      started_on date, category text, sessions integer, reason_1 text, reason_2 text, reason_3 text,
      sen_provision text`,
  },
  {
    name: "school_census_sessions",
    about: "child",
    key: ["roll", "session_id"],
    columns: `roll text NOT NULL, session_id text NOT NULL, source_row text, school_code text,
      attendance_reason text, sessions integer`,
  },
  {
    name: "school_census_sen_needs",
    about: "child",
    key: ["need_id"],
    columns: `need_id text NOT NULL, source_row text, school_code text, rank integer, sen_type text`,
  },
  {
    name: "school_census_free_school_meals",
    about: "child",
    key: ["period_id"],
    columns: `period_id text NOT NULL, source_row text, school_code text, started_on date, ended_on date,
      country text`,
  },
];

/** What the first three tables of the virtual school gain. */
const ADDED: Readonly<Record<string, readonly string[]>> = {
  school_enrolments: [
    ...["enrolment_status text", "sen_need text", "has_free_school_meals boolean"],
    ...["has_pupil_premium boolean", "is_part_time boolean", "first_language text", "reason_left text"],
  ],
  school_attendance: ["school_urn text"],
  personal_education_plans: [
    ...["term text", "held_on date", "graded_on date", "child_took_part boolean"],
    ...["has_smart_targets boolean", "targets_set integer", "targets_met integer"],
    "pupil_premium_spent numeric",
  ],
};

const adding = (columns: readonly string[]) => columns.map((column) => `ADD COLUMN ${column}`).join(", ");
const dropping = (columns: readonly string[]) =>
  columns.map((column) => `DROP COLUMN ${column.split(" ")[0]}`).join(", ");

/** The canonical tables of the virtual school and the school census. */
export const virtualSchool: NamedMigration = {
  name: "0007_virtual_school",
  up: async (knex) => {
    await createVersionedTables(knex, TABLES);
    for (const [table, columns] of Object.entries(ADDED))
      await knex.raw(`ALTER TABLE ${table} ${adding(columns)}`);
  },
  down: async (knex) => {
    for (const [table, columns] of Object.entries(ADDED))
      await knex.raw(`ALTER TABLE ${table} ${dropping(columns)}`);
    await dropTables(knex, TABLES);
  },
};
