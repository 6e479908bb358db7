import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { catalogueEntries } from "../../src/indicators/entries";
import { isAction } from "../../src/plans/links";
import { planProblems } from "../../src/plans/problems";
import type { PlanProblem as HubProblem } from "../../src/plans/problems";
import { rowsOn } from "../../src/plans/book";
import { statusCounts } from "../../src/plans/statusCounts";
import type { Context } from "../context";
import { Needs } from "../guard";
import { DateScalar } from "../scalars/date";
import { COMPARED, comparedSince } from "./compared";
import { PlanCompared } from "./compared.type";
import { PlanItemKind, PlanKind } from "./enums";
import { PlanProblem, PlanStatusCount } from "./parts.type";
import { PlanArgs } from "./plan.args";
import { Plan } from "./plan.type";
import { PlanItem } from "./planItem.type";
import type { Reading } from "./planItem.type";
import { further, readingOf } from "./read";

@Resolver(() => Plan)
export class PlanResolver {
  @Needs("catalogue")
  @Query(() => [Plan], { description: "The authority's plans, trackers and lists of recommendations." })
  async plans(
    @Args(() => PlanArgs) args: PlanArgs,
    @Arg("kind", () => PlanKind, { nullable: true, description: "Only those of this kind." })
    kind: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Plan[]> {
    const reading = await readingOf(context, args);
    const plans = reading.book.plans.filter((plan) => kind == null || plan.kind === kind);
    return plans.map((plan) => Plan.of(reading, plan));
  }

  @Needs("catalogue")
  @Query(() => Plan, { nullable: true, description: "One plan; null: there is none of this code." })
  async plan(
    @Arg("code", () => String, { description: "Its code." }) code: string,
    @Args(() => PlanArgs) args: PlanArgs,
    @Ctx() context: Context,
  ): Promise<Plan | null> {
    const reading = await readingOf(context, args);
    return planOf(reading, code);
  }

  @Needs("catalogue")
  @Query(() => [PlanProblem], {
    description: "What is wrong in the plans: references to what is not known, statuses that disagree, gaps.",
  })
  async planProblems(
    @Args(() => PlanArgs) args: PlanArgs,
    @Ctx() context: Context,
  ): Promise<readonly HubProblem[]> {
    return problemsOf(await readingOf(context, args));
  }

  @Needs("catalogue")
  @FieldResolver(() => Plan, {
    nullable: true,
    description: "The plan it is part of; null: none, or not known.",
  })
  partOf(@Root() { hub, reading }: Plan): Plan | null {
    return hub.partOf === null ? null : planOf(further(reading), hub.partOf);
  }

  @Needs("catalogue")
  @FieldResolver(() => [Plan], { description: "The plans that are part of it." })
  parts(@Root() { code, reading }: Plan): Plan[] {
    return reading.book.plans
      .filter(({ partOf }) => partOf === code)
      .map((plan) => Plan.of(further(reading), plan));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The rows that are in it on the day, in order." })
  items(
    @Root() { code, reading }: Plan,
    @Arg("kind", () => PlanItemKind, { nullable: true, description: "Only those of this kind." })
    kind: string | null | undefined,
  ): PlanItem[] {
    const rows = rowsOn(reading.book, reading.asAt).filter(({ plan }) => plan === code);
    return rows.filter((row) => kind == null || row.kind === kind).map((row) => PlanItem.of(reading, row));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanStatusCount], { description: "How often each status is printed on its actions." })
  statusCounts(@Root() { code, reading }: Plan): PlanStatusCount[] {
    const rows = rowsOn(reading.book, reading.asAt);
    return statusCounts(rows.filter((item) => item.plan === code && isAction(item)));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanProblem], { description: "What is wrong in it." })
  problems(@Root() { code, reading }: Plan): HubProblem[] {
    return problemsOf(reading).filter(({ plan }) => plan === code);
  }

  @Needs("catalogue")
  @FieldResolver(() => PlanCompared, { description: COMPARED })
  compared(
    @Root() plan: Plan,
    @Arg("since", () => DateScalar, { description: "The earlier day: the plan's own, or one before it." })
    since: string,
    @Arg("kind", () => PlanItemKind, {
      defaultValue: "action",
      description: "Which of its rows: actions, where nothing is said.",
    })
    kind: string,
    @Ctx() context: Context,
  ): Promise<PlanCompared> {
    return comparedSince(plan, { since, kind }, context);
  }
}

export function planOf(reading: Reading, code: string): Plan | null {
  const found = reading.book.planOf.get(code);
  return found ? Plan.of(reading, found) : null;
}

const problemsOf = ({ book }: Reading): readonly HubProblem[] =>
  planProblems(
    book,
    catalogueEntries().map(({ code }) => code),
  );
