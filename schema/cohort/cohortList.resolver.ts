import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root } from "type-graphql";
import { listOf } from "../../src/indicators/cohortList";
import type { Context } from "../context";
import { FactCode, factOf } from "../fact/factCodes";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import { isWhole } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { askedAs } from "./chosen";
import { Cohort } from "./cohort.type";
import { ListedChild, ListedChildConnection } from "./listedChild.type";
import { namedFilters, NamedFilterInput } from "./namedFilter.input";

@ArgsType()
class ListArgs extends PageArgs {
  @Field(() => [FactCode], { defaultValue: [], description: "What to tell of each child." })
  facts!: string[];

  @Field(() => [NamedFilterInput], {
    defaultValue: [],
    description:
      "Filters whose names are told of each child that meets them: the reasons why it is on the list.",
  })
  flags!: NamedFilterInput[];

  @Field(() => FactCode, {
    nullable: true,
    description: "The fact to order by; absent, and where it is the same: most flags first.",
  })
  orderBy?: string | null;

  @Field(() => Boolean, { defaultValue: true, description: "Whether the largest comes first." })
  descending!: boolean;
}

const places: Places<ListedChild, number> = {
  list: "list",
  of: ({ place }) => [place],
  read: ([place]) => (isWhole(place) ? place : null),
};

@Resolver(() => Cohort)
export class CohortListResolver {
  @Needs("children")
  @FieldResolver(() => ListedChildConnection, {
    description: "A row for each of its children, with facts and the reasons why it is on the list.",
  })
  async list(
    @Root() { chosen, asAt, knownAt }: Cohort,
    @Args(() => ListArgs) args: ListArgs,
    @Ctx() context: Context,
  ): Promise<Connection<ListedChild>> {
    const facts = args.facts.map(factOf);
    const flags = await namedFilters(context, args.flags, "flags");
    const orderBy = args.orderBy == null ? null : factOf(args.orderBy);
    const cohort = askedAs(context.viewer.authority, chosen, asAt, knownAt);
    const names = flags.map(({ name }) => name);
    return page(args, places, async ({ after, first }) => {
      const offset = after ?? 0;
      const listing = { facts, flags, orderBy, isDescending: args.descending, offset, first };
      const rows = await listOf(context.answers, cohort, listing);
      return rows.map((row, index) => ListedChild.of(row, facts, names, offset + index + 1));
    });
  }
}
