import { Field, ObjectType } from "type-graphql";
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

  @Field(() => Cell, {
    description:
      "Of how many one is required; of a kind that nobody must have: how many have one or have one begun.",
  })
  among!: Cell;

  @Field(() => [StandingCount], { description: "How they stand: together they are all of them." })
  standings!: readonly StandingCount[];

  @Field(() => String, { description: "What the viewer should know of how the numbers were made safe." })
  note!: string;

  @Field(() => String, { nullable: true, description: "What to know of the figures on this date." })
  caution!: string | null;

  static of({ kind, measure, standings }: HubPlans): CohortPlans {
    const { table, breakdowns, caution } = measure;
    const [shown] = breakdowns;
    const valueOf = (standing: HubStanding | null) =>
      table.cells.find(({ group }) => (group[shown!.fact.code] ?? null) === standing)!;
    return {
      ...{ type: ChildPlanType.of(kind.duty), note: NOTES[table.profile], caution },
      among: Cell.of(valueOf(null), breakdowns),
      standings: standings.map((standing) => ({ standing, cell: Cell.of(valueOf(standing), breakdowns) })),
    };
  }
}
