import "reflect-metadata";
import type { GraphQLSchema } from "graphql";
import { buildSchemaSync } from "type-graphql";
import { BesideResolver } from "./beside/beside.resolver";
import { CatalogueResolver } from "./catalogue/catalogue.resolver";
import { ChangesResolver } from "./changes/changes.resolver";
import { ChildResolver } from "./child/child.resolver";
import { ChildRecordsResolver } from "./child/childRecords.resolver";
import { CodeListResolver } from "./codeList/codeList.resolver";
import { CohortResolver } from "./cohort/cohort.resolver";
import { ExplanationResolver } from "./explanation/explanation.resolver";
import { FactResolver } from "./fact/fact.resolver";
import { checkGrants } from "./guard";
import { IdentitiesResolver } from "./identity/identities.resolver";
import { IndicatorResolver } from "./indicator/indicator.resolver";
import { MeasureResolver } from "./measure/measure.resolver";
import { SourceResolver } from "./source/source.resolver";
import { SubmissionResolver } from "./submission/submission.resolver";
import { SubmissionIssuesResolver } from "./submission/submissionIssues.resolver";

/** Every resolver, in the order of the journey: what can arrive, what came, who it is about, what is counted. */
const resolvers = [
  SourceResolver,
  CodeListResolver,
  SubmissionResolver,
  SubmissionIssuesResolver,
  IdentitiesResolver,
  ChildResolver,
  ChildRecordsResolver,
  IndicatorResolver,
  CatalogueResolver,
  FactResolver,
  MeasureResolver,
  BesideResolver,
  ExplanationResolver,
  ChangesResolver,
  CohortResolver,
] as const;

let built: GraphQLSchema | undefined;

/** The GraphQL schema, built once. type-graphql's own validation is off: its errors repeat what was sent. */
export function buildSchema(): GraphQLSchema {
  built ??= buildSchemaSync({ resolvers, authChecker: checkGrants, validate: false });
  return built;
}
