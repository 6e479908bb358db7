import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { decisionsOf } from "../../src/identity/decisions";
import { matchesOf, matchOf } from "../../src/identity/queue";
import type { MatchStatus } from "../../src/identity/queue";
import type { Context } from "../context";
import { Needs } from "../guard";
import type { Connection } from "../relay/connection";
import { isUuid } from "../relay/cursor";
import type { Places } from "../relay/cursor";
import { page } from "../relay/page";
import { PageArgs } from "../relay/page.args";
import { IdentityDecisionConnection } from "./decision.type";
import type { IdentityDecision } from "./decision.type";
import { Match, MatchConnection, MatchList } from "./match.type";
import { shownDecisions, shownMatches } from "./shown";

const matchPlaces: Places<Match, string> = {
  list: "matches",
  of: ({ place }) => [place],
  read: ([place]) => (isUuid(place) ? place : null),
};

const decisionPlaces: Places<IdentityDecision, string> = {
  list: "decisions",
  of: ({ id }) => [id],
  read: ([id]) => (isUuid(id) ? id : null),
};

@Resolver()
export class MatchResolver {
  @Needs("matches")
  @Query(() => MatchConnection, {
    description:
      "Identifiers that may be one child: those waiting, the likeliest first; or those decided, the newest decision first.",
  })
  matches(
    @Args(() => PageArgs) args: PageArgs,
    @Arg("status", () => MatchList, { defaultValue: "waiting", description: "Which of them." })
    status: string,
    @Ctx() context: Context,
  ): Promise<Connection<Match>> {
    const { knex, viewer } = context;
    return page(args, matchPlaces, async (batch) =>
      shownMatches(context, await matchesOf(knex, viewer.authority, status as MatchStatus, batch)),
    );
  }

  @Needs("matches")
  @Query(() => Match, { nullable: true, description: "One match; null: there is none of this id." })
  async match(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: Context,
  ): Promise<Match | null> {
    const found = isUuid(id) ? await matchOf(context.knex, context.viewer.authority, id) : null;
    return found && (await shownMatches(context, [found]))[0]!;
  }

  @Needs("matches")
  @Query(() => IdentityDecisionConnection, {
    description: "The journal of decisions about who is who, those undone too, the newest first.",
  })
  identityDecisions(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() context: Context,
  ): Promise<Connection<IdentityDecision>> {
    const { knex, viewer } = context;
    return page(args, decisionPlaces, async ({ first, after }) => {
      const asked = { limit: first, after: after ?? undefined };
      return shownDecisions(context, await decisionsOf(knex, viewer.authority, asked));
    });
  }
}
