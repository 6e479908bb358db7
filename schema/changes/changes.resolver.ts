import { Args, ArgsType, Ctx, Field, Query, Resolver } from "type-graphql";
import { profileOf } from "../../src/access";
import { changesBetween } from "../../src/indicators/changes";
import type { Context } from "../context";
import { requestOf } from "../explanation/explanation.resolver";
import { Needs } from "../guard";
import { FigureArgs } from "../measure/measure.args";
import { DateTimeScalar } from "../scalars/dateTime";
import { Changes } from "./changes.type";

@ArgsType()
class ChangesArgs extends FigureArgs {
  @Field(() => DateTimeScalar, { description: "The earlier moment as which to know." })
  before!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "The later one; absent: now." })
  after?: string | null;
}

@Resolver()
export class ChangesResolver {
  @Needs("figures")
  @Query(() => Changes, {
    description:
      "A figure as it was known at two moments: by how much it changed, and which files changed it.",
  })
  async changes(@Args(() => ChangesArgs) args: ChangesArgs, @Ctx() context: Context): Promise<Changes> {
    const request = await requestOf(context, args);
    const moments = { before: args.before, after: args.after ?? null };
    const found = await changesBetween(context.knex, request, moments, profileOf(context.viewer));
    const { period, cohort } = request;
    return Changes.of({ indicator: args.indicator, asAt: [args.asAt], period, cohort }, found);
  }
}
