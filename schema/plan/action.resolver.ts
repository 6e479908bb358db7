import { Arg, Args, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { findActions } from "../../src/plans/find";
import { findRecommendations } from "../../src/plans/recommendations";
import { ownerLists } from "../../src/plans/ownerLists";
import type { PlanItem as HubItem } from "../../src/plans/book";
import { HubError } from "../../src/lib/hubError";
import type { Context } from "../context";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { ActionArgs, PlanArgs, RecommendationArgs } from "./plan.args";
import type { PlanPageArgs } from "./plan.args";
import { PlanItem, PlanItemConnection } from "./planItem.type";
import type { Reading } from "./planItem.type";
import { checkActions, checkPlan, checkRecommendations } from "./filters";
import { readingOf } from "./read";

const placesOf = (list: string): Places<PlanItem, string> => ({
  list,
  of: ({ id }) => [id],
  read: ([id]) => (typeof id === "string" ? id : null),
});

@ObjectType("PlanOwnerList", { description: "What a role answers for on a day." })
export class PlanOwnerList {
  @Field(() => String, { description: "The role. Never a person's name." })
  role!: string;

  @Field(() => String, { nullable: true, description: "The body it belongs to." })
  body!: string | null;

  @Field(() => Int, { description: "Actions it answers for, alone or with others." })
  actions!: number;

  @Field(() => Int, { description: "Those of them that are not finished." })
  open!: number;

  @Field(() => Int, { description: "Those of them that are overdue." })
  overdue!: number;

  /** The overdue ones; read through a guarded field. */
  late!: readonly HubItem[];
  reading!: Reading;
}

@Resolver(() => PlanOwnerList)
export class ActionResolver {
  @Needs("catalogue")
  @Query(() => PlanItemConnection, { description: "Recommendations of reports, report by report." })
  async recommendations(
    @Args(() => RecommendationArgs) args: RecommendationArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PlanItem>> {
    const reading = await readingOf(context, args);
    checkRecommendations(reading.book, args);
    return pageOf("recommendations", args, reading, findRecommendations(reading.book, args, reading.asAt));
  }

  @Needs("catalogue")
  @Query(() => PlanItemConnection, { description: "Actions of plans that meet every condition given." })
  async actions(
    @Args(() => ActionArgs) args: ActionArgs,
    @Ctx() context: Context,
  ): Promise<Connection<PlanItem>> {
    const reading = await readingOf(context, args);
    checkActions(reading.book, args);
    return pageOf("actions", args, reading, findActions(reading.book, args, reading.asAt));
  }

  @Needs("catalogue")
  @Query(() => [PlanOwnerList], {
    description: "The roles that answer for actions, those with the most overdue first.",
  })
  async planOwners(
    @Args(() => PlanArgs) args: PlanArgs,
    @Arg("plan", () => String, {
      nullable: true,
      description: "Only of the actions of the plan of this code.",
    })
    plan: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<PlanOwnerList[]> {
    const reading = await readingOf(context, args);
    checkPlan(reading.book, plan);
    return ownerLists(reading.book, reading.asAt, plan).map(({ role, body, actions, open, overdue }) => ({
      ...{ role, body, actions: actions.length, open, overdue: overdue.length },
      ...{ late: overdue, reading },
    }));
  }

  @Needs("catalogue")
  @FieldResolver(() => [PlanItem], { description: "The overdue ones." })
  overdueActions(@Root() { late, reading }: PlanOwnerList): PlanItem[] {
    return late.map((item) => PlanItem.of(reading, item));
  }
}

/** One page of rows, which stand in the order of the plans. */
function pageOf(
  list: string,
  args: PlanPageArgs,
  reading: Reading,
  found: readonly HubItem[],
): Promise<Connection<PlanItem>> {
  // A row that left the list since the page before keeps its place among all rows.
  const places = new Map(reading.book.items.map(({ id }, place) => [id, place]));
  return page(args, placesOf(list), ({ after, first }) => {
    const from = after === null ? -1 : (places.get(after) ?? unknownPlace(list));
    const rest = found.filter(({ id }) => places.get(id)! > from);
    return rest.slice(0, first).map((item) => PlanItem.of(reading, item));
  });
}

function unknownPlace(list: string): never {
  throw new HubError(
    "CURSOR_INVALID",
    `after: the row of this cursor of ${list} is not there any more. Begin again without it.`,
  );
}
