import { cohortFacts } from "../cohorts";
import type { Fact } from "../fact";
import { personFacts } from "./person";
import { placementFacts } from "./placement";
import { visitsFacts } from "./visits";
import { reviewsFacts } from "./reviews";
import { healthFacts } from "./health";
import { educationFacts } from "./education";
import { careLeaversFacts } from "./careLeavers";
import { needFacts } from "./need";
import { adoptionFacts } from "./adoption";
import { workforceFacts } from "./workforce";
import { youngCarersFacts } from "./youngCarers";
import { childPlanFacts } from "./childPlans";
import { factsOfCohorts } from "./cohorts";

/** Every fact, in the order a person would ask: who the child is, where, and what the systems say. */
export const facts: readonly Fact[] = [
  ...personFacts,
  ...placementFacts,
  ...visitsFacts,
  ...reviewsFacts,
  ...healthFacts,
  ...educationFacts,
  ...careLeaversFacts,
  ...needFacts,
  ...adoptionFacts,
  ...workforceFacts,
  ...youngCarersFacts,
  ...childPlanFacts,
  ...factsOfCohorts,
  ...cohortFacts,
];
