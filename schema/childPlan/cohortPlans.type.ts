import { Field, Int, ObjectType } from "type-graphql";
import type { Standing as HubStanding } from "../../src/duties/standing";
import type { CohortPlans as HubPlans } from "../../src/indicators/plansOfCohort";
import { Cell } from "../measure/cell.type";
import { NOTES } from "../measure/notes";
import { Standing } from "./childPlan.type";
import { ChildPlanType } from "./childPlanType.type";

@ObjectType("StandingCount", {
  description: "How many children stand so with a plan.",
  simpleResolvers: true,
})
export class StandingCount {
  @Field(() => Standing, { description: "How they stand." })
  standing!: HubStanding;

  @Field(() => Cell, { description: "How many." })
  cell!: Cell;
}

@ObjectType("CohortPlans", {
  description: "How the children of a cohort stand with one kind of plan.",
  simpleResolvers: true,
})
export class CohortPlans {
  @Field(() => ChildPlanType, { description: "The kind of plan." })
  type!: ChildPlanType;

  @Field(() => Cell, { description: "All children of the cohort." })
  total!: Cell;

  @Field(() => Int, {
    nullable: true,
    description:
      "Of how many one is required: those who stand CURRENT, LATE, DUE or MISSING. Null: of a kind that nobody must have, or where one of these numbers may not be said.",
  })
  required!: number | null;

  @Field(() => [StandingCount], { description: "How they stand: together they are all of them." })
  standings!: readonly StandingCount[];

  @Field(() => String, { description: "What the viewer should know of how the numbers were made safe." })
  note!: string;

  @Field(() => String, { nullable: true, description: "What to know of the figures on this date." })
  caution!: string | null;

  static of({ kind, measure, total, standings, required, caution }: HubPlans): CohortPlans {
    const { table, breakdowns } = measure;
    return {
      ...{ type: ChildPlanType.of(kind.duty), note: NOTES[table.profile], caution, required },
      total: Cell.of(total, breakdowns),
      standings: standings.map(({ standing, cell }) => ({ standing, cell: Cell.of(cell, breakdowns) })),
    };
  }
}
