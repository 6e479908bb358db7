import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { HubError } from "../../src/lib/hubError";
import { CohortFilter } from "../cohort/cohortFilter.input";
import { filterOf } from "../cohort/filterOf";
import type { Context } from "../context";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import { isUuid } from "../relay/cursor";
import { PageArgs } from "../relay/page.args";
import { DateScalar } from "../scalars/date";
import { Child, ChildConnection } from "./child.type";
import { allChildren, childrenOfCohort } from "./childPages";

@Resolver()
export class ChildResolver {
  @Needs("children")
  @Query(() => ChildConnection, {
    description:
      "Children, by id: all the authority knows, or those looked after on a date who meet a filter.",
  })
  async children(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("filter", () => CohortFilter, {
      nullable: true,
      description: "Only those who meet it on the date `asAt`.",
    })
    filter: CohortFilter | null | undefined,
    @Arg("asAt", () => DateScalar, { nullable: true, description: "Only those looked after on this date." })
    asAt: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<Connection<Child>> {
    if (asAt) {
      const read = filter ? await filterOf(context, filter, "filter") : { all: [] };
      return childrenOfCohort(context, args, { asAt, knownAt: null, filter: read });
    }
    if (!filter) return allChildren(context, args);
    throw new HubError(
      "FILTER_WITHOUT_DATE",
      "filter: it holds on a date, and none is given. Give asAt too.",
    );
  }

  @Needs("children")
  @Query(() => Child, {
    nullable: true,
    description: "One child; null: the authority knows none of this id.",
  })
  async child(
    @Arg("id", () => ID, { description: "The hub's own id of the child." }) id: string,
    @Ctx() { loaders }: Context,
  ): Promise<Child | null> {
    const identifiers = isUuid(id) ? await loaders.identifiersByChild.load(id) : [];
    return identifiers.length > 0 ? new Child(id) : null;
  }
}
