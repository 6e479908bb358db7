import { submissions } from "./0001_submissions";
import { records } from "./0002_records";
import { identity } from "./0003_identity";
import { arrivals } from "./0004_arrivals";
import { annexA } from "./0005_annex_a";
import { socialCare } from "./0006_social_care";
import { virtualSchool } from "./0007_virtual_school";
import { health } from "./0008_health";
import { performance } from "./0009_performance";
import { reference } from "./0010_reference";
import { senderReports } from "./0011_sender_reports";
import { people } from "./0012_people";
import { identityDecisions } from "./0013_identity_decisions";
import { identityPairs } from "./0014_identity_pairs";
import { savedCohorts } from "./0015_saved_cohorts";
import { plans } from "./0016_plans";
import { childPlans } from "./0017_child_plans";
import { planOwnerBodies } from "./0018_plan_owner_bodies";
import { toldColumns } from "./0019_told_columns";
import { planParts } from "./0020_plan_parts";
import type { NamedMigration } from "./migration";

/** Every migration, in the order they run. Names never change once released. */
export const migrations: readonly NamedMigration[] = [
  submissions,
  records,
  identity,
  arrivals,
  annexA,
  socialCare,
  virtualSchool,
  health,
  performance,
  reference,
  senderReports,
  people,
  identityDecisions,
  identityPairs,
  savedCohorts,
  plans,
  childPlans,
  planOwnerBodies,
  toldColumns,
  planParts,
];
