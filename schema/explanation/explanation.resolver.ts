import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { profileOf } from "../../src/access";
import { explain, explainMembers } from "../../src/indicators/explain";
import type { ExplainRequest, VerdictPlace } from "../../src/indicators/explain";
import type { PeriodKind } from "../../src/indicators/period";
import { verdictsOf } from "../../src/indicators/verdicts";
import { isIsoDate } from "../../src/lib/dates";
import { filterOf } from "../cohort/filterOf";
import type { Context } from "../context";
import { Needs } from "../guard";
import { indicatorOf } from "../indicator/indicatorCodes";
import type { FigureArgs } from "../measure/measure.args";
import { KnownFigureArgs } from "../measure/measure.args";
import type { Connection } from "../relay/connection";
import { isUuid, isWhole } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { ExplainedMember, ExplainedMemberConnection, Explanation } from "./explanation.type";

const places: Places<ExplainedMember, VerdictPlace> = {
  list: "members",
  of: ({ child, on, row }) => [child, on, row],
  read: ([child, on, row]) =>
    isUuid(child) && typeof on === "string" && isIsoDate(on) && isWhole(row) ? { child, on, row } : null,
};

/** The question as the hub asks it, for the viewer's authority. */
export async function requestOf(
  context: Context,
  args: FigureArgs & { readonly knownAt?: string | null },
): Promise<ExplainRequest> {
  return {
    authority: context.viewer.authority,
    indicator: indicatorOf(args.indicator),
    asAt: args.asAt,
    period: (args.period ?? undefined) as PeriodKind | undefined,
    knownAt: args.knownAt ?? null,
    cohort: args.cohort ? await filterOf(context, args.cohort, "cohort") : undefined,
  };
}

@Resolver(() => Explanation)
export class ExplanationResolver {
  @Needs("figures")
  @Query(() => Explanation, { description: "Opens a figure: who is counted, who is not, and why." })
  async explain(
    @Args(() => KnownFigureArgs) args: KnownFigureArgs,
    @Ctx() context: Context,
  ): Promise<Explanation> {
    const request = await requestOf(context, args);
    return Explanation.of(request, await explain(context.knex, request, profileOf(context.viewer)));
  }

  @Needs("children")
  @FieldResolver(() => ExplainedMemberConnection, {
    description: "Everybody in the population, by child and day, with what became of each.",
  })
  members(
    @Root() { request }: Explanation,
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { knex }: Context,
  ): Promise<Connection<ExplainedMember>> {
    const words = new Map(verdictsOf(request.indicator).map(({ code, label }) => [code, label]));
    return page(args, places, async (batch) => {
      const found = await explainMembers(knex, request, batch);
      return found.map((member) => ({ ...member, because: words.get(member.verdict)! }));
    });
  }
}
