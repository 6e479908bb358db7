import type { Fact } from "../fact";
import { ofChildren } from "../populations";
import { adoptionCohorts } from "./adoption";
import { careLeaverCohorts } from "./careLeavers";
import { educationCohorts } from "./education";
import { lookedAfterCohorts } from "./lookedAfter";
import { missingCohorts } from "./missing";
import { cohortFact } from "./namedCohort";
import type { NamedCohort } from "./namedCohort";
import { needCohorts } from "./need";
import { placementCohorts } from "./placements";
import { protectionCohorts } from "./protection";
import { pupilCohorts } from "./pupils";
import { youngCarerCohorts } from "./youngCarers";

/** Every named cohort: those looked after, those who left care, those in need of help, and all pupils. */
export const cohorts: readonly NamedCohort[] = [
  ...lookedAfterCohorts,
  ...placementCohorts,
  ...educationCohorts,
  ...careLeaverCohorts,
  ...needCohorts,
  ...protectionCohorts,
  ...missingCohorts,
  ...adoptionCohorts,
  ...youngCarerCohorts,
  ...pupilCohorts,
];

/** Being in each of them, as a fact of whoever has a child behind it. */
export const cohortFacts: readonly Fact[] = cohorts.map((cohort) => cohortFact(cohort, ofChildren));
