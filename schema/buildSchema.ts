import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { BesideResolver } from "./beside/beside.resolver";
import { MissingFromResolver } from "./beside/missingFrom.resolver";
import { CatalogueResolver } from "./catalogue/catalogue.resolver";
import { ChangesResolver } from "./changes/changes.resolver";
import { ChildResolver } from "./child/child.resolver";
import { ChildRecordsResolver } from "./child/childRecords.resolver";
import { ChildPlanResolver } from "./childPlan/childPlan.resolver";
import { CohortPlansResolver } from "./childPlan/cohortPlans.resolver";
import { CodeListResolver } from "./codeList/codeList.resolver";
import { CohortResolver } from "./cohort/cohort.resolver";
import { CohortFiguresResolver } from "./cohort/cohortFigures.resolver";
import { CohortListResolver } from "./cohort/cohortList.resolver";
import { ExplanationResolver } from "./explanation/explanation.resolver";
import { FactResolver } from "./fact/fact.resolver";
import { checkGrants } from "./guard";
import { IdentitiesResolver } from "./identity/identities.resolver";
import { IndicatorResolver } from "./indicator/indicator.resolver";
import { DecideResolver } from "./match/decide.resolver";
import { MatchResolver } from "./match/match.resolver";
import { MeasureResolver } from "./measure/measure.resolver";
import { ActionResolver } from "./plan/action.resolver";
import { PlanIndicatorResolver } from "./plan/planIndicator.resolver";
import { PlanItemResolver } from "./plan/planItem.resolver";
import { PlanLinkResolver } from "./plan/planLink.resolver";
import { PlanResolver } from "./plan/plan.resolver";
import { RecordResolver } from "./plan/record.resolver";
import { PopulationResolver } from "./population/population.resolver";
import { SavedCohortResolver } from "./savedCohort/savedCohort.resolver";
import { SourceResolver } from "./source/source.resolver";
import { SubmissionResolver } from "./submission/submission.resolver";
import { SubmissionIssuesResolver } from "./submission/submissionIssues.resolver";
import { UnmatchedResolver } from "./unmatched/unmatched.resolver";

/** Every resolver, in the order of the journey: what can arrive, what came, who it is about, what is counted. */
const resolvers = [
  SourceResolver,
  CodeListResolver,
  SubmissionResolver,
  SubmissionIssuesResolver,
  IdentitiesResolver,
  UnmatchedResolver,
  MatchResolver,
  DecideResolver,
  ChildResolver,
  ChildRecordsResolver,
  ChildPlanResolver,
  IndicatorResolver,
  CatalogueResolver,
  FactResolver,
  PopulationResolver,
  MeasureResolver,
  BesideResolver,
  MissingFromResolver,
  ExplanationResolver,
  ChangesResolver,
  CohortResolver,
  CohortFiguresResolver,
  CohortListResolver,
  CohortPlansResolver,
  SavedCohortResolver,
  PlanResolver,
  PlanItemResolver,
  PlanLinkResolver,
  PlanIndicatorResolver,
  ActionResolver,
  RecordResolver,
] as const;

let built: GraphQLSchema | undefined;

/** The GraphQL schema, built once. type-graphql's own validation is off: its errors repeat what was sent. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({ resolvers, authChecker: checkGrants, validate: false });
  return built;
}
